#include "core/ledger/answer_order.h"

#include "base/banned.h"

#define DAY_SECONDS 86400

#define PARTSTAT_WORD(name, word) word,
static const char *const words[] = {PARTSTATS(PARTSTAT_WORD)};
const struct words partstat_words = {words, sizeof words / sizeof *words};

int64_t answer_stamp(int64_t dtstamp, int64_t received_at)
{
    return dtstamp <= 0 || dtstamp > received_at + DAY_SECONDS ? received_at
                                                               : dtstamp;
}

bool answer_is_newer(const struct event_answer *a, const struct event_answer *b)
{
    if (a->sequence != b->sequence)
        return a->sequence > b->sequence;
    if (a->stamped_at != b->stamped_at)
        return a->stamped_at > b->stamped_at;
    return a->arrived > b->arrived;
}

const struct event_answer *answer_that_holds(const struct event_answer *answers,
                                       size_t count, int64_t sequence)
{
    const struct event_answer *best = NULL;

    for (size_t i = 0; i < count; i++)
        if (answers[i].sequence >= sequence &&
            (best == NULL || answer_is_newer(&answers[i], best)))
            best = &answers[i];
    return best;
}
