/* decide: each rule once, and what must never happen over all combinations. */
#include <stdio.h>

#include "base/text.h"
#include "core/decide.h"
#include "tests/tap.h"

static const struct person sam = {
    .id = 7,
    .greeting = {"Sam", 3},
    .status = PERSON_ACTIVE,
    .age_band = AGE_25_PLUS,
    .contact_id = 9,
    .verified = true,
};

#define ITEM(n, can, may, down, name)                                        \
    {                                                                        \
        .number = n, .announcement_id = 40 + n, .version = 1, .signup = can, \
        .open = may, .signed_up = down, .title = {                           \
            name,                                                            \
            sizeof(name) - 1                                                 \
        }                                                                    \
    }

/* number, can be signed up for, is open, their name is down */
static struct standing_item items[] = {
    ITEM(1, true, true, false, "Walk"),   ITEM(2, true, true, false, "Panel"),
    ITEM(3, true, false, false, "Lunch"), ITEM(4, true, true, true, "Survey"),
    ITEM(5, false, true, false, "News"),
};

static struct standing_item held[] = {
    ITEM(4, true, true, true, "Survey"),
};

static struct code interest_list[] = {
    {.code = {"research", 8}, .label = {"research", 8}},
    {.code = {"panels", 6}, .label = {"interview panels", 16}},
};
static const struct codes interests = {interest_list, 2};

static struct standing usual(const struct person *person)
{
    return (struct standing){.matched_by = MATCHED_TAG,
                             .person = person,
                             .from_is_theirs = true,
                             .items = items,
                             .item_count = sizeof items / sizeof *items,
                             .interests = &interests};
}

static const char *const action_words[] = {
    "signup",   "decline", "stop",     "hold",   "task",      "alert",
    "escalate", "answer",  "keep",     "maybe",  "ask join",  "undo",
    "enrol",    "bounce",  "withdraw", "format", "how often", "interest",
    "pause",    "suspend", "unsafe",   "move",   "copy",
};

static const char *const text_words[] = {
    [TEXT_ACK_SIGNUP] = "signup", [TEXT_ACK_DECLINE] = "decline",
    [TEXT_ACK_STOP] = "stop",     [TEXT_ACK_CHANGED] = "changed",
    [TEXT_ACK_MAYBE] = "maybe",
};

/* "acted: signup(1) answer(signup)", with " >person" if it is passed on. */
static struct slice shown(struct arena *arena, const struct decision *decision)
{
    static const char *const dispositions[] = {
        "acted", "acted+passed", "passed",    "alerted",
        "robot", "bounce",       "duplicate", "set aside",
    };
    struct text text = text_start(arena, 1000);

    text_format(&text, "%s:", dispositions[decision->disposition]);
    for (size_t i = 0; i < decision->action_count; i++) {
        const struct action *action = &decision->actions[i];

        text_format(&text, " %s", action_words[action->name]);
        if (action->item != NULL)
            text_format(&text, "(%d)", action->item->number);
        if (action->name == ACTION_TASK || action->name == ACTION_ALERT)
            text_format(&text, "(%d)", (int)action->task);
        if (action->name == ACTION_ANSWER)
            text_format(&text, "(%s)", text_words[decision->note.text]);
    }
    if (decision->to_person)
        text_puts(&text, " >person");
    return text_slice(&text);
}

static struct reading reads(enum gate gate, struct intent *intents,
                            size_t count)
{
    return (struct reading){.kind = MESSAGE_PERSON,
                            .gate = gate,
                            .intents = intents,
                            .intent_count = count};
}

struct row {
    enum gate gate;
    struct intent intents[3];
    const char *expected;
    const char *what;
};

