/* Whom an alert goes to, and who is next. */
#include "core/alarm.h"

#include "tests/london.h"
#include "tests/tap.h"

#define TEXT(words)              \
    {                            \
        words, sizeof(words) - 1 \
    }

static struct staff staff[] = {
    {.code = TEXT("kim"),
     .email = TEXT("kim@example.org"),
     .roles = ROLE_FACILITATOR},
    {.code = TEXT("ada"),
     .email = TEXT("ada@example.org"),
     .roles = ROLE_SAFEGUARDING},
    {.code = TEXT("bo"),
     .email = TEXT("bo@example.org"),
     .roles = ROLE_SAFEGUARDING | ROLE_FACILITATOR},
};
static struct settings settings = {.staff = staff,
                                   .staff_count = 3,
                                   .out_of_hours_email =
                                       TEXT("duty@example.org"),
                                   .hours_from = 9 * 60,
                                   .hours_to = 17 * 60};

/* The order in which all are told. */
static struct slice order(struct arena *arena, bool in_hours)
{
    struct text text = text_start(arena, 1000);
    struct slice told[8];
    size_t count = 0;
    struct alarmed who;

    while (alarm_next(&settings, in_hours, told, count, &who)) {
        text_format(&text, "%s%.*s", count > 0 ? ", " : "",
                    SLICE_ARG(who.code));
        told[count++] = who.address;
    }
    return text_slice(&text);
}

int main(void)
{
    static const struct {
        int64_t at;
        bool open;
        const char *when;
    } rows[] = {
        {1795593600, false, "Wednesday 25 November 2026, 8am"},
        {1795597200, true, "9am"},
        {1795625999, true, "a second before 5pm"},
        {1795626000, false, "5pm"},
        {1795867200, false, "Saturday, midday"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int(alarm_in_hours(&settings, &london, rows[i].at), rows[i].open,
               "%s", rows[i].when);
    is_text(order(arena, true), "ada, bo, out of hours", "in hours");
    is_text(order(arena, false), "out of hours, ada, bo", "out of hours");
    settings.out_of_hours_email = SLICE("Bo@Example.org");
    is_text(order(arena, false), "out of hours, ada",
            "nobody twice at one address");
    settings.out_of_hours_email = SLICE("");
    is_text(order(arena, false), "ada, bo", "without a contact");
    arena_free(arena);
    return done_testing();
}
