/* The order of answers: in whatever order they arrive, the same one holds. */
#include "core/ledger/answer_order.h"

#include <string.h>

#include "tests/tap.h"

static const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                 {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

/* By hand, without the functions under test: -1 if none holds. Among equals
 * the last to arrive. */
static int expected(const int64_t sequence[3], const int64_t stamp[3],
                    const int order[3], int64_t current)
{
    int best = -1;

    for (int i = 0; i < 3; i++) {
        int one = order[i];

        if (sequence[one] < current)
            continue;
        if (best < 0 ||
            sequence[one] * 1000 + stamp[one] >=
                sequence[best] * 1000 + stamp[best])
            best = one;
    }
    return best;
}

/* Three answers, each with any of three sequences and stamps, in any order;
 * the event at any version. */
static void test_all(void)
{
    int64_t right = 0;
    int64_t tried = 0;

    for (int code = 0; code < 729 * 6 * 3; code++) {
        const int *order = orders[code % 6];
        int64_t current = code / 6 % 3;
        struct event_answer answers[3];
        int64_t sequence[3];
        int64_t stamp[3];
        const struct event_answer *held;
        int want;

        for (int i = 0, rest = code / 18; i < 3; i++, rest /= 9) {
            sequence[i] = rest % 3;
            stamp[i] = 100 + rest / 3 % 3;
        }
        for (int i = 0; i < 3; i++)
            answers[i] = (struct event_answer){
                .partstat = (enum partstat)(PARTSTAT_ACCEPTED + order[i]),
                .sequence = sequence[order[i]],
                .stamped_at = stamp[order[i]],
                .arrived = i + 1};
        held = answer_that_holds(answers, 3, current);
        want = expected(sequence, stamp, order, current);
        tried++;
        right += (held == NULL ? -1
                               : (int)(held->partstat - PARTSTAT_ACCEPTED)) ==
                 want;
    }
    is_int(right, tried, "the same answer holds, whatever the order");
}

static void test_strict(void)
{
    struct event_answer a = {PARTSTAT_ACCEPTED, 1, 100, 5};
    struct event_answer b = {PARTSTAT_DECLINED, 0, 900, 9};

    ok(answer_is_newer(&a, &b) && !answer_is_newer(&b, &a),
       "the sequence comes before the stamp");
    ok(!answer_is_newer(&a, &a), "none is newer than itself");
    ok(answer_that_holds(&b, 1, 1) == NULL,
       "an answer to an earlier version does not hold");
    ok(answer_that_holds(&a, 0, 0) == NULL, "none of none");
    ok(answer_that_holds(&a, 1, 0) == &a,
       "one that counts ahead of us is an answer all the same");
}

static void test_stamp(void)
{
    is_int(answer_stamp(500, 1000), 500, "its own stamp");
    is_int(answer_stamp(0, 1000), 1000, "none: when it came");
    is_int(answer_stamp(1000 + 86400, 1000), 1000 + 86400,
           "a clock may be a day ahead");
    is_int(answer_stamp(1001 + 86400, 1000), 1000, "and no more");
}

int main(void)
{
    test_all();
    test_strict();
    test_stamp();
    return done_testing();
}
