/* Prints how many British date phrases are read right, or refused with the
 * right reason; fails unless all are. */
#include <inttypes.h>
#include <stdio.h>

#include "base/text.h"
#include "core/time/dates.h"
#include "tests/dates.h"
#include "tests/london.h"

/* The least that the table must have. */
#define PHRASES 200

static int right;
static int wrong;

static char *in_utc(struct arena *arena, int64_t moment)
{
    static const struct zone utc = {.count = 0};
    struct civil civil = civil_at(&utc, moment);

    return arena_format(arena, "%04d-%02d-%02d %02d:%02d", civil.year,
                        civil.month, civil.day, civil.hour, civil.minute);
}

static void count(const char *words, struct slice got, const char *want)
{
    if (slice_is(got, want)) {
        right++;
        return;
    }
    wrong++;
    printf("# %s: %.*s, and not %s\n", words, SLICE_ARG(got), want);
}

/* The sentence alone is long: the part that counts, if it is in it. */
static struct slice refusal(const struct error *error, const char *part)
{
    struct slice text = slice_of(error->text);

    return slice_find(text, slice_of(part)) == SLICE_NONE ? text
                                                          : slice_of(part);
}

static void single(struct arena *arena, const char *words, const char *want,
                   const char *part)
{
    struct error error = {0};
    int64_t moment;
    bool has_time;

    if (!civil_read(slice_of(words), &london, &moment, &has_time, &error))
        count(words, refusal(&error, part), part[0] == '\0' ? want : part);
    else
        count(words,
              slice_of(arena_format(arena, "%s%s", in_utc(arena, moment),
                                    has_time ? "" : " day")),
              want);
}

static void span(struct arena *arena, const char *words, const char *want)
{
    struct slice part = slice_of(want);
    struct error error = {0};
    int64_t from;
    int64_t to;
    bool has_time;

    part = slice_starts(part, SLICE("refused: ")) ? slice_from(part, 9)
                                                  : SLICE("?");
    if (!civil_read_span(slice_of(words), &london, &from, &to, &has_time,
                         &error))
        count(words,
              slice_of(arena_format(
                  arena, "refused: %.*s",
                  SLICE_ARG(refusal(&error, arena_string(arena, part))))),
              want);
    else if (to == 0)
        count(words, slice_of(in_utc(arena, from)), want);
    else
        count(words,
              slice_of(arena_format(arena, "%s to %s", in_utc(arena, from),
                                    in_utc(arena, to) + 11)),
              want);
}

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < DATES(date_readable); i++)
        single(arena, date_readable[i].words, date_readable[i].utc, "");
    for (size_t i = 0; i < DATES(date_refused); i++)
        single(arena, date_refused[i].words, "refused", date_refused[i].says);
    for (size_t i = 0; i < DATES(date_spans); i++)
        span(arena, date_spans[i].words, date_spans[i].utc);
    printf("figure dates-right %d\n", right);
    arena_free(arena);
    return wrong > 0 || right < PHRASES;
}