static const struct row by_reading[] = {
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}},
     "acted: signup(1) answer(signup)",
     "a sign-up"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_SIGNUP, .item = 2}},
     "acted: signup(1) signup(2) answer(signup)",
     "two"},
    {GATE_AUTO,
     {{.name = INTENT_DECLINE, .item = 1}},
     "acted: decline(1) answer(decline)",
     "a no"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_DECLINE, .item = 2}},
     "acted: signup(1) decline(2) answer(signup)",
     "a yes and a no"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 4}},
     "acted: answer(signup)",
     "signed up already: answered, not done twice"},
    {GATE_HUMAN,
     {{.name = INTENT_SAFE}},
     "acted+passed: unsafe task(0) >person",
     "an address that is not safe"},
    {GATE_HUMAN,
     {{.name = INTENT_SAFE}, {.name = INTENT_STOP}},
     "acted+passed: unsafe stop task(0) >person",
     "a farewell is not confirmed where it is not safe"},
    {GATE_AUTO,
     {{.name = INTENT_AGAIN}},
     "passed: task(0) >person",
     "a letter again that never went"},
    {GATE_AUTO,
     {{.name = INTENT_THANKS, .item = 0}},
     "acted:",
     "thanks need no answer"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_SIGNUP, .item = 3}},
     "passed: task(0) >person",
     "one is closed: all or nothing"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 5}},
     "passed: task(0) >person",
     "nobody signs up for news"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 8}},
     "passed: task(0) >person",
     "a number that was not sent"},
    {GATE_AUTO,
     {{.name = INTENT_DECLINE, .item = 4}},
     "passed: task(0) >person",
     "no to a place they hold"},
    {GATE_AUTO,
     {{.name = INTENT_DECLINE, .item = INTENT_EVERY}},
     "passed: task(0) >person",
     "none of them, and their name is down for one"},
    {GATE_AUTO,
     {{.name = INTENT_WITHDRAW, .item = 4}},
     "acted: withdraw(4) answer(changed)",
     "a place given up"},
    {GATE_AUTO,
     {{.name = INTENT_WITHDRAW, .item = 1}},
     "passed: task(0) >person",
     "a place given up that they do not have"},
    {GATE_AUTO,
     {{.name = INTENT_WITHDRAW, .item = 4}, {.name = INTENT_SIGNUP, .item = 1}},
     "acted: withdraw(4) signup(1) answer(changed)",
     "one for another"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1, .detail = {"opt=Mon 9 Mar", 13}}},
     "passed: task(0) >person",
     "one of several dates"},
    {GATE_AUTO,
     {{.name = INTENT_FORMAT, .detail = {"easy_read", 9}}},
     "acted: format answer(changed)",
     "Easy Read"},
    {GATE_AUTO,
     {{.name = INTENT_FORMAT, .detail = {"large_print:24", 14}}},
     "acted+passed: format task(6) answer(changed) >person",
     "large print of a size"},
    {GATE_AUTO,
     {{.name = INTENT_FORMAT, .detail = {"audio", 5}}},
     "passed: task(0) >person",
     "a format that a person makes"},
    {GATE_AUTO,
     {{.name = INTENT_FREQ, .detail = {"monthly", 7}}},
     "acted: how often answer(changed)",
     "once a month"},
    {GATE_AUTO,
     {{.name = INTENT_PREF, .detail = {"-research", 9}}},
     "acted: interest answer(changed)",
     "no more of one sort"},
    {GATE_AUTO,
     {{.name = INTENT_PREF, .detail = {"-event", 6}}},
     "passed: task(0) >person",
     "a sort that is none of the interests"},
    {GATE_AUTO,
     {{.name = INTENT_MAYBE, .item = 1}},
     "passed: task(0) answer(maybe) >person",
     "perhaps"},
    {GATE_AUTO,
     {{.name = INTENT_CHANGE, .item = 4, .detail = {"opt=Mon 9 Mar", 13}}},
     "passed: task(0) >person",
     "another date for a place"},
    {GATE_HUMAN,
     {{.name = INTENT_ERASE}},
     "acted+passed: stop answer(stop) task(0) >person",
     "a wish to be erased: mail stops at once"},
    {GATE_HUMAN,
     {{.name = INTENT_SIGNUP, .item = 1}},
     "passed: task(0) >person",
     "proposed to a person, and not done"},
    {GATE_HUMAN,
     {{.name = INTENT_WITHDRAW, .item = 4},
      {.name = INTENT_FORMAT, .detail = {"easy_read", 9}}},
     "passed: task(0) >person",
     "the same"},
    {GATE_URGENT,
     {{.name = INTENT_DISTRESS}, {.name = INTENT_WITHDRAW, .item = 4}},
     "alerted: task(2) hold alert(2) >person",
     "what is asked beside despair is not done either"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_DECLINE, .item = 1}},
     "passed: task(0) >person",
     "one item answered twice"},
    {GATE_AUTO,
     {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_QUESTION, .item = 1}},
     "passed: task(0) >person",
     "an intent that no machine acts on"},
    {GATE_AUTO,
     {{.name = INTENT_COUNT}},
     "passed: task(0) >person",
     "nothing at all"},
    {GATE_AUTO, {{.name = INTENT_STOP}}, "acted: stop answer(stop)", "stop"},
    {GATE_HUMAN,
     {{.name = INTENT_STOP}},
     "acted+passed: stop answer(stop) task(0) >person",
     "stop, and something else"},
    {GATE_HUMAN,
     {{.name = INTENT_SIGNUP, .item = 1}},
     "passed: task(0) >person",
     "below auto nothing is acted on"},
    {GATE_NOAUTO,
     {{.name = INTENT_BEREAVED}},
     "passed: hold task(1) >person",
     "a death"},
    {GATE_NOAUTO,
     {{.name = INTENT_BEREAVED}, {.name = INTENT_STOP}},
     "acted+passed: hold task(1) stop >person",
     "a death, and stop"},
    {GATE_URGENT,
     {{.name = INTENT_DISTRESS}},
     "alerted: task(2) hold alert(2) >person",
     "distress"},
    {GATE_URGENT,
     {{.name = INTENT_SAFEGUARD}},
     "alerted: task(3) hold alert(3) >person",
     "danger at home"},
    {GATE_URGENT,
     {{.name = INTENT_THREAT}},
     "alerted: task(4) hold alert(4) >person",
     "a threat"},
    {GATE_URGENT,
     {{.name = INTENT_THREAT}, {.name = INTENT_DISTRESS}},
     "alerted: task(2) task(4) hold alert(2) >person",
     "both"},
    {GATE_URGENT,
     {{.name = INTENT_DISTRESS}, {.name = INTENT_BEREAVED}},
     "alerted: task(2) task(1) hold alert(2) >person",
     "distress in grief"},
    {GATE_URGENT,
     {{.name = INTENT_DISTRESS}, {.name = INTENT_STOP}},
     "alerted: task(2) hold alert(2) stop >person",
     "distress, and stop"},
    {GATE_URGENT,
     {{.name = INTENT_COUNT}},
     "alerted: task(2) hold alert(2) >person",
     "urgent alone alerts"},
    {GATE_IGNORE, {{.name = INTENT_AUTO}}, "robot:", "a robot"},
};

