#include "core/ledger/delivery.h"

#include "base/must.h"

#include "base/banned.h"

#define KIND_TEXT(name, word, repeats, standing, hearing) word,
#define KIND_FACTS(name, word, repeats, standing, hearing) \
    {repeats, standing, hearing},
#define STATE_TEXT(name, word) word,
#define REASON_TEXT(name, word, sentence) word,
#define REASON_SENTENCE(name, word, sentence) sentence,
#define COUNT_OF(list) ((int)(sizeof(list) / sizeof *(list)))

static const char *const kinds[] = {LETTER_KINDS(KIND_TEXT)};
static const char *const states[] = {DELIVERY_STATES(STATE_TEXT)};
static const char *const reasons[] = {WITHHELD_REASONS(REASON_TEXT)};
static const char *const sentences[] = {WITHHELD_REASONS(REASON_SENTENCE)};

static const struct kind_facts {
    bool repeats_after_doubt;
    bool needs_standing;
    bool needs_hearing;
} facts[] = {LETTER_KINDS(KIND_FACTS)};

const struct words letter_kind_words = {kinds, COUNT_OF(kinds)};
const struct words delivery_state_words = {states, COUNT_OF(states)};
const struct words withheld_words = {reasons, COUNT_OF(reasons)};

static const struct kind_facts *facts_of(enum letter_kind kind)
{
    must((int)kind >= 0 && (int)kind < COUNT_OF(facts));
    return &facts[kind];
}

const char *withheld_sentence(enum withheld why)
{
    must((int)why >= 0 && (int)why < COUNT_OF(sentences));
    return sentences[why];
}

bool letter_kind_repeats_after_doubt(enum letter_kind kind)
{
    return facts_of(kind)->repeats_after_doubt;
}

bool letter_kind_needs_standing(enum letter_kind kind)
{
    return facts_of(kind)->needs_standing;
}

bool letter_kind_needs_hearing(enum letter_kind kind)
{
    return facts_of(kind)->needs_hearing;
}

/* What comes unasked. */
static bool is_offer(enum letter_kind kind)
{
    return kind == LETTER_BULLETIN || kind == LETTER_INVITATION;
}

static bool shows_on_calendar(enum letter_kind kind)
{
    return kind == LETTER_INVITATION || kind == LETTER_EVENT_CHANGE;
}

static enum withheld by_standing(enum letter_kind kind,
                                 const struct person *person, int64_t now)
{
    bool standing = letter_kind_needs_standing(kind);

    if (person->status == PERSON_DECEASED)
        return WITHHELD_DECEASED;
    if (standing && person->status == PERSON_LEFT)
        return WITHHELD_OPTED_OUT;
    if (person->held)
        return WITHHELD_ON_HOLD;
    if (person->sharer_held)
        return WITHHELD_SHARED_HOLD;
    if (is_offer(kind) && person->paused_until > now)
        return WITHHELD_PAUSED;
    return WITHHELD_NOT;
}

static bool needs_guardian(const struct person *person)
{
    return (person->age_band == AGE_UNDER_13 ||
            person->age_band == AGE_13_15) &&
           !person->guardian_consent;
}

static enum withheld by_contact(enum letter_kind kind,
                                const struct person *person)
{
    bool standing = letter_kind_needs_standing(kind);

    if (person->contact_id == 0 || person->address.size == 0)
        return WITHHELD_NO_CONTACT;
    if (is_offer(kind) && person->method != METHOD_EMAIL)
        return WITHHELD_OTHER_METHOD;
    if (person->safe == SAFE_NO ||
        (shows_on_calendar(kind) && person->safe != SAFE_YES))
        return WITHHELD_UNSAFE;
    if (shows_on_calendar(kind) && !person->calendar)
        return WITHHELD_NO_CALENDAR;
    if (person->bounced)
        return WITHHELD_BOUNCED;
    if (standing && !person->verified)
        return WITHHELD_NOT_VERIFIED;
    if (standing && needs_guardian(person))
        return WITHHELD_AGE;
    return WITHHELD_NOT;
}

enum withheld delivery_withheld_by_choice(enum readers readers,
                                          const struct person *person)
{
    bool monthly = person->frequency == FREQUENCY_MONTHLY;

    if (readers == READERS_ALL || monthly == (readers == READERS_MONTHLY))
        return WITHHELD_NOT;
    return monthly ? WITHHELD_FREQUENCY : WITHHELD_OTHER_BULLETIN;
}

enum withheld delivery_withheld(enum letter_kind kind,
                                const struct person *person, int64_t now)
{
    enum withheld why;

    if (kind == LETTER_ALERT || kind == LETTER_STAFF || kind == LETTER_JOIN)
        return WITHHELD_NOT;
    why = by_standing(kind, person, now);
    if (why == WITHHELD_NOT)
        why = by_contact(kind, person);
    return why;
}
