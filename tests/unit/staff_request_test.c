/* What staff ask about people: what is understood, and what must not be; and
 * the lines about a person. */
#include "core/reading/staff_request.h"

#include <string.h>
#include <time.h>

#include "core/time/ahead.h"
#include "tests/tap.h"

static const struct {
    const char *words;
    const char *request; /* "pause|Jo|3 January|lines"; "" if not understood */
} rows[] = {
    {"STOP Jo Example", "stop|Jo Example||0"},
    {"stop jo@example.org", "stop|jo@example.org||0"},
    {"Stop: Jo Example.", "stop|Jo Example||0"},
    {"Please stop Jo Example, thanks", "stop|Jo Example||0"},
    {"DIED P-0012", "died|P-0012||0"},
    {"DIED P-0012\n\nThanks\nAlex", "died|P-0012||0"},
    {"PAUSE Jo Example until 3 January", "pause|Jo Example|3 January|0"},
    {"PAUSE Jo Until Until 3 January.", "pause|Jo Until|3 January|0"},
    {"pause Jo Example", "pause|Jo Example||0"},
    {"STOP jo@example.org<mailto:jo@example.org>", "stop|jo@example.org||0"},
    {"PAUSE <mailto:jo\n", "pause|<mailto:jo||0"},
    {"MERGE P-0001 P-0007", "merge|P-0001 P-0007||0"},
    {"Apart P-0001 and P-0007.", "apart|P-0001 and P-0007||0"},
    {"RESUME R2 please", "resume|R2||0"},
    {"ADD\nName: Jo Example\nEmail: jo@example.org", "add|||2"},
    {"ADD\n\nName: Jo Example\n\nEmail: jo@example.org\n\nKind regards\nAlex "
     "Rowe",
     "add|||2"},
    {"ADD Jo Example\nPhone: 01632 960001", "add|Jo Example||1"},
    {"CHANGE Jo Example\nEmail: jo@example.org\nConsent: 3 March 2026, phone",
     "change|Jo Example||2"},

    {"", ""},
    {"STOP", ""},
    {"stop please", ""},
    {"DIED", ""},
    {"PAUSE", ""},
    {"PAUSE until 3 January", ""},
    {"ADD", ""},
    {"ADD Jo Example", ""},
    {"CHANGE Jo Example", ""},
    {"CHANGE\nPhone: 01632 960001", ""},
    {"Stop sending me these", ""},
    {"stop it", ""},
    {"stopped by Jo's place", ""},
    {"Hi\nSTOP Jo Example", ""},
    {"STOP Jo Example\nand Kim Other too", ""},
    {"STOP Jo Example\nSTOP Kim Other", ""},
    {"STOP Jo Example\n\nAlex Rowe\nInvolvement lead\n01632 960142", ""},
    {"DIED Jo Example\nPhone: 01632 960001", ""},
    {"CHANGE Jo Example\nEmail: jo@example.org\n\nThanks\nAlex\nMobile: 07700 "
     "900111",
     ""},
    {"CHANGE Jo Example\nplease ring her", ""},
    {"Jo Example died", ""},
    {"OK", ""},
};

static void test_requests(struct arena *arena)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct staff_request got = staff_request_read(
            arena, slice_of(rows[i].words), SLICE("Alex Rowe"));
        char *all = arena_format(
            arena, "%s|%.*s|%.*s|%zu", staff_request_word(got.name),
            SLICE_ARG(got.who), SLICE_ARG(got.until), got.count);

        is_text(got.name == REQUEST_NONE ? SLICE("") : slice_of(all),
                rows[i].request, "%s", rows[i].words);
    }
}

static struct code interests[] = {{{"events", 6}, {"Events", 6}},
                                  {{"news", 4}, {"News", 4}}};
static const struct settings settings = {.interests = {interests, 2}};
static const struct zone utc = {.count = 0};