static size_t count_of(const struct intent *intents)
{
    size_t count = 0;

    /* A row without a second intent has zeros there, which spell SIGNUP(0). */
    while (count < 3 && intents[count].name != INTENT_COUNT &&
           (intents[count].name != INTENT_SIGNUP || intents[count].item != 0))
        count++;
    return count;
}

static void test_readings(struct arena *arena)
{
    for (size_t i = 0; i < sizeof by_reading / sizeof *by_reading; i++) {
        const struct row *row = &by_reading[i];
        struct intent intents[3] = {row->intents[0], row->intents[1],
                                    row->intents[2]};
        struct reading reading =
            reads(row->gate, intents, count_of(row->intents));
        struct standing standing = usual(&sam);
        struct decision decision = decide(arena, &reading, &standing);

        is_text(shown(arena, &decision), row->expected, "%s", row->what);
        ok(decision.why_count > 0, "with a reason");
    }
}

/* One sign-up and one STOP, as the standing differs from the usual. */
static void standing_is(struct arena *arena, struct standing standing,
                        const char *signup, const char *stop, const char *what)
{
    struct intent wants = {.name = INTENT_SIGNUP, .item = 1};
    struct intent stops = {.name = INTENT_STOP};
    struct reading reading = reads(GATE_AUTO, &wants, 1);
    struct decision decision = decide(arena, &reading, &standing);

    is_text(shown(arena, &decision), signup, "sign-up: %s", what);
    reading = reads(GATE_AUTO, &stops, 1);
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), stop, "stop: %s", what);
}

static const char passed[] = "passed: task(0) >person";
static const char stopped[] = "acted: stop answer(stop)";
static const char stopped_silently[] = "acted: stop";
static const char stopped_and_passed[] =
    "acted+passed: stop answer(stop) task(0) >person";
static const char stopped_silently_and_passed[] =
    "acted+passed: stop task(0) >person";
static const char stop_held[] = "passed: hold task(0) >person";

static void test_matches(struct arena *arena)
{
    struct person sharing = sam;
    struct standing standing = usual(NULL);

    standing_is(arena, standing, passed, passed, "an unknown sender");
    standing.from_is_known = true;
    standing.disagree = true;
    standing_is(arena, standing, passed, stop_held,
                "one of several at an address, and nothing more");
    standing = usual(&sam);
    standing.matched_by = MATCHED_NOTHING;
    standing_is(arena, standing, passed, stop_held, "no match");
    standing = usual(&sam);
    standing.disagree = true;
    standing_is(arena, standing, passed, stopped_and_passed,
                "a disagreement, from their own address");
    standing.from_is_theirs = false;
    standing_is(arena, standing, passed, stop_held,
                "a disagreement, from another address");
    standing = usual(&sam);
    standing.from_is_theirs = false;
    standing_is(arena, standing, passed, stopped, "another address");
    standing = usual(&sam);
    standing.sender_is_staff = true;
    standing_is(arena, standing, passed, stopped_and_passed,
                "staff, from an address on the register");
    standing.from_is_theirs = false;
    standing_is(arena, standing, passed, stop_held, "staff, forwarding");
    sharing.sharers = 1;
    standing = usual(&sharing);
    standing_is(arena, standing, "acted: signup(1) answer(signup)", stopped,
                "a shared address with a tag");
    standing.matched_by = MATCHED_SENDER;
    standing_is(arena, standing, passed, stop_held,
                "a shared address and nothing more");
    standing = usual(&sam);
    standing.stale = true;
    standing_is(arena, standing, passed, stopped, "an old letter");
}

