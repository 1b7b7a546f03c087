/* intents: sentences to gate and intents. All people and texts invented. */
#include <string.h>

#include "base/text.h"
#include "core/reading/intents.h"
#include "tests/tap.h"

static struct sent_item bulletin_items[] = {
    {.number = 1,
     .title = {"Harbour walk", 12},
     .when = {"Mon 1 June", 10},
     .signup = true,
     .kind = NOTICE_EVENT},
    {.number = 2,
     .title = {"Recruitment panel", 17},
     .when = {"Tue 2 June", 10},
     .signup = true,
     .kind = NOTICE_PANEL},
    {.number = 3,
     .title = {"Carers lunch", 12},
     .when = {"Wed 3 June", 10},
     .signup = true,
     .kind = NOTICE_EVENT},
    {.number = 4,
     .title = {"Research survey", 15},
     .when = {"closes 9 June", 13},
     .signup = true,
     .kind = NOTICE_RESEARCH},
    {.number = 5,
     .title = {"Garden project", 14},
     .when = {"Fridays", 7},
     .signup = true,
     .kind = NOTICE_QI},
    {.number = 6,
     .title = {"What changed this spring", 24},
     .when = {"", 0},
     .signup = false,
     .kind = NOTICE_YSWD},
};
static const struct reading_context bulletin = {
    .sent = SENT_BULLETIN, .items = bulletin_items, .item_count = 6};
static const struct reading_context invitation = {
    .sent = SENT_INVITATION, .items = bulletin_items, .item_count = 1};
static const struct reading_context with_news = {
    .sent = SENT_BULLETIN, .items = bulletin_items + 4, .item_count = 2};
static const struct reading_context confirmation = {
    .sent = SENT_CONFIRMATION, .items = bulletin_items + 1, .item_count = 1};
static const struct reading_context nothing = {.sent = SENT_NOTHING};

struct row {
    const char *own;
    const char *expected; /* "gate: INTENT(n) ..." */
};

