/* signs: what is said beside the point is an alarm, or goes to a person; and
 * the same words in ordinary mail are neither. All sentences are invented. */
#include "core/reading/intents.h"
#include "core/reading/signs.h"
#include "tests/tap.h"

static const struct nets *nets;

static struct catch catch_in(struct arena *arena, const char *text)
{
    struct catch found = {.caught = {false}};

    nets_catch(arena, nets, slice_of(text), NULL, &found);
    return found;
}

static bool is_alarm(const struct catch *found)
{
    return found->caught[NET_DISTRESS] || found->caught[NET_SAFEGUARD] ||
           found->caught[NET_THREAT];
}

static const struct {
    enum net net;
    const char *text;
} alarms[] = {
    /* a burden */
    {NET_DISTRESS, "Things would be so much simpler for them without me."},
    {NET_DISTRESS, "My boys deserve a proper dad instead"},
    {NET_DISTRESS, "I am tired of being looked after by everyone"},
    /* nobody */
    {NET_DISTRESS, "there's nobody left to stay here for"},
    {NET_DISTRESS, "I wonder how long it would take before anyone noticed"},
    /* hope */
    {NET_DISTRESS, "I have run clean out of reasons."},
    {NET_DISTRESS, "There isn't another winter left in me."},
    {NET_DISTRESS, "I've tried for years and I can't do it any more, nothing "
                   "works"},
    /* a way to die */
    {NET_DISTRESS, "I keep going to the viaduct to look down"},
    {NET_DISTRESS, "been putting some tablets by every week"},
    {NET_DISTRESS, "it would only take one step"},
    {NET_DISTRESS, "I found out how much insulin it takes"},
    /* farewells, order, gifts */
    {NET_DISTRESS, "By the time you read this I'll have set off"},
    {NET_DISTRESS, "You won't hear from me again. Be good to each other."},
    {NET_DISTRESS, "I have written letters to each of the girls"},
    {NET_DISTRESS, "Who would take a terrier, if something happened to me?"},
    {NET_DISTRESS, "my brother can have my guitar to keep"},
    {NET_DISTRESS, "I shan't be needing the large print after Sunday"},
    /* sleep, being found, comfort, the dead, a decision */
    {NET_DISTRESS, "I'd like to sleep and never wake up"},
    {NET_DISTRESS, "every morning i am sorry that i woke up"},
    {NET_DISTRESS, "I don't want the kids to find me"},
    {NET_DISTRESS, "Please tell Ruby it's not her fault"},
    {NET_DISTRESS, "Soon I will be with my Harold again"},
    {NET_DISTRESS, "I feel calm now that I've decided"},
    /* commands, and others in danger */
    {NET_DISTRESS, "the man on the radio keeps telling me to walk into the "
                   "river"},
    {NET_DISTRESS, "My lad has gone out without his phone and left a note"},
    /* other languages */
    {NET_DISTRESS, "Bez was beze mnie bedzie lepiej"},
    {NET_DISTRESS, "ilaclarimi biriktiriyorum"},
    {NET_DISTRESS, "main sab par bojh hoon"},
    /* at home */
    {NET_SAFEGUARD, "I have to ask him for money for the bus"},
    {NET_SAFEGUARD, "He keeps my bank card and my phone"},
    {NET_SAFEGUARD, "She checks the mileage and wants receipts"},
    {NET_SAFEGUARD, "When I hear his key in the door I freeze"},
    {NET_SAFEGUARD, "if anyone asks say I fell on the stairs"},
    {NET_SAFEGUARD, "you can ring while he walks the dog"},
    {NET_SAFEGUARD, "My daughter cries and begs not to go to her dad's house"},
    {NET_SAFEGUARD, "the night staff leave Mum in wet sheets for hours"},
    {NET_SAFEGUARD, "some men have moved into my flat and they won't leave"},
    {NET_SAFEGUARD, "He says it's our secret game"},
    /* threats */
    {NET_THREAT, "I know which car is hers and where she parks it"},
    {NET_THREAT, "It would be a shame if something happened to your windows"},
    {NET_THREAT, "Next time you see me I won't be polite, you'll regret it"},
};

/* The same words, and nothing in it. */
static const char *const ordinary[] = {
    "Things would be simpler for me if it were on a Friday.",
    "We've moved house and the cat needs a new vet, any tips?",
    "I won't be needing lunch on Saturday, I'm at a wedding",
    "I'm retiring, so you won't hear from me again. Be good!",
    "Can somebody let me know which car park to use?",
    "We walked over the bridge after the meeting, lovely evening.",
    "My son fetched my prescription from the chemist for me.",
    "He keeps bees and would like to give a talk",
    "Please tell Ruby it's not her fault the printer broke!",
    "I slept like a log and woke up late, sorry",
    "My daughter can't wait to go to her dad's on Saturday",
    "I shan't be there in May, we're on holiday in Spain",
    "Thank you for everything you did at the fair, it was great fun",
    "The key is with the caretaker at the hub",
    "Do you know which bus goes past her office?",
};

/* Too little for an alarm, too much for a machine alone. */
static const char *const low[] = {
    "Sign me up for 2. Thank you for being so kind to me",
    "yes to 1, i let everyone down last time",
    "Yes to 1 please. It's too late for me to learn but I will come along",
};