static void test_people(struct arena *arena)
{
    struct person person = sam;

    person.held = true;
    standing_is(arena, usual(&person), passed, stopped_silently_and_passed,
                "on hold");
    person = sam;
    person.sharer_held = true;
    standing_is(arena, usual(&person), passed, stopped_silently_and_passed,
                "somebody with the same address on hold");
    person = sam;
    person.status = PERSON_LEFT;
    standing_is(arena, usual(&person), passed, stopped_silently_and_passed,
                "left");
    person.status = PERSON_DECEASED;
    standing_is(arena, usual(&person), passed, stopped_silently_and_passed,
                "deceased");
    person = sam;
    person.age_band = AGE_13_15;
    standing_is(arena, usual(&person), passed, stopped_silently_and_passed,
                "a child");
    person.guardian_consent = true;
    standing_is(arena, usual(&person), "acted: signup(1) answer(signup)",
                stopped, "a child with a guardian's consent");
    person = sam;
    person.age_band = AGE_UNKNOWN;
    standing_is(arena, usual(&person), "acted: signup(1) answer(signup)",
                stopped, "an unknown age");
    person = sam;
    person.verified = false;
    standing_is(arena, usual(&person), passed, stopped_silently, "unverified");
    person = sam;
    person.safe = SAFE_NO;
    standing_is(arena, usual(&person), passed, stopped_silently, "unsafe");
    person = sam;
    person.bounced = true;
    standing_is(arena, usual(&person), passed, stopped_silently, "bounced");
}

static void test_stop_with_places(struct arena *arena)
{
    struct intent stops = {.name = INTENT_STOP};
    struct reading reading = reads(GATE_AUTO, &stops, 1);
    struct standing standing = usual(&sam);
    struct decision decision;

    standing.held = held;
    standing.held_count = 1;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "acted: stop task(5) answer(stop)",
            "places still held are for a person to ring about");
    is_int((int64_t)decision.note.held_count, 1, "and the letter names them");
    is_text(decision.note.held[0].title, "Survey", "by title");
}

static void test_note(struct arena *arena)
{
    struct intent both[] = {{.name = INTENT_SIGNUP, .item = 2},
                            {.name = INTENT_DECLINE, .item = 1}};
    struct reading reading = reads(GATE_AUTO, both, 2);
    struct standing standing = usual(&sam);
    struct decision decision = decide(arena, &reading, &standing);

    is_text(decision.note.greeting, "Sam", "the letter greets the person");
    is_text(decision.note.items[0].title, "Panel", "it names what is wanted");
    is_text(decision.note.declined[0].title, "Walk", "and what is not");
}

static void test_machines(struct arena *arena)
{
    static const struct {
        enum message_kind kind;
        enum matched_by by;
        const char *expected;
    } rows[] = {
        {MESSAGE_ROBOT, MATCHED_TAG, "robot:"},
        {MESSAGE_OWN, MATCHED_TAG, "robot:"},
        {MESSAGE_BOUNCE, MATCHED_TAG, "bounce:"},
        {MESSAGE_COMPLAINT, MATCHED_TAG, "bounce: task(0) stop"},
        {MESSAGE_COMPLAINT, MATCHED_REFERENCE, "bounce: task(0) stop"},
        {MESSAGE_COMPLAINT, MATCHED_SENDER, "bounce: task(0)"},
        {MESSAGE_CALENDAR, MATCHED_TAG, "passed: task(0) >person"},
        {MESSAGE_CHALLENGE, MATCHED_TAG, "passed: task(0) >person"},
    };
    struct intent wants = {.name = INTENT_SIGNUP, .item = 1};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reading reading = reads(GATE_AUTO, &wants, 1);
        struct standing standing = usual(&sam);
        struct decision decision;

        reading.kind = rows[i].kind;
        standing.matched_by = rows[i].by;
        decision = decide(arena, &reading, &standing);
        is_text(shown(arena, &decision), rows[i].expected, "kind %d by %s",
                (int)rows[i].kind, matched_by_word(rows[i].by));
    }
}