static const struct row to_bulletin[] = {
    {"2", "auto: SIGNUP(2)"},
    {"2 please", "auto: SIGNUP(2)"},
    {"2 Please!", "auto: SIGNUP(2)"},
    {"2 pls x", "auto: SIGNUP(2)"},
    {"two please", "auto: SIGNUP(2)"},
    {"#2", "auto: SIGNUP(2)"},
    {"item 2", "auto: SIGNUP(2)"},
    {"Number 2 please, thanks", "auto: SIGNUP(2)"},
    {"2 and 5 please", "auto: SIGNUP(2) SIGNUP(5)"},
    {"2, 5", "auto: SIGNUP(2) SIGNUP(5)"},
    {"2,5", "auto: SIGNUP(2) SIGNUP(5)"},
    {"1, 2 and 5 please", "auto: SIGNUP(1) SIGNUP(2) SIGNUP(5)"},
    {"2 & 5", "auto: SIGNUP(2) SIGNUP(5)"},
    {"2\n5\n", "auto: SIGNUP(2) SIGNUP(5)"},
    {"yes 2", "auto: SIGNUP(2)"},
    {"YES 2", "auto: SIGNUP(2)"},
    {"Yes, 2 please", "auto: SIGNUP(2)"},
    {"Yes. 2 please.", "auto: SIGNUP(2)"},
    {"yes to 2 and 4", "auto: SIGNUP(2) SIGNUP(4)"},
    {"Yes please to number 4", "auto: SIGNUP(4)"},
    {"yes please, id like number 3", "auto: SIGNUP(3)"},
    {"i'd like number 3", "auto: SIGNUP(3)"},
    {"I\xe2\x80\x99"
     "d like number 3",
     "auto: SIGNUP(3)"},
    {"put me down for 2", "auto: SIGNUP(2)"},
    {"Please can you put me down for 2 and 3?", "auto: SIGNUP(2) SIGNUP(3)"},
    {"please can you put me down for 2 and 3", "auto: SIGNUP(2) SIGNUP(3)"},
    {"count me in for 2", "auto: SIGNUP(2)"},
    {"I would like to take part in number 4. Thank you.\nGeorgina Vale",
     "auto: SIGNUP(4)"},
    {"I would like to take part in\nnumber 4, thank you", "auto: SIGNUP(4)"},
    {"Hi,\n\n2 please\n\nKind regards,\nGrace", "auto: SIGNUP(2)"},
    {"Dear Priya,\nPlease put my name down for 2.\nBest wishes\nAnne-Marie "
     "O'Dell",
     "auto: SIGNUP(2)"},
    {"Hello all 3 please ta", "auto: SIGNUP(3)"},
    {"Good morning, number 3 please. Have a lovely day. Joy",
     "auto: SIGNUP(3)"},
    {"Good morning, number 3 please. Have a lovely day, Joy",
     "auto: SIGNUP(3)"},
    {"2 please. See you there!", "auto: SIGNUP(2)"},
    {"thanks for the bulletin. 2 please", "auto: SIGNUP(2)"},
    {"*2* please", "auto: SIGNUP(2)"},
    {"2 please \xf0\x9f\x98\x8a", "auto: SIGNUP(2)"},
    {"2 yes", "auto: SIGNUP(2)"},
    {"2 - yes please\n3 - no thanks", "auto: SIGNUP(2) DECLINE(3)"},
    {"1. yes\n2. no\n3. no thank you", "auto: SIGNUP(1) DECLINE(2) DECLINE(3)"},
    {"1 yes, 2 no, 3 yes", "auto: SIGNUP(1) DECLINE(2) SIGNUP(3)"},
    {"2: yes", "auto: SIGNUP(2)"},
    {"not 3", "auto: DECLINE(3)"},
    {"no to 3", "auto: DECLINE(3)"},
    {"No thanks to number 3", "auto: DECLINE(3)"},
    {"yes to 2 and no to 3", "auto: SIGNUP(2) DECLINE(3)"},
    {"no to 3 and yes to 2", "auto: DECLINE(3) SIGNUP(2)"},
    {"2 please, not 3", "auto: SIGNUP(2) DECLINE(3)"},
    {"not 3 or 4", "auto: DECLINE(3) DECLINE(4)"},
    {"sorry cant do 3", "auto: DECLINE(3)"},
    {"Thank you", "auto: THANKS"},
    {"Many thanks for the newsletter, all the best, Tam", "auto: THANKS"},

    /* A person before a guess. */
    {"no 2", "human: AMBIG"},
    {"no. 2", "human: AMBIG"},
    {"No 2 please", "human: AMBIG"},
    {"No, 2", "human: AMBIG"},
    {"2?", "human:"},
    {"2 or 5", "human: AMBIG"},
    {"No's 2 and 4", "human:"},
    {"2 please. Not 2", "human: AMBIG"},
    {"please dont put me down for 2", "auto: DECLINE(2)"},
    {"do not, put me down for 2", "human:"},
    {"2 please thanks but no thanks", "human:"},
    {"2 please. Never mind.", "human:"},
    {"take me off 2", "human:"},
    {"2 5", "human:"},
    {"1 yes 2 no", "auto: SIGNUP(1) DECLINE(2)"},
    {"1 yes 2 no wait", "human:"},
    {"yes 2 no 3", "human: AMBIG"},
    {"not 3, 4", "human: AMBIG"},
    {"not 3 and 4", "human: AMBIG"},
    {"no to 3 and 4", "human: AMBIG"},
    {"not 3\n4", "human:"},
    {"2, no", "human: AMBIG"},
    {"2 and 3 no", "human: AMBIG"},
    {"yes", "human: AMBIG"},
    {"yes please", "human: AMBIG"},
    {"no thanks", "auto: DECLINE(*)"},
    {"ok", "human:"},
    {"6 please", "human:"},
    {"7 please", "human:"},
    {"2 and 7 please", "human:"},
    {"2 yes\n2 no", "human: AMBIG"},
    {"2 please if there is parking", "human:"},
    {"2 please. If there is parking", "human:"},
    {"maybe 2", "human:"},
    {"2 but not 3", "auto: SIGNUP(2) DECLINE(3)"},
    {"2 instead", "human:"},
    {"2 for my son", "human:"},
    {"2 please for my son", "human:"},
    {"2 please and can I bring Sam", "human:"},
    {"I can't do 2 please take me off it", "human:"},
    {"2 places please", "human:"},
    {"2.30", "human:"},
    {"2pm", "human:"},
    {"2-5", "human:"},
    {"2/5", "human:"},
    {"ring me 01632 960555", "human:"},
    {"2 please 01632 960555", "human:"},
    {"2 please\n07700 900123", "human:"},
    {"I live at 2 Quay Street", "human:"},
    {"not yet 2", "human:"},
    {"why not 2", "human:"},
    {"don't put me down for 2", "auto: DECLINE(2)"},
    {"I do not want 2", "auto: DECLINE(2)"},
    {"never 2", "human:"},
    {"all except 2",
     "auto: SIGNUP(1) DECLINE(2) SIGNUP(3) SIGNUP(4) SIGNUP(5)"},
    {"anything but 2", "human:"},
    {"Hi", "human:"},
    {"", "human:"},
    {"please", "human:"},
    {"See you there", "human: AMBIG"},
    {"2 please\nCancel", "human:"},
    {"2 please\nHarbour", "human:"},
    {"2 please\nRecruitment Panel", "auto: SIGNUP(2)"},
    {"2 please\nWrong Person", "human:"},
    {"2 please\nMaybe Later", "human:"},
    {"2 please\nTom Ned Jim Bob", "human:"},
    {"best 2", "human:"},
    {"from 2", "human:"},
    {"2 people", "human:"},
    {"1000", "human:"},
    {"02", "human:"},
    {"\xe0\xa7\xa8", "human:"},
    {"Proszę 2", "human:"},
    {"\xff\xfe 2", "human:"},

    /* STOP. */
    {"STOP", "auto: STOP"},
    {"stop", "auto: STOP"},
    {"Stop.", "auto: STOP"},
    {"please stop", "auto: STOP"},
    {"stop please", "auto: STOP"},
    {"STOP thanks", "auto: STOP"},
    {"STOP STOP STOP!!!", "auto: STOP"},
    {"Stop\n\nThanks\nGrace", "auto: STOP"},
    {"Hello, please stop. Kind regards, Tam Vale", "auto: STOP"},
    {"unsubscribe", "auto: STOP"},
    {"UNSUBSCRIBE ME", "auto: STOP"},
    {"please unsubscribe me", "auto: STOP"},
    {"please take me off the list", "auto: STOP"},
    {"Please stop sending me these emails", "auto: STOP"},
    {"dont want these any more thanks", "auto: STOP"},
    {"STOP\nI moved house", "auto: STOP"},
    {"STOP\nHerons nest here again", "human: STOP"},
    {"Herons nest here again\n\nSTOP", "human: STOP"},
    {"2 please\nSTOP", "human: STOP"},
    {"full stop", "human:"},
    {"Ring me full stop 01632 960555 thank you", "human:"},
    {"don't stop", "human:"},
    {"dont\nstop", "human:"},
    {"stop at the station", "human:"},
    {"STOP\nat the station", "human:"},
    {"stop\nsmoking group please", "human:"},
    {"not this time", "auto: DECLINE(*)"},
    {"bus stop", "human:"},
    {"the bus\nstop", "human:"},
    {"can't stop", "human:"},
    {"stop 3", "human:"},
    {"STOP?", "human:"},
    {"how do I unsubscribe", "human: STOP"},
    {"2 please stop", "human:"},
    {"unsubscribe me from the research ones", "auto: PREF"},
    {"stop it", "human: STOP"},

    /* An address is left at once, so it must be said of mail. */
    {"dont email me at work", "human: SAFE AMBIG"},
    {"please do not write to this address", "human: STOP SAFE"},
    {"please contact me only by post", "human: CHANNEL"},
    {"please do not ring me, email is best", "human: CHANNEL"},
    {"please only use this email address", "human:"},
    {"is there a safer number to ring than this one", "human:"},

    /* The nets come first, and nothing is signed up for. */
    {"2 please. my mum died", "noauto: BEREAVED"},
    {"2 please. i want to die", "urgent: DISTRESS"},
    {"my husband died and i want to die", "urgent: DISTRESS BEREAVED"},
    {"STOP\nhe reads my emails", "urgent: SAFEGUARD STOP"},
    {"I will kill him. 2 please", "urgent: THREAT"},
};

