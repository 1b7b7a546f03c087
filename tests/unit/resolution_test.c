/* What can be done about a message, and what a choice of it does. */
#include "core/resolution.h"

#include <string.h>

#include "tests/london.h"
#include "tests/tap.h"

#define TEXT(words)              \
    {                            \
        words, sizeof(words) - 1 \
    }

#define NOW INT64_C(1795608000)

static struct standing_item items[] = {
    {.number = 1, .signup = true, .open = true, .title = TEXT("Tea")},
    {.number = 2, .signup = true, .open = true, .title = TEXT("Walk")},
    {.number = 3, .open = true, .title = TEXT("News")},
    {.number = 4, .signup = true, .title = TEXT("Last week")},
    {.number = 5,
     .signup = true,
     .open = true,
     .signed_up = true,
     .title = TEXT("Choir")},
};

static struct person a_person(void)
{
    return (struct person){
        .id = 7,
        .greeting = SLICE("Sam"),
        .full_name = SLICE("Sam Reed"),
        .contact_id = 1,
        .address = SLICE("sam@example.org"),
        .verified = true,
    };
}

static struct need a_need(const struct person *person, const char *gate,
                          const char *intents)
{
    return (struct need){
        .gate = slice_of(gate),
        .intents = slice_of(intents),
        .person = person,
        .items = items,
        .item_count = sizeof items / sizeof *items,
    };
}

/* "book 1, no 1, done, stop" */
static struct slice offered(struct arena *arena, const struct need *need)
{
    struct choice choices[CHOICES_MOST];
    size_t count = choices_of(need, choices);
    struct text text = text_start(arena, 1000);

    for (size_t i = 0; i < count; i++) {
        text_format(&text, "%s%s", i > 0 ? ", " : "",
                    staff_act_word(choices[i].act));
        if (choices[i].item != NULL)
            text_format(&text, " %d", choices[i].item->number);
        ok(choice_words(arena, need, &choices[i])[0] != '\0', "in words");
    }
    return text_slice(&text);
}

static void test_choices(struct arena *arena)
{
    static const struct {
        const char *gate;
        const char *intents;
        const char *choices;
        const char *proposed;
    } rows[] = {
        {"human", "SIGNUP(2); QUESTION(2)", "book 2, no 2, done, stop",
         "put my name down: 2, Walk\na question: 2, Walk\n"},
        {"human", "SIGNUP(1); DECLINE(2)", "book 1, no 1, no 2, done, stop",
         "put my name down: 1, Tea\nno: 2, Walk\n"},
        {"human", "WITHDRAW(5)", "no 5, done, stop",
         "take my name off: 5, Choir\n"},
        {"human", "DECLINE(*)", "no 1, no 2, no 4, no 5, done, stop",
         "no: everything\n"},
        {"human", "SIGNUP(9); SIGNUP(3)", "done, stop",
         "put my name down: 9, which their letter did not have\n"
         "put my name down: 3, News\n"},
        {"human", "FORMAT(large_print); PAUSE(2026-12-01)", "done, stop",
         "send it in another form\ndo not write for a while\n"},
        {"human", "", "done, stop", ""},
        {"human", "NONSENSE(1); ; SIGNUP(", "done, stop", "put my name down\n"},
        {"noauto", "BEREAVED; SIGNUP(2)", "done, died, stop",
         "somebody has died\nput my name down: 2, Walk\n"},
        {"urgent", "DISTRESS", "done, stop", "I am in despair\n"},
    };
    struct person sam = a_person();
    struct need need;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        need = a_need(&sam, rows[i].gate, rows[i].intents);
        is_text(offered(arena, &need), rows[i].choices, "%s", rows[i].intents);
        is_text(proposed_words(arena, &need), rows[i].proposed, "in words");
    }
    need = a_need(&sam, "noauto", "BEREAVED");
    need.holds = true;
    is_text(offered(arena, &need), "done, died, release, stop",
            "who is on hold can be released");
    need = a_need(&sam, "human", "");
    need.item_count = 1;
    is_text(offered(arena, &need), "book 1, no 1, done, stop",
            "the only item is meant");
    need = a_need(NULL, "human", "SIGNUP(2)");
    is_text(offered(arena, &need), "done", "a stranger");
    /* Every intent has words. */
    for (int i = 0; i < INTENT_COUNT; i++) {
        need = a_need(&sam, "human", intent_word((enum intent_name)i));
        ok(proposed_words(arena, &need).size > 0, "%s in words",
           intent_word((enum intent_name)i));
    }
}

static void test_numbers_stay(struct arena *arena)
{
    struct person sam = a_person();
    struct need need = a_need(&sam, "human", "SIGNUP(1); SIGNUP(2)");
    struct slice before = offered(arena, &need);

    items[0].open = false;
    items[1].signed_up = true;
    sam.status = PERSON_LEFT;
    sam.held = true;
    is_text(offered(arena, &need), arena_string(arena, before),
            "whatever happens meanwhile, a number means the same");
    items[0].open = true;
    items[1].signed_up = false;
}

enum who { ACTIVE, LEFT, DEAD, HELD, UNSAFE, UNVERIFIED, STRANGER };