/* A cry that somebody set as their automatic reply. */
static void test_grave_robot(struct arena *arena)
{
    struct intent distress = {.name = INTENT_DISTRESS};
    struct reading reading = reads(GATE_URGENT, &distress, 1);
    struct standing standing = usual(&sam);
    struct decision decision;

    reading.kind = MESSAGE_ROBOT;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "alerted: task(2) hold alert(2) >person",
            "a cry in an automatic reply is passed on at once");
}

/* What a report on a letter to Sam at sam@example.org does. */
static void test_bounces(struct arena *arena)
{
    static const struct {
        const char *what;
        struct bounce_recipient one;
        struct standing_bounce before;
        enum matched_by by;
        const char *expected;
    } rows[] = {
#define BACK(at, does, why, whose, lasts) \
    {.address = {at, sizeof(at) - 1},     \
     .action = (does),                    \
     .reason = (why),                     \
     .fault = (whose),                    \
     .lasting = (lasts)}
#define SAM "sam@example.org"
#define OURS .address = {SAM, 15}, .bulletin = true
        {"nobody there",
         BACK("Sam@Example.org", BOUNCE_FAILED, REASON_USER_UNKNOWN,
              FAULT_PERSON, true),
         {OURS, .issues = 0},
         MATCHED_TAG,
         "bounce: bounce suspend task(7)"},
        {"by its Message-ID",
         BACK(SAM, BOUNCE_FAILED, REASON_DOMAIN_UNKNOWN, FAULT_PERSON, true),
         {OURS, .issues = 0},
         MATCHED_REFERENCE,
         "bounce: bounce suspend task(7)"},
        {"without anything of ours",
         BACK(SAM, BOUNCE_FAILED, REASON_USER_UNKNOWN, FAULT_PERSON, true),
         {OURS, .issues = 0},
         MATCHED_SENDER,
         "bounce:"},
        {"where their post is passed on to",
         BACK("sam@elsewhere.example", BOUNCE_FAILED, REASON_USER_UNKNOWN,
              FAULT_PERSON, true),
         {OURS, .issues = 0},
         MATCHED_TAG,
         "bounce: bounce task(7)"},
        {"a report that names nobody",
         BACK("", BOUNCE_FAILED, REASON_USER_UNKNOWN, FAULT_PERSON, true),
         {OURS, .issues = 0},
         MATCHED_TAG,
         "bounce: bounce suspend task(7)"},
        {"a delay",
         BACK(SAM, BOUNCE_DELAYED, REASON_NETWORK, FAULT_MAILBOX, false),
         {OURS, .issues = 2},
         MATCHED_TAG,
         "bounce:"},
        {"delivered",
         BACK(SAM, BOUNCE_DELIVERED, REASON_NOT_SAID, FAULT_UNKNOWN, false),
         {OURS, .issues = 2},
         MATCHED_TAG,
         "bounce:"},
        {"full, the first time",
         BACK(SAM, BOUNCE_FAILED, REASON_FULL, FAULT_MAILBOX, false),
         {OURS, .issues = 0},
         MATCHED_TAG,
         "bounce: bounce"},
        {"full, the third issue in a row",
         BACK(SAM, BOUNCE_FAILED, REASON_FULL, FAULT_MAILBOX, false),
         {OURS, .issues = 2},
         MATCHED_TAG,
         "bounce: bounce task(7)"},
        {"full, the fourth",
         BACK(SAM, BOUNCE_FAILED, REASON_FULL, FAULT_MAILBOX, false),
         {OURS, .issues = 3},
         MATCHED_TAG,
         "bounce: bounce"},
        {"another report on the same letter",
         BACK(SAM, BOUNCE_FAILED, REASON_FULL, FAULT_MAILBOX, false),
         {OURS, .counted = true, .issues = 2},
         MATCHED_TAG,
         "bounce: bounce"},
        {"an answer that came back, and no issue",
         BACK(SAM, BOUNCE_FAILED, REASON_FULL, FAULT_MAILBOX, false),
         {.address = {SAM, 15}, .issues = 2},
         MATCHED_TAG,
         "bounce: bounce"},
        {"their rules",
         BACK(SAM, BOUNCE_FAILED, REASON_POLICY, FAULT_POLICY, false),
         {OURS, .issues = 2},
         MATCHED_TAG,
         "bounce: bounce"},
        {"our own server",
         BACK(SAM, BOUNCE_FAILED, REASON_SENDER, FAULT_US, false),
         {OURS, .issues = 2},
         MATCHED_TAG,
         "bounce: bounce"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reading reading = reads(GATE_IGNORE, NULL, 0);
        struct standing standing = usual(&sam);
        struct bounce_recipient one = rows[i].one;
        struct decision decision;

        reading.kind = MESSAGE_BOUNCE;
        reading.bounce = (struct bounce){&one, 1};
        standing.matched_by = rows[i].by;
        standing.bounce = &rows[i].before;
        decision = decide(arena, &reading, &standing);
        is_text(shown(arena, &decision), rows[i].expected, "%s", rows[i].what);
    }
}

/* Of several who are reported, the one at our address decides. */
static void test_bounce_of_several(struct arena *arena)
{
    struct bounce_recipient several[] = {
        {.address = SLICE("kim@example.org"),
         .action = BOUNCE_FAILED,
         .reason = REASON_USER_UNKNOWN,
         .fault = FAULT_PERSON,
         .lasting = true},
        {.address = SLICE("inbox@store.example"),
         .original = SLICE(SAM),
         .action = BOUNCE_DELIVERED},
    };
    struct standing_bounce before = {OURS};
    struct reading reading = reads(GATE_IGNORE, NULL, 0);
    struct standing standing = usual(&sam);
    struct person known = sam;
    struct decision decision;

    reading.kind = MESSAGE_BOUNCE;
    reading.bounce = (struct bounce){several, 2};
    standing.bounce = &before;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "bounce:", "Sam's letter arrived");
    several[1].action = BOUNCE_FAILED;
    several[1].fault = FAULT_PERSON;
    several[1].lasting = true;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "bounce: bounce suspend task(7)",
            "Sam's letter did not");
    known.bounced = true;
    standing.person = &known;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "bounce: bounce", "which is known");
    standing.person = &sam;
    standing.disagree = true;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "bounce:", "or nobody knows whose it is");
}