static const struct row to_invitation[] = {
    {"yes", "auto: SIGNUP(1)"},
    {"Yes please!", "auto: SIGNUP(1)"},
    {"yes i'd love to come", "auto: SIGNUP(1)"},
    {"Count me in. Thanks, Tam", "auto: SIGNUP(1)"},
    {"no", "auto: DECLINE(1)"},
    {"No thank you.", "auto: DECLINE(1)"},
    {"no thanks, not this time", "auto: DECLINE(1)"},
    {"sorry i can't make it", "auto: DECLINE(1)"},
    {"yes 1", "auto: SIGNUP(1)"},
    {"yes. no. yes", "human: AMBIG"},
    {"No, 1", "human: AMBIG"},
    {"yes but only if Sam comes", "human:"},
    {"yes?", "human:"},
    {"thanks", "human: AMBIG"},
    {"lovely, see you then", "auto: SIGNUP(1)"},
    {"not sure I can't make it yet", "human:"},
    {"I can't wait", "auto: SIGNUP(1)"},
    {"no problem", "human:"},
    {"no worries", "human:"},
    {"yes and no", "human:"},
};

static const struct row to_news[] = {
    {"yes please", "auto: SIGNUP(5)"},
    {"6", "human:"},
};

static const struct row to_confirmation[] = {
    {"Lovely, see you then!", "auto: THANKS"},
    {"thanks", "auto: THANKS"},
    {"no", "auto: DECLINE(2)"},
};

