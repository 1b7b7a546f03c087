#include "tests/tap.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

static int run;
static int failed;

static void result(bool passed, const char *format, va_list list)
{
    run++;
    if (!passed)
        failed++;
    printf("%sok %d - ", passed ? "" : "not ", run);
    vprintf(format, list);
    printf("\n");
    fflush(stdout);
}

void ok(bool condition, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    result(condition, format, list);
    va_end(list);
}

void is_int(int64_t got, int64_t expected, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    result(got == expected, format, list);
    va_end(list);
    if (got != expected)
        printf("#      got: %" PRId64 "\n# expected: %" PRId64 "\n", got,
               expected);
}

static void show(const char *label, struct slice text)
{
    struct slice line;

    while (slice_next_line(&text, &line)) {
        printf("# %s: %.*s\n", label, SLICE_ARG(line));
        label = "         ";
    }
}

void is_text(struct slice got, const char *expected, const char *format, ...)
{
    bool same = slice_is(got, expected);
    va_list list;

    va_start(list, format);
    result(same, format, list);
    va_end(list);
    if (!same) {
        show("     got", got);
        show("expected", slice_of(expected));
    }
}

void note(const char *format, ...)
{
    va_list list;

    printf("# ");
    va_start(list, format);
    vprintf(format, list);
    va_end(list);
    printf("\n");
}

int done_testing(void)
{
    printf("1..%d\n", run);
    return failed == 0 ? 0 : 1;
}