/* Rule 3: a button gets no confirmation. */
static void test_button(struct arena *arena)
{
    struct intent intents[] = {{.name = INTENT_STOP},
                               {.name = INTENT_DISTRESS}};
    struct reading reading = reads(GATE_HUMAN, intents, 1);
    struct standing standing = usual(&sam);
    struct decision decision;

    reading.kind = MESSAGE_UNSUBSCRIBE;
    reading.own_words = (struct slice){NULL, 0};
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "acted: stop", "the button alone");
    reading.own_words = SLICE("Is Kim all right?");
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "acted+passed: stop task(0) >person",
            "with words beside it");
    standing.disagree = true;
    standing.from_is_theirs = false;
    reading.own_words = (struct slice){NULL, 0};
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "passed: hold task(0) >person",
            "and it is not certain whose");
    standing = usual(&sam);
    reading.gate = GATE_URGENT;
    reading.intent_count = 2;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision),
            "alerted: task(2) hold alert(2) stop >person",
            "a cry for help beside it");
}

/* Rule 7: a machine is not a person who was alerted. */
static void test_alert_answered(struct arena *arena)
{
    static const struct {
        enum message_kind kind;
        const char *expected;
    } rows[] = {
        {MESSAGE_ROBOT, "alerted: escalate >person"},
        {MESSAGE_BOUNCE, "alerted: escalate >person"},
        {MESSAGE_OWN, "robot:"},
        {MESSAGE_PERSON, "passed: task(0) >person"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct reading reading = reads(GATE_HUMAN, NULL, 0);
        struct standing standing = usual(NULL);
        struct decision decision;

        reading.kind = rows[i].kind;
        standing.sender_is_staff = true;
        standing.answers_alert = true;
        decision = decide(arena, &reading, &standing);
        is_text(shown(arena, &decision), rows[i].expected,
                "an alert answered by kind %d", (int)rows[i].kind);
    }
}

/* Nobody is the one person: all at the address are held (rule 6). */
static void test_shared_address(struct arena *arena)
{
    struct intent death = {.name = INTENT_BEREAVED};
    struct intent distress = {.name = INTENT_DISTRESS};
    struct standing standing = usual(NULL);
    struct reading reading = reads(GATE_NOAUTO, &death, 1);
    struct decision decision = decide(arena, &reading, &standing);

    is_text(shown(arena, &decision), "passed: task(1) >person",
            "a death, from nobody we know");
    standing.from_is_known = true;
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "passed: hold task(1) >person",
            "a death, from an address of several");
    reading = reads(GATE_URGENT, &distress, 1);
    decision = decide(arena, &reading, &standing);
    is_text(shown(arena, &decision), "alerted: task(2) hold alert(2) >person",
            "distress, from an address of several");
}