static const struct row to_nothing[] = {
    {"2 please", "human:"},
    {"yes", "human: AMBIG"},
    {"STOP", "auto: STOP"},
    {"thank you", "auto: THANKS"},
};

/* In any order. */
static bool same_intents(struct slice read, const char *expected)
{
    struct slice rest = slice_of(expected);
    struct slice word;

    if (rest.size != read.size)
        return false;
    while (slice_next_part(&rest, ' ', &word))
        if (slice_find(read, word) == SLICE_NONE)
            return false;
    return true;
}

/* What is expected of a message for a person is a part of what is proposed to
 * them; a stop is never proposed, it is given or not. */
static bool is_as_expected(struct arena *arena, const struct reading *reading,
                           const char *expected, struct slice read)
{
    struct slice rest = slice_of(expected);
    struct slice word = {NULL, 0};

    if (reading->gate == GATE_AUTO)
        return same_intents(read, expected);
    slice_next_part(&rest, ' ', &word);
    if (!slice_starts(word, slice_of(gate_word(reading->gate))) ||
        (slice_find(read, SLICE(" STOP")) != SLICE_NONE &&
         slice_find(rest, SLICE("STOP")) == SLICE_NONE))
        return false;
    while (rest.size > 0 && slice_next_part(&rest, ' ', &word))
        if (slice_find(read, slice_of(arena_format(arena, " %.*s",
                                                   SLICE_ARG(word)))) ==
            SLICE_NONE)
            return false;
    return true;
}

static struct slice shown(struct arena *arena, const struct reading *reading)
{
    struct text text = text_start(arena, 1000);

    text_format(&text, "%s:", gate_word(reading->gate));
    for (size_t i = 0; i < reading->intent_count; i++) {
        text_format(&text, " %s", intent_word(reading->intents[i].name));
        if (reading->intents[i].item == INTENT_EVERY)
            text_puts(&text, "(*)");
        else if (reading->intents[i].item != 0)
            text_format(&text, "(%d)", reading->intents[i].item);
    }
    return text_slice(&text);
}

static void show_reasons(const struct reading *reading)
{
    for (size_t i = 0; i < reading->why_count; i++)
        note("%.*s", SLICE_ARG(reading->why[i]));
}

static void check(struct arena *arena, const struct reading_context *context,
                  const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct writing writing = {.own = slice_of(rows[i].own)};
        struct reading reading = {.kind = MESSAGE_PERSON};
        struct slice read;
        bool fine;

        intents_read(arena, &writing, context, &reading);
        read = shown(arena, &reading);
        fine = is_as_expected(arena, &reading, rows[i].expected, read);
        ok(fine, "'%s'", rows[i].own);
        ok(reading.why_count > 0, "with a reason");
        if (!fine) {
            note("read as %.*s, not %s", SLICE_ARG(read), rows[i].expected);
            show_reasons(&reading);
        }
        arena_reset(arena);
    }
}

#define CHECK(context, rows) \
    check(arena, context, rows, sizeof rows / sizeof *rows)

