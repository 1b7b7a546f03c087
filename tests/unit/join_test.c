/* decide: who may join by mail, and how. */
#include "core/decide.h"
#include "tests/tap.h"

static const struct person left = {
    .id = 7,
    .greeting = {"Sam", 3},
    .status = PERSON_LEFT,
    .contact_id = 9,
    .verified = true,
};

/* A column of the table: what is different from a stranger who asks to join. */
enum twist {
    NONE,
    KNOWN_ADDRESS,
    STAFF,
    DISAGREE,
    MANY,
    SUPPRESSED,
    SUPPRESSED_VOUCHED,
    LEFT,
    LEFT_VOUCHED,
    LEFT_OTHER_ADDRESS,
    LEFT_SHARED,
    LEFT_HELD,
    ACTIVE,
    DECEASED,
    OUR_QUESTION,
    OUR_OLD_QUESTION,
    ASKED_ACTIVE, /* our question, to who is on the list by now */
    ASKED_DECEASED,
    ASKED_HELD,
    ASKED_SEVERAL
};

static struct standing standing_with(enum twist twist, struct person *person)
{
    struct standing standing = {.matched_by = MATCHED_NOTHING};

    *person = left;
    if ((twist >= LEFT && twist <= DECEASED) ||
        (twist >= ASKED_ACTIVE && twist <= ASKED_HELD)) {
        standing.person = person;
        standing.matched_by = MATCHED_SENDER;
        standing.from_is_known = true;
        standing.from_is_theirs = twist != LEFT_OTHER_ADDRESS;
    }
    standing.from_is_known = standing.from_is_known || twist == KNOWN_ADDRESS ||
                             twist == ASKED_SEVERAL;
    standing.sender_is_staff = twist == STAFF;
    standing.disagree = twist == DISAGREE;
    standing.from_said_stop =
        twist == SUPPRESSED || twist == SUPPRESSED_VOUCHED;
    standing.vouched = twist == SUPPRESSED_VOUCHED || twist >= LEFT_VOUCHED;
    standing.joins = twist == MANY ? 50 : 0;
    person->sharers = twist == LEFT_SHARED ? 1 : 0;
    person->held = twist == LEFT_HELD || twist == ASKED_HELD;
    if (twist == ACTIVE || twist == ASKED_ACTIVE)
        person->status = PERSON_ACTIVE;
    if (twist == DECEASED || twist == ASKED_DECEASED)
        person->status = PERSON_DECEASED;
    standing.answers_join = twist >= OUR_QUESTION;
    standing.stale = twist == OUR_OLD_QUESTION;
    if (standing.answers_join)
        standing.matched_by = MATCHED_TAG;
    return standing;
}

static const struct row {
    enum twist twist;
    enum gate gate;
    enum intent_name intent;
    int action; /* -1: to a person; -2: nothing, and nobody need look */
    const char *what;
} rows[] = {
    {NONE, GATE_AUTO, INTENT_JOIN, ACTION_ASK_JOIN, "a stranger is asked"},
    {NONE, GATE_HUMAN, INTENT_JOIN, -1, "with more to it, by a person"},
    {NONE, GATE_AUTO, INTENT_SIGNUP, -1, "a stranger's yes is no joining"},
    {KNOWN_ADDRESS, GATE_AUTO, INTENT_JOIN, -1, "an address of somebody"},
    {STAFF, GATE_AUTO, INTENT_JOIN, -1, "staff"},
    {DISAGREE, GATE_AUTO, INTENT_JOIN, -1, "two may be meant"},
    {MANY, GATE_AUTO, INTENT_JOIN, -1, "the fiftieth of a day"},
    {SUPPRESSED, GATE_AUTO, INTENT_JOIN, -1, "not who said stop, or a forger"},
    {SUPPRESSED_VOUCHED, GATE_AUTO, INTENT_JOIN, ACTION_ASK_JOIN,
     "who said stop and was erased, and it is certainly them"},
    {LEFT, GATE_AUTO, INTENT_JOIN, -1, "not who left, or a forger"},
    {LEFT_VOUCHED, GATE_AUTO, INTENT_JOIN, ACTION_ASK_JOIN,
     "who left comes back, and it is certainly them"},
    {LEFT_OTHER_ADDRESS, GATE_AUTO, INTENT_JOIN, -1, "not from elsewhere"},
    {LEFT_SHARED, GATE_AUTO, INTENT_JOIN, -1, "not where two share"},
    {LEFT_HELD, GATE_AUTO, INTENT_JOIN, -1, "not who is on hold"},
    {ACTIVE, GATE_AUTO, INTENT_JOIN, -1, "who is on the list asks a person"},
    {DECEASED, GATE_AUTO, INTENT_JOIN, -1, "never who has died"},
    {OUR_QUESTION, GATE_AUTO, INTENT_SIGNUP, ACTION_ENROL, "yes"},
    {OUR_QUESTION, GATE_AUTO, INTENT_JOIN, ACTION_ENROL, "join"},
    {OUR_QUESTION, GATE_AUTO, INTENT_DECLINE, -2, "no"},
    {OUR_QUESTION, GATE_AUTO, INTENT_STOP, -2, "stop"},
    {OUR_QUESTION, GATE_AUTO, INTENT_QUESTION, -1, "a question"},
    {OUR_QUESTION, GATE_HUMAN, INTENT_SIGNUP, -1, "a yes with more to it"},
    {OUR_OLD_QUESTION, GATE_AUTO, INTENT_SIGNUP, -1, "a yes too late"},
    {ASKED_ACTIVE, GATE_AUTO, INTENT_SIGNUP, -2, "a second yes"},
    {ASKED_ACTIVE, GATE_AUTO, INTENT_DECLINE, -1, "a no after a yes"},
    {ASKED_DECEASED, GATE_AUTO, INTENT_SIGNUP, -1, "who has died since"},
    {ASKED_HELD, GATE_AUTO, INTENT_SIGNUP, -1, "who is on hold since"},
    {ASKED_SEVERAL, GATE_AUTO, INTENT_SIGNUP, -1, "two have it by now"},
};

static bool did(const struct decision *decision, enum action_name name)
{
    for (size_t i = 0; i < decision->action_count; i++)
        if (decision->actions[i].name == name)
            return true;
    return false;
}

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct person person;
        struct standing standing = standing_with(rows[i].twist, &person);
        struct intent intents[] = {{.name = rows[i].intent, .item = 1},
                                   {.name = INTENT_THANKS}};
        struct reading reading = {.kind = MESSAGE_PERSON,
                                  .gate = rows[i].gate,
                                  .intents = intents,
                                  .intent_count = 2};
        struct decision decision = decide(arena, &reading, &standing);
        bool joined =
            did(&decision, ACTION_ASK_JOIN) || did(&decision, ACTION_ENROL);

        if (rows[i].action >= 0)
            ok(did(&decision, (enum action_name)rows[i].action) &&
                   !decision.to_person && decision.action_count == 1,
               "%s", rows[i].what);
        else
            ok(!joined && decision.to_person == (rows[i].action == -1), "%s",
               rows[i].what);
    }
    arena_free(arena);
    return done_testing();
}
