/* Microseconds of CPU for one letter of a bulletin: composing alone, and with
 * the digest that the ledger keeps. Prints lines "figure NAME VALUE". */
#include <time.h>

#include "base/digest.h"
#include "tests/letters.h"

#define LETTERS 20000

static double cpu(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

int main(void)
{
    struct arena *arena = arena_new();
    struct arena *work = arena_new();
    struct letters l = letters_new(arena);
    struct bulletin *bulletin =
        bulletin_prepare(arena, &l.settings, &l.zone, &l.issue, &l.texts);
    const struct item *items[] = {&l.issue.items[0], &l.issue.items[1],
                                  &l.issue.items[2], &l.issue.items[3]};
    struct letter letter = {0};
    struct error error;
    unsigned char sink = 0;
    double composing = 0;
    double digesting = 0;

    for (int i = 0; i < LETTERS; i++) {
        double start = cpu();
        double middle;

        arena_reset(work);
        if (!bulletin_letter(work, bulletin, &l.person, items, 4, &l.envelope,
                             &letter, &error))
            return 1;
        middle = cpu();
        sink ^= digest_of(letter.bytes).bytes[0];
        digesting += cpu() - middle;
        composing += middle - start;
    }
    printf("# %zu bytes a letter (%d)\n", letter.bytes.size, sink);
    printf("figure letter_compose_us %.2f\n", composing / LETTERS);
    printf("figure letter_digest_us %.2f\n", digesting / LETTERS);
    arena_free(work);
    arena_free(arena);
    return 0;
}
