/* inbox reconcile: what was seen in the mailbox against what became of it. */
#include "core/time/dates.h"
#include "edge/store_sighting.h"
#include "flow/verb.h"

#include "base/banned.h"

#define OPEN_MOST 100

struct reconciling {
    int64_t from;
    int64_t to;
    struct sighting_sums sums;
    int64_t counts[DISPOSITION_SET_ASIDE + 1];
    int64_t total; /* of what is accounted for */
};

/* The day that is named, or today. */
static bool find_day(struct call *call, struct reconciling *out,
                     struct error *error)
{
    const struct zone *zone = &call->house->zone;
    struct slice words = call_word(call, 0);
    struct civil civil = civil_at(zone, call->now);
    bool has_time = false;

    if (words.size == 0) {
        civil.hour = civil.minute = 0;
        (void)civil_moment(zone, civil, &out->from);
    } else if (!civil_read(words, zone, &out->from, &has_time, error)) {
        return false;
    }
    if (has_time)
        return error_set(error, ERROR_INPUT, "name a day, without a time");
    out->to = civil_day_end(zone, out->from) + 1;
    return true;
}

static void add_up(struct store *store, struct reconciling *out)
{
    out->sums = store_sighting_sums(store, out->from, out->to);
    out->total = out->sums.gone + out->sums.waiting;
    for (size_t i = 0; i <= DISPOSITION_SET_ASIDE; i++) {
        out->counts[i] = store_sighting_count(store, out->from, out->to,
                                              (enum disposition)i);
        out->total += out->counts[i];
    }
}

static bool adds_up(const struct reconciling *day)
{
    return day->total == day->sums.seen && day->sums.waiting == 0 &&
           day->sums.unseen == 0 && day->sums.not_filed == 0;
}

static void put_count(struct call *call, int64_t count, const char *what)
{
    if (count > 0)
        text_format(&call->out, "%6lld %s\n", (long long)count, what);
}

static void put_open(struct call *call, const struct reconciling *day)
{
    struct slice *list;
    size_t count = store_sighting_open(call->arena, call->house->store,
                                       day->from, day->to, OPEN_MOST, &list);

    text_puts(&call->out, "This does not add up, or is not done yet:\n");
    for (size_t i = 0; i < count; i++)
        text_format(&call->out, "  %.*s\n", SLICE_ARG(list[i]));
    if (count == OPEN_MOST)
        text_puts(&call->out, "  and more\n");
}

static void put_words(struct call *call, const struct reconciling *day)
{
    struct civil civil = civil_at(&call->house->zone, day->from);

    text_format(&call->out, "%s: %lld seen in the mailbox\n",
                civil_date_words(call->arena, civil),
                (long long)day->sums.seen);
    for (size_t i = 0; i <= DISPOSITION_SET_ASIDE; i++)
        put_count(call, day->counts[i], word_of(disposition_words, (int)i));
    put_count(call, day->sums.gone,
              "taken away by somebody before they were read");
    put_count(call, day->sums.waiting, "not taken yet");
    if (adds_up(day))
        text_puts(&call->out, "That is all of them, and each is in its "
                              "folder.\n");
    else
        put_open(call, day);
}

static void put_json(struct call *call, const struct reconciling *day)
{
    json_t *counts = json_object();

    for (size_t i = 0; i <= DISPOSITION_SET_ASIDE; i++)
        json_object_set_new(counts, word_of(disposition_words, (int)i),
                            json_integer(day->counts[i]));
    call_json(call,
              json_pack("{s:I, s:I, s:o, s:I, s:I, s:I, s:I, s:b}", "from",
                        (json_int_t)day->from, "seen",
                        (json_int_t)day->sums.seen, "dispositions", counts,
                        "gone", (json_int_t)day->sums.gone, "not_taken",
                        (json_int_t)day->sums.waiting, "not_filed",
                        (json_int_t)day->sums.not_filed, "never_seen",
                        (json_int_t)day->sums.unseen, "adds_up", adds_up(day)));
}

int verb_inbox_reconcile(struct call *call)
{
    struct reconciling day;
    struct error error;

    if (!find_day(call, &day, &error))
        return call_wrong(call, "which day? %s", error.text);
    add_up(call->house->store, &day);
    if (call_has(call, "--json"))
        put_json(call, &day);
    else
        put_words(call, &day);
    return adds_up(&day) ? 0 : 1;
}
