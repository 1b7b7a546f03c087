/*
 * A main for fuzz targets without libFuzzer: runs the target over its corpus,
 * tests/fuzz/corpus/NAME/ for a program called NAME, or over the files and
 * folders that are named. Each seed also runs cut short and with bits changed,
 * always in the same way, so that an ordinary check walks some way off the
 * beaten path. A fault ends the program, which `prove` reports.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "tests/tap.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MOST_PATH 4096
#define CUTS 20
#define FLIPS 50

/* In a block of exactly its size: a byte too far is then seen. */
static void run(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size == 0 ? 1 : size);

    if (copy == NULL)
        abort();
    if (size > 0)
        memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

/* xorshift: the same bits each time. */
static uint32_t next(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void run_seed(uint8_t *data, size_t size)
{
    uint32_t state = 2463534242U;

    run(data, size);
    for (size_t i = 0; i < CUTS; i++)
        run(data, size * i / CUTS);
    for (int i = 0; i < FLIPS && size > 0; i++) {
        size_t at = next(&state) % size;
        uint8_t bit = (uint8_t)(1U << (next(&state) % 8));

        data[at] ^= bit;
        run(data, size);
        data[at] ^= bit;
    }
}

static uint8_t *read_whole(const char *path, size_t *size_out)
{
    FILE *file = fopen(path, "rb");
    struct stat status;
    uint8_t *data;

    if (file == NULL)
        return NULL;
    if (fstat(fileno(file), &status) != 0) {
        fclose(file);
        return NULL;
    }
    *size_out = (size_t)status.st_size;
    data = malloc(*size_out + 1);
    if (data != NULL && fread(data, 1, *size_out, file) != *size_out) {
        free(data);
        data = NULL;
    }
    fclose(file);
    return data;
}

static void replay_file(const char *path)
{
    size_t size = 0;
    uint8_t *data = read_whole(path, &size);

    if (data != NULL) {
        note("%s", path); /* before it runs: a crash is then this one's */
        fflush(stdout);
        run_seed(data, size);
    }
    ok(data != NULL, "%s", path);
    free(data);
}

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int is_seed(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void replay_folder(const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, is_seed, alphasort);
    char path[MOST_PATH];

    if (count <= 0)
        ok(false, "%s has seeds", folder);
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        replay_file(path);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
}

/* A file, a folder of seeds, or a folder that has one of the program's name. */
static void replay(const char *path, const char *name)
{
    char below[MOST_PATH];

    snprintf(below, sizeof below, "%s/%s", path, name);
    if (is_folder(below))
        replay_folder(below);
    else if (is_folder(path))
        replay_folder(path);
    else
        replay_file(path);
}

int main(int count, char **arguments)
{
    const char *slash = strrchr(arguments[0], '/');
    const char *name = slash == NULL ? arguments[0] : slash + 1;
    char own[MOST_PATH];

    snprintf(own, sizeof own, "tests/fuzz/corpus/%s", name);
    if (count < 2)
        replay_folder(own);
    for (int i = 1; i < count; i++)
        replay(arguments[i], name);
    return done_testing();
}
