/* delivery: who must not get which kind of letter, and the word tables. */
#include "core/ledger/inbound.h"
#include "core/ledger/delivery.h"
#include "tests/tap.h"

#include <string.h>

#define NOW 1000000

static struct person well(void)
{
    return (struct person){.id = 7,
                           .contact_id = 3,
                           .address = SLICE("sam@example.org"),
                           .verified = true,
                           .age_band = AGE_25_PLUS};
}

/* One fact that speaks against a letter, and what it does to the three kinds
 * that go to people. */
struct bar {
    const char *name;
    void (*set)(struct person *person);
    enum withheld bulletin, ack, stop;
};

static void dies(struct person *p)
{
    p->status = PERSON_DECEASED;
}
static void leaves(struct person *p)
{
    p->status = PERSON_LEFT;
}
static void is_held(struct person *p)
{
    p->held = true;
}
static void sharer(struct person *p)
{
    p->sharer_held = true;
}
static void pauses(struct person *p)
{
    p->paused_until = NOW + 1;
}
static void pause_over(struct person *p)
{
    p->paused_until = NOW;
}
static void no_contact(struct person *p)
{
    p->contact_id = 0;
}
static void no_address(struct person *p)
{
    p->address = SLICE("");
}
static void by_post(struct person *p)
{
    p->method = METHOD_POST;
}
static void by_phone(struct person *p)
{
    p->method = METHOD_PHONE;
}
static void unsafe(struct person *p)
{
    p->safe = SAFE_NO;
}
static void ask_first(struct person *p)
{
    p->safe = SAFE_ASK;
}
static void bounced(struct person *p)
{
    p->bounced = true;
}
static void unverified(struct person *p)
{
    p->verified = false;
}
static void child(struct person *p)
{
    p->age_band = AGE_UNDER_13;
}
static void young(struct person *p)
{
    p->age_band = AGE_13_15;
}
static void sixteen(struct person *p)
{
    p->age_band = AGE_16_17;
}
static void monthly(struct person *p)
{
    p->frequency = FREQUENCY_MONTHLY;
}
static void agreed(struct person *p)
{
    p->age_band = AGE_13_15;
    p->guardian_consent = true;
}

static const struct bar bars[] = {
    {"nothing", monthly, WITHHELD_NOT, WITHHELD_NOT, WITHHELD_NOT},
    {"death", dies, WITHHELD_DECEASED, WITHHELD_DECEASED, WITHHELD_DECEASED},
    {"a stop", leaves, WITHHELD_OPTED_OUT, WITHHELD_OPTED_OUT, WITHHELD_NOT},
    {"a hold", is_held, WITHHELD_ON_HOLD, WITHHELD_ON_HOLD, WITHHELD_ON_HOLD},
    {"a sharer's hold", sharer, WITHHELD_SHARED_HOLD, WITHHELD_SHARED_HOLD,
     WITHHELD_SHARED_HOLD},
    {"a pause", pauses, WITHHELD_PAUSED, WITHHELD_NOT, WITHHELD_NOT},
    {"a pause that is over", pause_over, WITHHELD_NOT, WITHHELD_NOT,
     WITHHELD_NOT},
    {"no contact", no_contact, WITHHELD_NO_CONTACT, WITHHELD_NO_CONTACT,
     WITHHELD_NO_CONTACT},
    {"an empty address", no_address, WITHHELD_NO_CONTACT, WITHHELD_NO_CONTACT,
     WITHHELD_NO_CONTACT},
    {"post", by_post, WITHHELD_OTHER_METHOD, WITHHELD_NOT, WITHHELD_NOT},
    {"telephone", by_phone, WITHHELD_OTHER_METHOD, WITHHELD_NOT, WITHHELD_NOT},
    {"an unsafe address", unsafe, WITHHELD_UNSAFE, WITHHELD_UNSAFE,
     WITHHELD_UNSAFE},
    {"ask first", ask_first, WITHHELD_NOT, WITHHELD_NOT, WITHHELD_NOT},
    {"a dead address", bounced, WITHHELD_BOUNCED, WITHHELD_BOUNCED,
     WITHHELD_BOUNCED},
    {"no consent on record", unverified, WITHHELD_NOT_VERIFIED,
     WITHHELD_NOT_VERIFIED, WITHHELD_NOT},
    {"a child", child, WITHHELD_AGE, WITHHELD_AGE, WITHHELD_NOT},
    {"fourteen", young, WITHHELD_AGE, WITHHELD_AGE, WITHHELD_NOT},
    {"fourteen, guardian agreed", agreed, WITHHELD_NOT, WITHHELD_NOT,
     WITHHELD_NOT},
    {"sixteen", sixteen, WITHHELD_NOT, WITHHELD_NOT, WITHHELD_NOT},
};

static void test_bars(void)
{
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++) {
        const struct bar *bar = &bars[i];
        struct person p = well();

        bar->set(&p);
        is_int(delivery_withheld(LETTER_BULLETIN, &p, NOW), bar->bulletin,
               "%s: a bulletin", bar->name);
        is_int(delivery_withheld(LETTER_ACK, &p, NOW), bar->ack,
               "%s: an acknowledgement", bar->name);
        is_int(delivery_withheld(LETTER_STOP_CONFIRMATION, &p, NOW), bar->stop,
               "%s: the confirmation of a stop", bar->name);
        is_int(delivery_withheld(LETTER_ALERT, &p, NOW), WITHHELD_NOT,
               "%s: an alert passes", bar->name);
        is_int(delivery_withheld(LETTER_STAFF, &p, NOW), WITHHELD_NOT,
               "%s: staff mail passes", bar->name);
    }
}

