/* house: when the end of the client secret is announced. */
#include <string.h>

#include "flow/house.h"
#include "tests/tap.h"

#define LAST_DAY 1806451200 /* 31 March 2027 */
#define DAY 86400

int main(void)
{
    static const struct {
        const char *what;
        int64_t now;
        const char *says; /* NULL: nothing */
    } rows[] = {
        {"31 days before", LAST_DAY - 30 * DAY - 1, NULL},
        {"30 days before", LAST_DAY - 30 * DAY, "ends on Wednesday 31 March"},
        {"on its last day", LAST_DAY + DAY - 1, "ends on"},
        {"afterwards", LAST_DAY + DAY, "ended on Wednesday 31 March 2027"},
    };
    struct arena *arena = arena_new();
    struct house house = {.settings = {.imap = {.login = LOGIN_OAUTH2},
                                       .oauth2 = {.secret_ends = LAST_DAY}}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *words = house_secret_ends(arena, &house, rows[i].now);

        ok(rows[i].says == NULL
               ? words == NULL
               : words != NULL && strstr(words, rows[i].says) != NULL,
           "%s: %s", rows[i].what, words == NULL ? "nothing" : words);
    }
    house.settings.imap.login = LOGIN_PASSWORD;
    ok(house_secret_ends(arena, &house, LAST_DAY) == NULL,
       "a secret that is not used may end");
    house.settings.imap.login = LOGIN_OAUTH2;
    house.settings.oauth2.secret_ends = 0;
    ok(house_secret_ends(arena, &house, LAST_DAY) == NULL,
       "nothing is said of an end that is not known");
    arena_free(arena);
    return done_testing();
}