static void test_set_aside(struct arena *arena)
{
    struct decision decision = decide_set_aside(arena, "too many parts");

    is_text(shown(arena, &decision), "set aside: task(9) >person",
            "what cannot be read is for a person");
    is_text(decision.why[0], "too many parts", "with the reason");
}

/* Every combination of what could matter. */

struct world {
    struct reading reading;
    struct standing standing;
    struct person person;
    struct intent intents[3];
};

#define FLAGS 11

static void set_up(struct world *world, int kind, int gate, unsigned int flags)
{
    world->person = sam;
    world->person.held = (flags & 1u) != 0;
    world->person.age_band = (flags & 2u) != 0 ? AGE_UNDER_13 : AGE_25_PLUS;
    world->person.sharers = (flags & 4u) != 0;
    world->person.status = (flags & 8u) != 0 ? PERSON_LEFT : PERSON_ACTIVE;
    world->person.verified = (flags & 16u) == 0;
    world->standing = usual((flags & 32u) != 0 ? NULL : &world->person);
    world->standing.disagree = (flags & 64u) != 0;
    world->standing.from_is_theirs = (flags & 128u) == 0;
    world->standing.sender_is_staff = (flags & 256u) != 0;
    world->standing.stale = (flags & 512u) != 0;
    world->standing.matched_by =
        (flags & 1024u) != 0 ? MATCHED_SENDER : MATCHED_TAG;
    world->reading = reads((enum gate)gate, world->intents, 0);
    world->reading.kind = (enum message_kind)kind;
}

static const struct intent choices[][3] = {
    {{.name = INTENT_SIGNUP, .item = 1}, {.name = INTENT_DECLINE, .item = 2}},
    {{.name = INTENT_STOP}},
    {{.name = INTENT_STOP}, {.name = INTENT_SIGNUP, .item = 1}},
    {{.name = INTENT_DISTRESS}, {.name = INTENT_BEREAVED}},
    {{.name = INTENT_WITHDRAW, .item = 4},
     {.name = INTENT_FREQ, .detail = {"monthly", 7}}},
};

static int count_actions(const struct decision *decision, enum action_name name)
{
    int count = 0;

    for (size_t i = 0; i < decision->action_count; i++)
        count += decision->actions[i].name == name;
    return count;
}

static bool is_written_by_machine(const struct world *world)
{
    return (world->reading.kind != MESSAGE_PERSON &&
            world->reading.kind != MESSAGE_CALENDAR) ||
           world->reading.gate == GATE_IGNORE;
}

/* The name of the rule that a decision breaks, or NULL. */
static const char *broken(const struct world *world,
                          const struct decision *decision)
{
    const struct person *person = world->standing.person;
    enum gate gate = world->reading.gate;
    bool machine = is_written_by_machine(world);
    bool stop = count_actions(decision, ACTION_STOP) > 0;
    int answers = count_actions(decision, ACTION_ANSWER);
    int signups = count_actions(decision, ACTION_SIGNUP) +
                  count_actions(decision, ACTION_DECLINE) +
                  count_actions(decision, ACTION_WITHDRAW) +
                  count_actions(decision, ACTION_FREQUENCY);

    if (answers > 1)
        return "one answer at most";
    if (answers > 0 && (machine || gate == GATE_URGENT || gate == GATE_NOAUTO))
        return "no answer to a machine, in grief or in danger";
    if (answers > 0 && gate == GATE_HUMAN && !stop)
        return "no answer where a person decides";
    if (answers > 0 &&
        (person == NULL || person->held || !person->verified ||
         person->status != PERSON_ACTIVE || person->age_band == AGE_UNDER_13))
        return "answers go to those who may be answered";
    if (signups > 0 && (machine || gate != GATE_AUTO || stop))
        return "names are put down on full understanding only";
    if (signups > 0 &&
        (world->standing.disagree || world->standing.stale ||
         world->standing.sender_is_staff || !world->standing.from_is_theirs))
        return "names are put down for a certain person only";
    if (signups > 0 && answers == 0)
        return "who is put down hears of it";
    if (!machine && gate == GATE_URGENT &&
        (count_actions(decision, ACTION_ALERT) != 1 ||
         decision->disposition != DISPOSITION_ALERTED))
        return "danger alerts";
    if (!machine && (gate == GATE_URGENT || gate == GATE_NOAUTO) &&
        person != NULL && count_actions(decision, ACTION_HOLD) != 1)
        return "danger and grief hold";
    if (!machine && gate != GATE_AUTO && !decision->to_person)
        return "below auto a person reads it";
    if (decision->to_person && count_actions(decision, ACTION_TASK) == 0)
        return "what a person reads is a task";
    if (stop && person == NULL)
        return "a stop is somebody's";
    return NULL;
}

