/* edge: randomness, as far as a test can see it. */
#include "edge/chance.h"

#include "tests/tap.h"

static void test_tokens(struct arena *arena)
{
    struct slice one = chance_token(arena);
    struct slice other = chance_token(arena);
    bool plain = true;

    is_int((int64_t)one.size, 20, "100 bits in 20 characters");
    for (size_t i = 0; i < one.size; i++)
        plain = plain && ((one.at[i] >= 'a' && one.at[i] <= 'z') ||
                          (one.at[i] >= '2' && one.at[i] <= '7'));
    ok(plain, "safe in an address: %.*s", SLICE_ARG(one));
    ok(!slice_equal(one, other), "no two alike");
}

/* A fair die misses this by chance less than once in a thousand million
 * runs: 6000 throws, 1000 +- 190 of each. */
static void test_numbers(void)
{
    int seen[6] = {0};
    bool fair = true;

    for (int i = 0; i < 6000; i++) {
        int number = chance_number(6);

        if (number < 0 || number > 5)
            fair = false;
        else
            seen[number]++;
    }
    for (int i = 0; i < 6; i++)
        fair = fair && seen[i] > 810 && seen[i] < 1190;
    ok(fair, "a fair die: %d %d %d %d %d %d", seen[0], seen[1], seen[2],
       seen[3], seen[4], seen[5]);
    is_int(chance_number(1), 0, "one possibility");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_tokens(arena);
    test_numbers();
    arena_free(arena);
    return done_testing();
}