static void test_subjects(struct arena *arena)
{
    static const struct {
        const char *subject;
        const char *own;
        const char *expected;
    } rows[] = {
        {"STOP", "", "auto: STOP"},
        {"Yes 2", "", "auto: SIGNUP(2)"},
        {"Yes 2", "thanks, Tam", "auto: SIGNUP(2)"},
        {"unsubscribe", "Herons nest here again", "human: STOP"},
        {"Car park", "2 please", "human:"},
        {"(no subject)", "2 please", "auto: SIGNUP(2)"},
        {"Hello", "2 please", "auto: SIGNUP(2)"},
        {"funeral", "2 please", "noauto: BEREAVED"},
        {"I cant go on", "", "urgent: DISTRESS"},
        {"2", "not 2", "human: AMBIG"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct writing writing = {.own = slice_of(rows[i].own),
                                  .subject = slice_of(rows[i].subject)};
        struct reading reading = {.kind = MESSAGE_PERSON};

        intents_read(arena, &writing, &bulletin, &reading);
        ok(is_as_expected(arena, &reading, rows[i].expected,
                          shown(arena, &reading)),
           "'%s', '%s'", rows[i].subject, rows[i].own);
        arena_reset(arena);
    }
}

static void test_around(struct arena *arena)
{
    struct writing writing = {.own = SLICE("2 please"),
                              .around = SLICE("> my son took his own life")};
    struct reading reading = {.kind = MESSAGE_PERSON};

    intents_read(arena, &writing, &bulletin, &reading);
    ok(reading.gate == GATE_NOAUTO, "nets are cast around the words too");
    writing.around = SLICE("STOP\n3 please");
    intents_read(arena, &writing, &bulletin, &reading);
    is_text(shown(arena, &reading), "auto: SIGNUP(2)",
            "nothing is asked for around them");
}

static void test_kinds(struct arena *arena)
{
    struct writing writing = {.own = SLICE("2 please. STOP. I want to die")};

    for (int kind = MESSAGE_PERSON; kind <= MESSAGE_OWN; kind++) {
        struct reading reading = {.kind = (enum message_kind)kind};
        bool person = kind == MESSAGE_PERSON || kind == MESSAGE_CALENDAR;

        intents_read(arena, &writing, &bulletin, &reading);
        is_int(reading.gate, person ? GATE_URGENT : GATE_IGNORE, "kind %s",
               message_kind_word(reading.kind));
    }
}

static void test_reasons(struct arena *arena)
{
    struct writing writing = {.own = SLICE("2 please")};
    struct reading reading = {.kind = MESSAGE_PERSON};

    intents_read(arena, &writing, &bulletin, &reading);
    is_text(reading.why[0], "the words '2 please' ask for number 2",
            "a reason says which words");
    writing.own = SLICE("My wife, who you send this to, died");
    intents_read(arena, &writing, &bulletin, &reading);
    is_text(reading.intents[0].detail, "subscriber", "whose death");
}

static void test_limits(struct arena *arena)
{
    struct text text = text_start(arena, 1 << 20);
    struct reading reading = {.kind = MESSAGE_PERSON};
    struct writing writing;

    for (int i = 0; i < 20000; i++)
        text_puts(&text, i % 2 == 0 ? "2 please\n" : "STOP\nno ");
    writing = (struct writing){.own = text_slice(&text),
                               .subject = text_slice(&text),
                               .around = text_slice(&text)};
    intents_read(arena, &writing, &bulletin, &reading);
    ok(reading.gate == GATE_HUMAN, "a very long message is for a person");
    ok(reading.why_count <= READING_MOST_REASONS, "reasons are bounded");
    ok(reading.intent_count <= READING_MOST_INTENTS, "intents are bounded");
}

/* As the ledger keeps them, and as explain shows them. */
static void test_words(void)
{
    static const struct {
        struct intent intent;
        const char *words;
    } rows[] = {
        {{.name = INTENT_SIGNUP, .item = 2}, "SIGNUP(2)"},
        {{INTENT_SIGNUP, 2, {"opt=Mon 9 Mar", 13}}, "SIGNUP(2,opt=Mon 9 Mar)"},
        {{.name = INTENT_DECLINE, .item = INTENT_EVERY}, "DECLINE(*)"},
        {{INTENT_LANG, 0, {"tr", 2}}, "LANG(tr)"},
        {{.name = INTENT_THANKS}, "THANKS"},
        {{INTENT_SUPPORT, 1, {"a ramp; (wide)", 14}},
         "SUPPORT(1,a ramp   wide )"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text text = text_start(arena, 1000);

        intent_put(&text, &rows[i].intent);
        is_text(text_slice(&text), rows[i].words, "%s", rows[i].words);
    }
    arena_free(arena);
}

int main(void)
{
    test_words();
    struct arena *arena = arena_new();

    CHECK(&bulletin, to_bulletin);
    CHECK(&invitation, to_invitation);
    CHECK(&with_news, to_news);
    CHECK(&confirmation, to_confirmation);
    CHECK(&nothing, to_nothing);
    test_subjects(arena);
    test_around(arena);
    test_kinds(arena);
    test_reasons(arena);
    test_limits(arena);
    arena_free(arena);
    return done_testing();
}