static void test_alarms(struct arena *arena)
{
    for (size_t i = 0; i < sizeof alarms / sizeof *alarms; i++) {
        struct catch found = catch_in(arena, alarms[i].text);

        ok(found.caught[alarms[i].net], "an alarm: %s", alarms[i].text);
        arena_reset(arena);
    }
}

static void test_ordinary(struct arena *arena)
{
    for (size_t i = 0; i < sizeof ordinary / sizeof *ordinary; i++) {
        struct catch found = catch_in(arena, ordinary[i]);

        ok(!is_alarm(&found), "none: %s", ordinary[i]);
        arena_reset(arena);
    }
}

static void test_low(struct arena *arena)
{
    for (size_t i = 0; i < sizeof low / sizeof *low; i++) {
        struct catch found = catch_in(arena, low[i]);

        ok(!is_alarm(&found) && found.caught[NET_LOW],
           "a person should look: %s", low[i]);
        arena_reset(arena);
    }
}

/* What is low is never handled alone, and says why. */
static void test_gate(struct arena *arena)
{
    struct sent_item item = {
        .number = 1, .title = SLICE("Singing for beginners"), .signup = true};
    struct reading_context context = {
        .sent = SENT_BULLETIN, .items = &item, .item_count = 1, .nets = nets};
    struct writing plain = {.own = SLICE("Yes to 1 please")};
    struct writing writing = {
        .own = SLICE("Yes to 1 please. Thank you for being so kind to me")};
    struct reading reading = {.kind = MESSAGE_PERSON};
    bool said = false;

    intents_read(arena, &plain, &context, &reading);
    is_int(reading.gate, GATE_AUTO, "a sign-up is handled alone");
    intents_read(arena, &writing, &context, &reading);
    is_int(reading.gate, GATE_HUMAN, "with a weak sign it is not");
    for (size_t i = 0; i < reading.why_count; i++)
        said = said || slice_find(reading.why[i],
                                  SLICE("may be a sign of a farewell: a person "
                                        "should look")) != SLICE_NONE;
    ok(said, "and the reason says so");
    arena_reset(arena);
}

static void test_weighing(struct arena *arena)
{
    struct slice titles[] = {SLICE("Nobody left to stay here for: a play")};
    struct catch found = {.caught = {false}};

    nets_catch(arena, nets,
               SLICE("Nobody left to stay here for: a play - yes please"),
               &(struct known_words){titles, 1, NULL, 0}, &found);
    ok(!is_alarm(&found), "our own title is no sign");
    found = catch_in(arena, "I'm moving house so I'm giving my books away. By "
                            "the way I don't want the kids to find me.");
    ok(found.caught[NET_DISTRESS], "a reason takes back nothing strong");
    found = catch_in(arena,
                     "Lovely bulletin, thanks. I liked the quiz. The bus was "
                     "late. I have written letters to each of the girls. Is "
                     "there parking? Yes to 2.");
    ok(found.caught[NET_DISTRESS], "ordinary sentences around it do not");
}

/* Words are folded as a text is, letters written twice count once. */
static void test_tables(struct arena *arena)
{
    static const struct sign_phrases *const tables[] = {
        &signs_words,     &signs_despair, &signs_alone, &signs_farewell,
        &signs_order,     &signs_future,  &signs_means, &signs_illness,
        &signs_home,      &signs_hurt,    &signs_care,  &signs_menace,
        &signs_languages, &signs_ordinary};
    size_t count = 0;

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (size_t k = 0; k < tables[i]->count; k++, count++) {
            const struct sign_phrase *row = &tables[i]->list[k];
            struct slice rest = slice_of(row->phrase);
            struct slice step;

            if ((row->idea == I_NONE) != (row->points > 0))
                ok(false, "an idea or points: %s", row->phrase);
            while (slice_next_part(&rest, ' ', &step)) {
                struct slice part;

                step.size -= slice_ends(step, SLICE("?")) ? 1 : 0;
                while (slice_next_part(&step, '|', &part)) {
                    struct tokens tokens;

                    part.size -= slice_ends(part, SLICE("~")) ? 1 : 0;
                    if (slice_is(part, "*") || slice_is(part, "**") ||
                        slice_is(part, "$") || slice_is(part, "^"))
                        continue;
                    tokens = tokens_of(arena, part);
                    if (tokens.count != 1 ||
                        !slice_equal(tokens.list[0].word, part))
                        ok(false, "'%.*s' in: %s", SLICE_ARG(part),
                           row->phrase);
                }
            }
        }
    ok(count > 500, "%zu rows, all of words as they are folded", count);
    for (size_t i = 0; i < sign_rule_count; i++)
        if (sign_rules[i].ideas[0] == I_NONE || sign_rules[i].within < 2 ||
            sign_rules[i].within > 64)
            ok(false, "rule %zu", i);
}

int main(void)
{
    struct arena *arena = arena_new();
    struct arena *lasting = arena_new();

    nets = nets_new(lasting, NULL);
    test_tables(arena);
    test_alarms(arena);
    test_ordinary(arena);
    test_low(arena);
    test_gate(arena);
    test_weighing(arena);
    arena_free(arena);
    arena_free(lasting);
    return done_testing();
}