static bool was_heard(const struct world *world,
                      const struct decision *decision)
{
    return count_actions(decision, ACTION_STOP) > 0 ||
           count_actions(decision, ACTION_HOLD) > 0 ||
           world->standing.person == NULL || is_written_by_machine(world);
}

static void try_world(struct arena *arena, struct world *world, int *failures)
{
    for (size_t c = 0; c < sizeof choices / sizeof *choices; c++) {
        struct decision decision;
        const char *rule;

        for (size_t i = 0; i < 3; i++)
            world->intents[i] = choices[c][i];
        world->reading.intent_count = count_of(choices[c]);
        decision = decide(arena, &world->reading, &world->standing);
        rule = broken(world, &decision);
        if (rule == NULL && choices[c][0].name == INTENT_STOP &&
            !was_heard(world, &decision))
            rule = "who says stop hears nothing more";
        if (rule != NULL && (*failures)++ < 5)
            note("%s: gate %d kind %d choice %zu, %.*s", rule,
                 (int)world->reading.gate, (int)world->reading.kind, c,
                 SLICE_ARG(shown(arena, &decision)));
    }
}

static void test_never(struct arena *arena)
{
    int failures = 0;

    for (int kind = MESSAGE_PERSON; kind <= MESSAGE_OWN; kind++)
        for (int gate = GATE_AUTO; gate <= GATE_IGNORE; gate++)
            for (unsigned int flags = 0; flags < 1u << FLAGS; flags++) {
                struct world world;

                set_up(&world, kind, gate, flags);
                try_world(arena, &world, &failures);
                arena_reset(arena);
            }
    is_int(failures, 0, "what must never happen does not");
}

/* Every calendar answer against every standing: a name is put down only for a
 * plain yes to the event as it is, by somebody who may be acted for. */
static void test_calendar_never(struct arena *arena)
{
    static const enum gate gates[] = {GATE_AUTO, GATE_HUMAN, GATE_NOAUTO,
                                      GATE_URGENT};
    int64_t wrong = 0;

    for (int code = 0; code < 5 * 4 * 4 * 64; code++) {
        int bits = code / 80;
        struct person person = sam;
        struct event_answer newer = {PARTSTAT_DECLINED, 9, 9000, 1};
        struct standing_event event = {.item = {.announcement_id = 41,
                                                .version = 1,
                                                .signup = true,
                                                .open = (bits & 1) == 0,
                                                .unnumbered = true},
                                       .sequence = (bits & 2) == 0 ? 1 : 2,
                                       .cancelled = (bits & 4) != 0,
                                       .answers = &newer,
                                       .answer_count = (bits & 8) == 0 ? 0 : 1,
                                       .on_list = (bits & 16) != 0,
                                       .state = SIGNUP_BOOKED,
                                       .received_at = 2000};
        struct standing standing = usual(&person);
        struct reading reading = {
            .kind = MESSAGE_CALENDAR,
            .gate = gates[code / 5 % 4],
            .answer = {.method = (enum calendar_method)(code / 20 % 4),
                       .uid = SLICE("u"),
                       .partstat = (enum partstat)(code % 5),
                       .sequence = 1,
                       .dtstamp = 1000}};
        struct decision decision;
        bool plain;

        person.held = (bits & 32) != 0;
        standing.event = &event;
        standing.from_is_theirs = false;
        decision = decide(arena, &reading, &standing);
        plain = bits == 0 && reading.answer.method == CALENDAR_REPLY;
        wrong += (count_actions(&decision, ACTION_SIGNUP) == 1) !=
                 (plain && reading.gate == GATE_AUTO &&
                  reading.answer.partstat == PARTSTAT_ACCEPTED);
        wrong += count_actions(&decision, ACTION_DECLINE) == 1 &&
                 reading.answer.partstat != PARTSTAT_DECLINED;
        wrong += count_actions(&decision, ACTION_KEEP) > 1;
        wrong +=
            decision.to_person != (count_actions(&decision, ACTION_TASK) > 0);
    }
    is_int(wrong, 0, "a calendar puts no name down but for a plain yes");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_readings(arena);
    test_matches(arena);
    test_people(arena);
    test_stop_with_places(arena);
    test_note(arena);
    test_machines(arena);
    test_grave_robot(arena);
    test_bounces(arena);
    test_bounce_of_several(arena);
    test_button(arena);
    test_alert_answered(arena);
    test_shared_address(arena);
    test_set_aside(arena);
    test_never(arena);
    test_calendar_never(arena);
    arena_free(arena);
    return done_testing();
}