/* The reason named first is the one that matters most to a person. */
static void test_order(void)
{
    static const struct {
        void (*set)(struct person *person);
        enum withheld why;
    } order[] = {
        {child, WITHHELD_AGE},
        {unverified, WITHHELD_NOT_VERIFIED},
        {bounced, WITHHELD_BOUNCED},
        {unsafe, WITHHELD_UNSAFE},
        {by_post, WITHHELD_OTHER_METHOD},
        {no_contact, WITHHELD_NO_CONTACT},
        {pauses, WITHHELD_PAUSED},
        {sharer, WITHHELD_SHARED_HOLD},
        {is_held, WITHHELD_ON_HOLD},
        {leaves, WITHHELD_OPTED_OUT},
        {dies, WITHHELD_DECEASED},
    };
    struct person p = well();

    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        order[i].set(&p);
        is_int(delivery_withheld(LETTER_BULLETIN, &p, NOW), order[i].why,
               "%s comes before the reasons above",
               withheld_words.list[order[i].why]);
    }
}

static void test_facts(void)
{
    ok(!letter_kind_repeats_after_doubt(LETTER_BULLETIN) &&
           !letter_kind_repeats_after_doubt(LETTER_ACK) &&
           !letter_kind_repeats_after_doubt(LETTER_REPLY) &&
           !letter_kind_repeats_after_doubt(LETTER_STOP_CONFIRMATION),
       "letters to people are not repeated after doubt");
    ok(letter_kind_repeats_after_doubt(LETTER_ALERT) &&
           letter_kind_repeats_after_doubt(LETTER_STAFF),
       "alerts and staff mail are");
    ok(letter_kind_repeats_after_doubt(LETTER_INVITATION) &&
           letter_kind_repeats_after_doubt(LETTER_EVENT_CHANGE),
       "invitations and what changes them too");
    ok(letter_kind_needs_hearing(LETTER_BULLETIN) &&
           !letter_kind_needs_hearing(LETTER_ALERT),
       "a bulletin needs that we can hear, an alert does not");
}

static void test_words(struct words words, int count, const char *name)
{
    bool distinct = true;

    is_int(words.count, count, "%s: all words are there", name);
    for (int i = 0; i < words.count; i++)
        for (int j = 0; j < i; j++)
            distinct &= strcmp(words.list[i], words.list[j]) != 0;
    ok(distinct, "%s: no word twice", name);
}

/* Where invitations may go; a change reaches who was told, if it is safe. */
static void test_calendars(void)
{
    static const struct {
        const char *what;
        bool calendar;
        enum safety safe;
        int64_t paused_until;
        enum withheld invitation;
        enum withheld change;
    } rows[] = {
        {"wanted", true, SAFE_YES, 0, WITHHELD_NOT, WITHHELD_NOT},
        {"not wanted", false, SAFE_YES, 0, WITHHELD_NO_CALENDAR,
         WITHHELD_NO_CALENDAR},
        {"perhaps not safe", true, SAFE_ASK, 0, WITHHELD_UNSAFE,
         WITHHELD_UNSAFE},
        {"not safe", true, SAFE_NO, 0, WITHHELD_UNSAFE, WITHHELD_UNSAFE},
        {"paused", true, SAFE_YES, 5000, WITHHELD_PAUSED, WITHHELD_NOT},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct person person = {.contact_id = 1,
                                .address = SLICE("sam@example.org"),
                                .verified = true,
                                .calendar = rows[i].calendar,
                                .safe = rows[i].safe,
                                .paused_until = rows[i].paused_until};

        is_int(delivery_withheld(LETTER_INVITATION, &person, 1000),
               rows[i].invitation, "an invitation, %s", rows[i].what);
        is_int(delivery_withheld(LETTER_EVENT_CHANGE, &person, 1000),
               rows[i].change, "a change, %s", rows[i].what);
    }
}

static void test_choice(void)
{
    static const struct {
        enum frequency chosen;
        enum withheld weekly;
        enum withheld monthly;
    } rows[] = {
        {FREQUENCY_WEEKLY, WITHHELD_NOT, WITHHELD_OTHER_BULLETIN},
        {FREQUENCY_MONTHLY, WITHHELD_FREQUENCY, WITHHELD_NOT},
        {FREQUENCY_EVENTS_ONLY, WITHHELD_NOT, WITHHELD_OTHER_BULLETIN},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct person person = {.frequency = rows[i].chosen};
        const char *word = word_of(frequency_words, (int)rows[i].chosen);

        is_int(delivery_withheld_by_choice(READERS_WEEKLY, &person),
               rows[i].weekly, "%s: the weekly one", word);
        is_int(delivery_withheld_by_choice(READERS_MONTHLY, &person),
               rows[i].monthly, "%s: the monthly one", word);
    }
}

int main(void)
{
    test_calendars();
    test_bars();
    test_order();
    test_facts();
    test_words(letter_kind_words, LETTER_STAFF + 1, "kinds");
    test_words(delivery_state_words, DELIVERY_WITHHELD + 1, "states");
    test_words(withheld_words, WITHHELD_REPLACED + 1, "reasons");
    test_words(disposition_words, DISPOSITION_SET_ASIDE + 1, "dispositions");
    test_words(signup_state_words, SIGNUP_CANCELLED + 1, "sign-ups");
    test_words(task_kind_words, TASK_MERGE + 1, "tasks");
    is_text(slice_of(withheld_sentence(WITHHELD_DECEASED)), "has died",
            "a sentence");
    test_choice();
    return done_testing();
}