static void test_outcomes(struct arena *arena)
{
    static const struct {
        const char *words;
        enum who who;
        const char *does; /* "book 2, writes"; or a part of the refusal */
        bool refused;
    } rows[] = {
        {"1", ACTIVE, "book 2, answers", false},
        {"2", ACTIVE, "no 2, answers", false},
        {"book 1, no 2", ACTIVE, "book 1, no 2, answers", false},
        {"3", ACTIVE, "done", false},
        {"4", ACTIVE, "stop", false},
        {"1, 3", ACTIVE, "book 2, done, answers", false},
        {"5", ACTIVE, "the choices are 1 to 4", true},
        {"book 5", ACTIVE, "book 5 (so before)", false},
        {"book 3", ACTIVE, "nobody puts a name down for 3", true},
        {"book 4", ACTIVE, "4, Last week is no longer open", true},
        {"no 4", ACTIVE, "no 4, answers", false},
        {"book 8", ACTIVE, "no item 8", true},
        {"book 1\nbook 8", ACTIVE, "no item 8", true},
        {"Reply: Yes, there is.", ACTIVE, "writes", false},
        {"1\nReply: Yes, there is.", ACTIVE, "book 2, writes", false},
        {"Reply: look\nYES 2\nthere", ACTIVE, "nothing but a command", true},
        {"stop\nReply: bye", ACTIVE, "you take them off", true},
        {"book 1, stop", ACTIVE, "takes them off the list", true},
        {"book 1, no 1", ACTIVE, "yes and no", true},
        {"release", ACTIVE, "they are not on hold", true},
        {"taken", ACTIVE, "TAKEN answers an alert", true},

        {"1", LEFT, "they have left", true},
        {"4", LEFT, "stop (so before)", false},
        {"Reply: hello", LEFT, "said stop. Please ring", true},
        {"3", LEFT, "done", false},
        {"1", DEAD, "having died", true},
        {"Reply: hello", DEAD, "has died. Please ring", true},
        {"1", HELD, "book 2", false},
        {"Reply: hello", HELD, "on hold", true},
        {"release", HELD, "release", false},
        {"release\nReply: hello", HELD, "on hold", true},
        {"1", UNSAFE, "book 2", false},
        {"Reply: hello", UNSAFE, "not safe to use", true},
        {"1", UNVERIFIED, "book 2", false},
        {"Reply: hello", UNVERIFIED, "no dated consent", true},
        {"book 2", STRANGER, "we do not know who wrote", true},
        {"stop", STRANGER, "we do not know who wrote", true},
        {"Reply: hello", STRANGER, "not on the register", true},
        {"1", STRANGER, "done", false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct person sam = a_person();
        struct need need =
            a_need(rows[i].who == STRANGER ? NULL : &sam, "human", "SIGNUP(2)");
        struct staff_choice choice =
            staff_choice_read(slice_of(rows[i].words), SLICE("Kim"));
        struct resolution resolution;
        struct text text = text_start(arena, 1000);

        sam.status = rows[i].who == LEFT   ? PERSON_LEFT
                     : rows[i].who == DEAD ? PERSON_DECEASED
                                           : PERSON_ACTIVE;
        sam.held = rows[i].who == HELD;
        sam.safe = rows[i].who == UNSAFE ? SAFE_NO : SAFE_YES;
        sam.verified = rows[i].who != UNVERIFIED;
        resolution = resolve_choice(arena, &need, &choice, NOW);
        for (size_t k = 0; k < resolution.count; k++) {
            text_format(&text, "%s%s", k > 0 ? ", " : "",
                        staff_act_word(resolution.list[k].act));
            if (resolution.list[k].item != NULL)
                text_format(&text, " %d", resolution.list[k].item->number);
            text_puts(&text, resolution.list[k].idle ? " (so before)" : "");
        }
        if (resolution.writes || resolution.answers)
            text_format(&text, "%s%s", text.size > 0 ? ", " : "",
                        resolution.writes ? "writes" : "answers");
        is_int(resolution.refused != NULL, rows[i].refused, "%s (%d)",
               rows[i].words, (int)rows[i].who);
        if (resolution.refused == NULL)
            is_text(text_slice(&text), rows[i].does, "does %s", rows[i].does);
        else
            ok(strstr(resolution.refused, rows[i].does) != NULL, "refused: %s",
               resolution.refused);
    }
}

/* Nobody who grieves or is in danger gets a letter of ours for a choice. */
static void test_no_answer(struct arena *arena)
{
    static const char *const gates[] = {"noauto", "urgent"};

    for (size_t i = 0; i < 2; i++) {
        struct person sam = a_person();
        struct need need = a_need(&sam, gates[i], "SIGNUP(2)");
        struct staff_choice choice =
            staff_choice_read(SLICE("book 2"), SLICE("Kim"));
        struct resolution resolution =
            resolve_choice(arena, &need, &choice, NOW);

        ok(resolution.refused == NULL && !resolution.answers,
           "%s: recorded, and no machine says so", gates[i]);
    }
}

static void test_dates(struct arena *arena)
{
    struct person sam = a_person();
    struct need need = a_need(&sam, "human", "SAR; ERASE; DPCOMPLAINT");

    is_text(dates_words(arena, &need, &london, NOW),
            "what is held about them must be shown within one month, by "
            "Friday 25 December 2026.\n"
            "a request to erase must be answered within one month, by Friday "
            "25 December 2026.\n"
            "a complaint about data must be acknowledged within 30 days, by "
            "Friday 25 December 2026.\n",
            "three rights");
    need.intents = SLICE("SAR");
    is_text(dates_words(arena, &need, &london, NOW + 67 * 86400),
            "what is held about them must be shown within one month, by "
            "Sunday 28 February 2027.\n",
            "from 31 January to the end of February");
    need.intents = SLICE("QUESTION");
    is_text(dates_words(arena, &need, &london, NOW), "", "nothing else");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_choices(arena);
    test_numbers_stay(arena);
    test_outcomes(arena);
    test_no_answer(arena);
    test_dates(arena);
    arena_free(arena);
    return done_testing();
}
