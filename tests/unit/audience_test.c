/* audience: who gets what, who does not, and the reason that is told. */
#include "core/notice/audience.h"

#include "tests/network.h"
#include "tests/tap.h"

static struct audience read_for(struct arena *arena, const char *words)
{
    struct audience audience;
    struct faults faults = {.arena = arena};

    ok(audience_read(arena, slice_of(words), &network, 3, &audience, &faults),
       "For: %s", words);
    return audience;
}

/* "events -research harbour carer": wishes, and with "-" what is unwanted. */
static struct person person_of(struct arena *arena, const char *words)
{
    struct person person = {0};
    struct slice rest = slice_of(words);
    struct slice word;
    size_t room = 0;

    while (slice_next_part(&rest, ' ', &word)) {
        struct preference wish = {.wanted = word.size == 0 || *word.at != '-'};

        wish.code = slice_from(word, wish.wanted ? 0 : 1);
        if (codes_has(&network.areas, wish.code))
            wish.kind = PREFERENCE_AREA;
        else if (codes_has(&network.relationships, wish.code))
            wish.kind = PREFERENCE_RELATIONSHIP;
        person.preferences =
            arena_grow(arena, person.preferences, person.preference_count,
                       &room, sizeof wish);
        person.preferences[person.preference_count++] = wish;
    }
    return person;
}

static void test_who(struct arena *arena)
{
    static const struct {
        const char *words;
        const char *person;
        bool has;
    } rows[] = {
        {"events", "events", true},
        {"events", "research", false},
        {"events", "", false},
        {"EVENTS", "events", true},
        /* or within a list */
        {"events, wellbeing", "wellbeing", true},
        {"events, wellbeing", "research", false},
        {"harbour, hillside", "hillside", true},
        /* and across lists */
        {"events, harbour", "events harbour", true},
        {"events, harbour", "events", false},
        {"events, harbour", "harbour", false},
        {"events, harbour", "events hillside", false},
        {"events, wellbeing, harbour, carer", "wellbeing harbour carer", true},
        {"events, wellbeing, harbour, carer", "wellbeing harbour", false},
        {"harbour, carer", "harbour carer research", true},
        /* everyone */
        {"everyone", "", true},
        {"Everyone", "research", true},
        {"everyone", "-research", true},
        {"everyone, research", "events", true},
        {"everyone, research", "events -research", false},
        /* unwanted is stronger than any wish */
        {"events, research", "events -research", false},
        {"events, harbour", "-events events harbour", false},
        {"events", "events -research", true},
        {"harbour, research", "harbour -research", false},
        /* a code of another list is another thing */
        {"carer", "-harbour carer", true},
        {"harbour", "-harbour", false},
        {"events,,wellbeing , ", "wellbeing", true},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct audience audience = read_for(arena, rows[i].words);
        struct person person = person_of(arena, rows[i].person);

        ok(audience_has(&audience, &person) == rows[i].has, "\"%s\" %s it",
           rows[i].person, rows[i].has ? "gets" : "not");
    }
    {
        struct audience nobody = {0};
        struct person person = person_of(arena, "events");

        ok(!audience_has(&nobody, &person), "no code reaches nobody");
    }
}

static void test_reason(struct arena *arena)
{
    struct audience audience =
        read_for(arena, "events, wellbeing, training, harbour, carer");
    struct person person =
        person_of(arena, "training harbour carer events research");
    struct slice codes[3];

    is_int((int64_t)audience_reason(&audience, &person, codes, 3), 2,
           "two interests");
    is_text(codes[0], "events", "in the order of the announcement");
    is_text(codes[1], "training", "the second");
    is_int((int64_t)audience_reason(&audience, &person, codes, 1), 1,
           "not more than there is room for");
    audience = read_for(arena, "harbour, carer");
    is_int((int64_t)audience_reason(&audience, &person, codes, 3), 0,
           "never an area or a relationship");
    audience = read_for(arena, "everyone, events");
    is_int((int64_t)audience_reason(&audience, &person, codes, 3), 0,
           "everyone needs no reason");
}

static void test_faults(struct arena *arena)
{
    static const struct {
        const char *words;
        const char *says;
    } rows[] = {
        {"event", "Do you mean \"events\"?"},
        {"events, wellbieng", "Do you mean \"wellbeing\"?"},
        {"everybody", "Do you mean \"everyone\"?"},
        {"evryone", "Do you mean \"everyone\"?"},
        {"events wellbeing", "with commas between"},
        {"walking", "is not a code in lists.conf"},
        {", ,", "names nobody"},
        {"", "names nobody"},
    };
    struct audience audience;
    struct faults faults;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        faults = (struct faults){.arena = arena};
        ok(!audience_read(arena, slice_of(rows[i].words), &network, 3,
                          &audience, &faults) &&
               faults.count == 1 && faults.list[0].line == 3 &&
               slice_find(slice_of(faults.list[0].text),
                          slice_of(rows[i].says)) != SLICE_NONE,
           "\"%s\" is refused", rows[i].words);
        if (faults.count > 0)
            note("%s", faults.list[0].text);
    }
    faults = (struct faults){.arena = arena};
    ok(!audience_read(arena, SLICE("walk, evnts, run"), &network, 3, &audience,
                      &faults),
       "several are refused");
    is_int((int64_t)faults.count, 3, "each on its own");
}

static void test_codes(struct arena *arena)
{
    struct audience audience = read_for(arena, "Events, events, HARBOUR");

    is_int((int64_t)audience.count, 2, "a code counts once");
    is_text(audience.codes[0].code, "events", "spelt as in the settings");
    is_int(audience.codes[1].kind, PREFERENCE_AREA, "of its own list");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_who(arena);
    test_reason(arena);
    test_faults(arena);
    test_codes(arena);
    arena_free(arena);
    return done_testing();
}
