/*
 * Reads each message given, cut off at 50 places and with bits flipped in 200
 * ways, as the daemon's reader does: closed in, with its limits of memory and
 * time. Prints
 *
 *   RUNS REFUSED CRASHES SLOW INVALID
 *
 * where SLOW is more than 5 seconds, and INVALID is words that are not UTF-8;
 * and on stderr which message it was and how it was changed.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/must.h"
#include "base/utf8.h"
#include "core/letter/letter.h"
#include "core/reading/message.h"
#include "edge/sandbox.h"

#define CUTS 50
#define FLIPS 200
#define VARIANTS (1 + CUTS + FLIPS) /* the first is the message itself */
#define SECONDS 5
#define FILE_MOST ((size_t)30 << 20)

struct sums {
    size_t run; /* the one at hand */
    bool again; /* it took too long once: a machine that stood still is no
                   fault of the message, which is read once more */
    size_t refused;
    size_t slow;
    size_t invalid;
};

static struct slice *files;
static char **names;
static size_t file_count;
static struct sums *sums; /* shared with the worker */

static struct slice file_bytes(struct arena *arena, const char *path)
{
    struct text text = text_start(arena, FILE_MOST);
    FILE *file = fopen(path, "rb");
    char buffer[65536];
    size_t size;

    must(file != NULL);
    while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
        text_put(&text, (struct slice){buffer, size});
    fclose(file);
    return text_slice(&text);
}

/* A calendar file or plain words, as the message that would bring them. */
static struct slice as_message(struct arena *arena, struct slice bytes)
{
    struct text text = text_start(arena, FILE_MOST + 1000);
    struct slice line = slice_trim(bytes);
    bool calendar = slice_starts_caseless(line, SLICE("BEGIN:VCALENDAR"));
    struct error error;

    if (!calendar && message_open(arena, bytes, &error) != NULL)
        return bytes;
    text_format(&text,
                "From: somebody@example.org\r\nSubject: words\r\n"
                "MIME-Version: 1.0\r\nContent-Type: text/%s; charset=UTF-8"
                "\r\n\r\n",
                calendar ? "calendar" : "plain");
    text_put(&text, bytes);
    return text_slice(&text);
}

/* The same chance for the same run, in any order. */
static uint64_t next_chance(uint64_t *state)
{
    uint64_t mixed = *state += UINT64_C(0x9e3779b97f4a7c15);

    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94d049bb133111eb);
    return mixed ^ (mixed >> 31);
}

static struct slice variant_of(struct arena *arena, size_t run)
{
    struct slice whole = files[run / VARIANTS];
    size_t variant = run % VARIANTS;
    uint64_t state = run;
    char *copy;

    if (variant == 0 || whole.size == 0)
        return whole;
    if (variant <= CUTS)
        return slice_part(whole, 0, whole.size * variant / (CUTS + 1));
    copy = arena_string(arena, whole);
    for (size_t flips = 1 + variant % 8; flips > 0; flips--) {
        uint64_t chance = next_chance(&state);

        copy[(chance >> 3) % whole.size] ^= (char)(1 << (chance & 7));
    }
    return (struct slice){copy, whole.size};
}

static bool is_clean(struct arena *arena, struct slice text)
{
    return slice_equal(text, utf8_clean(arena, text));
}

static void judge_words(struct arena *arena,
                        const struct correlators *correlators,
                        const struct reading *reading)
{
    if (!is_clean(arena, reading->own_words) ||
        !is_clean(arena, correlators->subject) ||
        !is_clean(arena, correlators->from_name))
        sums->invalid++;
}

/* Was it done in time? */
static bool read_one(struct arena *arena, size_t run)
{
    static const char sent[] = "1. Boat trip\n2. Choose a nurse\n\nReply with "
                               "the number, and we put your name down.\n";
    struct sent_item items[] = {
        {.number = 1,
         .title = SLICE("Boat trip"),
         .when = SLICE("Friday"),
         .signup = true},
        {.number = 2, .title = SLICE("Choose a nurse"), .signup = true}};
    struct reading_context context = {
        .sent = SENT_BULLETIN,
        .items = items,
        .item_count = 2,
        .today = {.year = 2026, .month = 11, .day = 25}};
    struct ourselves ourselves = {.address = SLICE("voices@harbour.example")};
    struct slice bytes = variant_of(arena, run);
    int64_t began = clock_steady_ms();
    struct correlators correlators;
    struct reading reading;
    struct message *message;
    struct error error;

    context.our_address = ourselves.address;
    context.line_count =
        letter_line_prints(arena, slice_of(sent), &context.line_prints);
    message = message_open(arena, bytes, &error);
    if (message == NULL) {
        sums->refused++;
    } else {
        message_identify(arena, message, &ourselves, &correlators);
        message_read(arena, message, &context, &reading);
        judge_words(arena, &correlators, &reading);
    }
    return clock_steady_ms() - began <= SECONDS * 1000;
}

static void note_slow(void)
{
    fprintf(stderr, "slow: %s, variant %zu\n", names[sums->run / VARIANTS],
            sums->run % VARIANTS);
    sums->slow++;
}

static int work(size_t runs)
{
    struct arena *arena = arena_new();
    struct error error;

    if (!sandbox_close_in(&error)) {
        fprintf(stderr, "%s\n", error.text);
        return 2;
    }
    for (; sums->run < runs; sums->run++) {
        if (!sandbox_allow_seconds(SECONDS, &error))
            return 2;
        if (!read_one(arena, sums->run) && !read_one(arena, sums->run))
            note_slow();
        sums->again = false;
        arena_reset(arena);
    }
    return 0;
}

/* True when it came to its end; else it died of the run at hand. */
static bool run_worker(size_t runs, size_t *crashes)
{
    pid_t pid = fork();
    int status;

    must(pid >= 0);
    if (pid == 0)
        _exit(work(runs));
    must(waitpid(pid, &status, 0) == pid);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    must(!WIFEXITED(status) || WEXITSTATUS(status) != 2);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
        sums->again = !sums->again;
        if (sums->again)
            return false;
        note_slow();
    } else {
        fprintf(stderr, "died (%d): %s, variant %zu\n", status,
                names[sums->run / VARIANTS], sums->run % VARIANTS);
        (*crashes)++;
    }
    sums->run++;
    return false;
}

int main(int argc, char **argv)
{
    struct arena *arena = arena_new();
    size_t crashes = 0;

    message_setup();
    file_count = (size_t)argc - 1;
    names = argv + 1;
    files = arena_array(arena, file_count, sizeof *files);
    for (size_t i = 0; i < file_count; i++)
        files[i] = as_message(arena, file_bytes(arena, names[i]));
    sums = mmap(NULL, sizeof *sums, PROT_READ | PROT_WRITE,
                MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    must(sums != MAP_FAILED);
    while (!run_worker(file_count * VARIANTS, &crashes))
        continue;
    printf("%zu %zu %zu %zu %zu\n", file_count * VARIANTS, sums->refused,
           crashes, sums->slow, sums->invalid);
    arena_free(arena);
    return 0;
}
