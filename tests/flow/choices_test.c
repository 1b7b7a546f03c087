/* Conversations: a place taken, given up and kept; formats, how often and
 * interests as people choose them by answering. */
#include "flow/collect.h"

#include "base/must.h"
#include "tests/flow/letters.h"

/* Ada answers the newest letter she has. */
static void ada_says(struct place *place, const char *words)
{
    (void)post_put(
        "INBOX", reply_bytes(place->arena, &(struct reply){ADA, relay_last(ADA),
                                                           words, .id = NULL}));
    (void)place_collect(place);
    place_deliver(place);
    clock_advance(60);
}

static struct slice newest(struct place *place)
{
    return place_words(place, "SELECT disposition FROM inbound"
                              " ORDER BY id DESC LIMIT 1");
}

static bool ada_heard(const char *words)
{
    const struct relay_letter *letter = relay_last(ADA);

    return letter != NULL &&
           slice_find(letter->bytes, slice_of(words)) != SLICE_NONE;
}

struct line {
    const char *words;
    const char *disposition;
    const char *sql; /* what is looked at */
    const char *is;
    const char *heard; /* in the answer */
};

static void play(const char *name, const struct line *lines, size_t count)
{
    struct place place;

    place_open_sent(&place, name);
    for (size_t i = 0; i < count; i++) {
        ada_says(&place, lines[i].words);
        is_text(newest(&place), lines[i].disposition, "\"%s\"", lines[i].words);
        is_text(place_words(&place, "%s", lines[i].sql), lines[i].is,
                "what is so then");
        if (lines[i].heard != NULL)
            ok(ada_heard(lines[i].heard), "Ada hears '%s'", lines[i].heard);
    }
    place_close(&place);
}

#define PLAY(name, lines) play(name, lines, sizeof lines / sizeof *lines)

#define SIGNUPS                                                       \
    "SELECT group_concat(announcement_id || ' ' || state, ', ') FROM" \
    " (SELECT * FROM signup WHERE person_id = 1 ORDER BY announcement_id)"

static void test_places(void)
{
    static const struct line lines[] = {
        {"Could I do the boat trip please?", "acted", SIGNUPS, "2 interested",
         "Boat trip"},
        {"Sorry, I can't make it any more", "acted", SIGNUPS, "2 withdrawn",
         "Your name is not down for this"},
        {"KEEP", "acted", SIGNUPS, "2 interested", NULL},
        {"thanks, see you there", "acted", SIGNUPS, "2 interested", NULL},
    };
    static const struct line swapped[] = {
        {"boat trip please", "acted", SIGNUPS, "2 interested", NULL},
        {"I've changed my mind, sorry", "acted", SIGNUPS, "2 withdrawn", NULL},
    };
    static const struct line none[] = {
        {"Nothing for me this week thanks", "acted", SIGNUPS,
         "1 declined, 2 declined", "do not want to take part"},
    };

    PLAY("places", lines);
    PLAY("swapped", swapped);
    PLAY("none", none);
}

/* What a person arranged is told to a person too. */
static void test_booked(void)
{
    struct place place;

    place_open_sent(&place, "booked");
    ada_says(&place, "2 please");
    place_change(&place, "UPDATE signup SET state = 'booked'");
    ada_says(&place, "Please cancel my place");
    is_text(newest(&place), "acted_and_passed", "a booked place given up");
    is_text(place_words(&place, SIGNUPS), "2 withdrawn", "is given up");
    is_text(place_words(&place, "SELECT why FROM task WHERE kind = 'answer'"),
            "gave up a place on Boat trip", "and somebody hears of it");
    place_close(&place);
}

#define CHOICES                                             \
    "SELECT format || ' ' || frequency || ' ' ||"           \
    " (SELECT count(*) FROM preference WHERE person_id = 1" \
    "  AND code = 'research' AND wanted = 0) FROM person WHERE id = 1"

#define PAUSE \
    "SELECT datetime(paused_until, 'unixepoch') FROM person WHERE id = 1"

static void test_choices(void)
{
    static const struct line format[] = {
        {"Can I have large print please", "acted", CHOICES,
         "large_print weekly 0", "large print"},
        {"KEEP", "acted", CHOICES, "standard weekly 0", NULL},
    };
    static const struct line frequency[] = {
        {"every week is too much, once a month please", "acted", CHOICES,
         "standard monthly 0", "once a month"},
    };
    static const struct line interest[] = {
        {"No more research please", "acted", CHOICES, "standard weekly 1",
         "about research"},
        {"KEEP", "acted", CHOICES, "standard weekly 0", NULL},
    };
    static const struct line both[] = {
        {"Easy read please and put me down for 2", "acted", CHOICES,
         "easy_read weekly 0", "Your name is down for this"},
    };
    static const struct line person[] = {
        {"could I have it in braille please", "passed", CHOICES,
         "standard weekly 0", NULL},
        {"large print please. Is there parking?", "passed", CHOICES,
         "standard weekly 0", NULL},
    };

    static const struct line pause[] = {
        {"Please pause until 1 February", "acted", PAUSE, "2027-02-01 00:00:00",
         "before Monday 1 February 2027"},
        {"KEEP", "acted", PAUSE, "1970-01-01 00:00:00", NULL},
        {"Pause please", "passed", PAUSE, "1970-01-01 00:00:00", NULL},
    };

    PLAY("format", format);
    PLAY("pause", pause);
    PLAY("frequency", frequency);
    PLAY("interest", interest);
    PLAY("both", both);
    PLAY("person", person);
}

int main(void)
{
    test_places();
    test_booked();
    test_choices();
    return done_testing();
}
