/* Any file may stand in the queue folder. What is accepted keeps its promises:
 * the rest of the program relies on them. */
#include "core/notice/announcement.h"

#include <string.h>

#include "base/must.h"
#include "base/utf8.h"
#include "core/notice/command.h"
#include "core/time/dates.h"
#include "tests/london.h"
#include "tests/network.h"

#define MAY_2026 1777593600

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_line(struct arena *arena, struct slice value)
{
    must(utf8_valid(value));
    must(value.size <= ANNOUNCEMENT_MOST_VALUE);
    must(slice_equal(value, utf8_line(arena, value)));
}

/* What we say about a moment, we read as that moment. */
static void check_moment(struct arena *arena, int64_t moment)
{
    struct slice words = slice_of(civil_moment_words(arena, &london, moment));
    struct error error;
    int64_t again;
    bool has_time;

    if (moment == 0)
        return;
    must(moment >= MAY_2026);
    must(civil_read(words, &london, &again, &has_time, &error));
    must(again == moment && has_time);
}

static void check_accepted(struct arena *arena, const struct announcement *got)
{
    const struct slice values[] = {
        got->title,      got->for_words,    got->audience_words,
        got->when_words, got->where,        got->places,
        got->reward,     got->access,       got->owner,
        got->reference,  got->can_change,   got->cannot_change,
        got->support,    got->external_why, got->decision_words,
        got->ethics_ref, got->answers,      got->you_said,
        got->we_did,     got->we_could_not, got->result,
        got->level,      got->ladder,       got->co_produced,
        got->programme,  got->duty,
    };
    struct slice rest = got->body;
    struct slice line;

    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        check_line(arena, values[i]);
    if (got->cancel) {
        must(announcement_reference_number(got->reference) > 0);
        return;
    }
    must(got->title.size > 0 && got->title.size <= ANNOUNCEMENT_MOST_TITLE);
    must(got->owner.size > 0);
    must(got->audience.everyone || got->audience.count > 0);
    must(!notice_kind_has_signup(got->kind) || got->when_words.size > 0 ||
         got->closes != 0);
    must(got->kind != NOTICE_CONSULT || got->closes < got->decision);
    must(got->ends == 0 || (got->starts != 0 && got->ends > got->starts));
    must(got->closes == 0 || announcement_is_open(got, MAY_2026));
    check_moment(arena, got->starts);
    check_moment(arena, got->ends);
    must((got->kind == NOTICE_YSWD || slice_trim(got->body).size > 0) &&
         utf8_valid(got->body));
    while (slice_next_line(&rest, &line))
        must(!command_alone(line));
}

static void check_faults(const struct faults *faults)
{
    for (size_t i = 0; i < faults->count; i++)
        must(faults->list[i].line >= 0 && strlen(faults->list[i].text) > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct arena *arena;
    struct faults faults;
    struct announcement got;
    struct slice bytes = {(const char *)data, size};

    if (arena == NULL)
        arena = arena_new();
    faults = (struct faults){.arena = arena};
    if (announcement_read(arena, bytes, &network, &london, MAY_2026, &got,
                          &faults))
        check_accepted(arena, &got);
    else
        must(faults.count > 0);
    check_faults(&faults);
    arena_reset(arena);
    return 0;
}