static void test_lines(struct arena *arena)
{
    static const struct {
        const char *lines;
        bool known;
        const char *says; /* NULL: good */
    } cases[] = {
        {"Name: Jo Example\nEmail: jo@example.org", false, NULL},
        {"name: Jo\ne-mail: jo@example.org\nTel: 01632 960001", false, NULL},
        {"Ref: R7\nName: Jo Example", false, NULL},
        {"Phone: 01632 960001", true, NULL},
        {"Interests: events, news", true, NULL},
        {"Consent: 3 March 2026, by phone", true, NULL},
        {"Consent: Tuesday, 3 March 2026 form 12", true, NULL},
        {"Name: Jo Example", false, "could not be recognised"},
        {"Consent: 3 March 2026", true, "how it is known"},
        {"Consent: by phone", true, "how it is known"},
        {"Shoe size: 5", true, "not known; there are Name"},
        {"Phone:", true, "nothing follows"},
        {"Phone: 1\nTel: 2", true, "there twice"},
        {"Email: jo@exam ple.org", true, "If you mean jo@example.org"},
        {"Email: jo", true, "no @ in it"},
        {"Interests: event", true, "perhaps you mean events"},
        {"Format: huge", true, "large_print"},
        {"01632 960001", true, "is not a line like"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct faults faults = {.arena = arena};
        struct slice rest = slice_of(cases[i].lines);
        struct slice lines[5];
        size_t count = 0;
        struct import_row row;
        bool good;

        while (slice_next_line(&rest, &lines[count]))
            count++;
        good = person_lines_read(arena, lines, count, cases[i].known, &settings,
                                 &utc, &row, &faults);
        is_int(good, cases[i].says == NULL, "%s", cases[i].lines);
        if (cases[i].says != NULL && faults.count > 0)
            ok(slice_find(slice_of(faults.list[0].text),
                          slice_of(cases[i].says)) != SLICE_NONE,
               "it says: %s", faults.list[0].text);
    }
}

static void test_facts(struct arena *arena)
{
    struct slice lines[] = {SLICE("Name: Jo Example"), SLICE("Greeting: Jo"),
                            SLICE("Email: jo@example.org"),
                            SLICE("Consent: 3 March 2026 - on form 12")};
    struct faults faults = {.arena = arena};
    struct import_row row;

    ok(person_lines_read(arena, lines, 4, false, &settings, &utc, &row,
                         &faults),
       "read");
    is_text(row.person.full_name, "Jo Example", "the whole name");
    is_text(row.person.greeting, "Jo", "and how they are greeted");
    is_int(row.consent_at, INT64_C(1772496000), "the day of the consent");
    is_text(row.consent_source, "on form 12", "and how it is known");
    ok(row.person.verified, "so the address is verified");
}

static void test_ahead(struct arena *arena)
{
    /* Sunday 22 November 2026 */
    static const int64_t now = INT64_C(1795305600);
    static const struct {
        const char *words;
        int64_t moment; /* 0: refused */
    } cases[] = {
        {"3 January", INT64_C(1798934400)},
        {"Sunday 3 January", INT64_C(1798934400)},
        {"3 January 2027", INT64_C(1798934400)},
        {"30 November", INT64_C(1795996800)},
        {"21 November", INT64_C(1826755200)}, /* the next year's */
        {"Monday 3 January", 0},
        {"3 January 2026", 0},
        {"31 February", 0},
        {"3 January, 10am", 0},
        {"Easter", 0},
        {"", 0},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error;
        int64_t at = 0;
        bool good = civil_read_ahead(arena, slice_of(cases[i].words), &utc, now,
                                     &at, &error);

        is_int(good ? at : 0, cases[i].moment, "%s%s%s", cases[i].words,
               good ? "" : ": ", good ? "" : error.text);
    }
}

/* Whoever writes in a colleague's name may write much. */
static void test_long(struct arena *arena)
{
    size_t size = (size_t)2 << 20;
    char *bytes = arena_alloc(arena, size);
    clock_t from = clock();

    memset(bytes, 'a', size);
    is_int(staff_request_read(arena, (struct slice){bytes, size}, SLICE("Alex"))
               .name,
           REQUEST_NONE, "two megabytes are no request");
    ok((clock() - from) / CLOCKS_PER_SEC < 5, "which is found at once");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_requests(arena);
    test_lines(arena);
    test_facts(arena);
    test_ahead(arena);
    test_long(arena);
    arena_free(arena);
    return done_testing();
}
