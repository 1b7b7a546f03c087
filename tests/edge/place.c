#include "tests/edge/place.h"

#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/must.h"
#include "base/text.h"

static char folder[200];
static pid_t owner;

static int remove_one(const char *path, const struct stat *about, int kind,
                      struct FTW *walk)
{
    (void)about;
    (void)kind;
    (void)walk;
    return remove(path);
}

static void remove_all(void)
{
    if (getpid() == owner)
        nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char *place_make(void)
{
    const char *below = getenv("TMPDIR");

    must(owner == 0);
    snprintf(folder, sizeof folder, "%s/involved-test.XXXXXX",
             below == NULL ? "/tmp" : below);
    must(mkdtemp(folder) != NULL);
    owner = getpid();
    must(atexit(remove_all) == 0);
    return folder;
}

char *place_path(struct arena *arena, const char *format, ...)
{
    char rest[1000];
    va_list list;

    va_start(list, format);
    vsnprintf(rest, sizeof rest, format, list);
    va_end(list);
    return arena_format(arena, "%s/%s", folder, rest);
}

void place_put(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    must(file != NULL);
    must(fputs(text, file) >= 0);
    must(fclose(file) == 0);
}

struct slice place_get(struct arena *arena, const char *path)
{
    struct text text = text_start(arena, 1024 * 1024);
    FILE *file = fopen(path, "r");
    int byte;

    must(file != NULL);
    while ((byte = fgetc(file)) != EOF)
        text_putc(&text, (char)byte);
    must(fclose(file) == 0);
    return text_slice(&text);
}
