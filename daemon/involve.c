/* involve: the command. It asks the running daemon; without one it runs the
 * same verb itself, under the lock. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "core/reading/sent_words.h"
#include "edge/file.h"
#include "edge/zone.h"
#include "flow/check.h"
#include "flow/check_live.h"
#include "flow/explain.h"
#include "flow/occupy.h"
#include "flow/verb.h"

#include "base/banned.h"

#define DIRECTORY "/etc/involved"
#define OUT_MOST ((size_t)32 << 20)
#define WORDS_MOST 32

static void put_help(struct arena *arena)
{
    struct text text = text_start(arena, OUT_MOST);

    text_puts(
        &text,
        "usage: involve [-c DIR] COMMAND\n"
        "\n"
        "  -c DIR   the configuration directory (" DIRECTORY ")\n"
        "\n"
        "Commands:\n"
        "  check [--live | --help]\n"
        "      read the whole configuration and show every fault; with "
        "--live also\n"
        "      try servers, logins, folders and clock, as the daemon's "
        "user\n"
        "  explain [--sent CONTEXT] [FILE ...]\n"
        "      how messages are read, as JSON; \"-\" or no file is standard "
        "input.\n"
        "      CONTEXT is what they answer: \"bulletin | "
        "1:event:Title:when | ...\"\n");
    verbs_describe(&text);
    text_puts(&text, "\nExit status: 0 done, 1 refused or failed, 2 wrong "
                     "use.\n");
    fputs(text_string(&text), stdout);
}

static int complain(const char *words)
{
    fprintf(stderr, "involve: %s\n", words);
    return 2;
}

static int run_check(struct arena *arena, const char *directory, bool live)
{
    struct text out = text_start(arena, OUT_MOST);
    struct text complaint = text_start(arena, OUT_MOST);
    bool fine = check(arena, directory, &out, &complaint);

    if (live)
        fine = check_live(arena, directory, &out, &complaint) && fine;

    fputs(text_string(&out), stdout);
    fputs(text_string(&complaint), stderr);
    return fine ? 0 : 1;
}

static int run_check_help(struct arena *arena)
{
    struct text out = text_start(arena, OUT_MOST);

    settings_describe(&out);
    fputs(text_string(&out), stdout);
    return 0;
}

/* A file's bytes, or those of standard input for "-". */
static bool read_named(struct arena *arena, const char *name, struct slice *out,
                       struct error *error)
{
    struct text text = text_start(arena, CONTROL_MOST_BYTES);
    char bytes[65536];
    ssize_t got;

    if (strcmp(name, "-") != 0)
        return file_read(arena, name, CONTROL_MOST_BYTES, out, error);
    while ((got = read(STDIN_FILENO, bytes, sizeof bytes)) > 0)
        text_put(&text, (struct slice){bytes, (size_t)got});
    if (got < 0)
        return error_system(error, errno, "standard input cannot be read");
    *out = text_slice(&text);
    return text_whole(&text) ||
           error_set(error, ERROR_INPUT, "standard input is too large");
}

static bool explain_all(struct explainer *explainer, int count, char **files,
                        struct error *error)
{
    for (int i = 0; i < count; i++) {
        struct arena *job = arena_new();
        struct text out = text_start(job, OUT_MOST);
        struct slice bytes = {NULL, 0};
        bool fine = read_named(job, files[i], &bytes, error) &&
                    explain(job, explainer, files[i], bytes, &out, error);

        if (fine)
            fputs(text_string(&out), stdout);
        arena_free(job);
        if (!fine)
            return false;
    }
    return true;
}

/* [--sent CONTEXT] FILE ...; standard input without a FILE. */
static int run_explain(struct arena *arena, const char *directory, int count,
                       char **words)
{
    static char standard_input[] = "-";
    char *alone[] = {standard_input};
    struct settings settings;
    struct settings_faults faults;
    struct zone zone;
    struct error error;
    struct explainer explainer = {.directory = directory, .socket = -1};
    bool fine;

    if (!house_read_settings(arena, directory, &settings, &faults, &error) ||
        !zone_load(arena, settings.zone, &zone, &error)) {
        fprintf(stderr, "involve: %s\n", error.text);
        return 1;
    }
    explainer.our_address = settings.from;
    explainer.directory = directory;
    if (count > 0 && strcmp(words[0], "--sent") == 0) {
        if (count < 2)
            return complain("--sent needs what was sent. See involve --help");
        if (!sent_words_read(arena, slice_of(words[1]), &explainer.context,
                             &error))
            return complain(error.text);
        words += 2;
        count -= 2;
    }
    explainer.context.our_address = settings.from;
    explainer.context.today = civil_at(&zone, clock_now());
    fine = explain_all(&explainer, count == 0 ? 1 : count,
                       count == 0 ? alone : words, &error);
    explain_end(&explainer);
    if (!fine)
        fprintf(stderr, "involve: %s\n", error.text);
    return fine ? 0 : 1;
}

static bool make_request(struct arena *arena, int count, char **words,
                         struct request *out, struct error *error)
{
    const struct verb *verb;
    size_t used;

    out->words = arena_array(arena, WORDS_MOST, sizeof *out->words);
    for (int i = 0; i < count && i < WORDS_MOST; i++)
        out->words[out->count++] = slice_of(words[i]);
    out->uid = getuid();
    verb = verb_find(out->words, out->count, &used);
    if (verb == NULL || !verb->reads_file)
        return true;
    for (size_t i = used; i < out->count; i++)
        if (!slice_starts(out->words[i], SLICE("--")))
            return read_named(arena, arena_string(arena, out->words[i]),
                              &out->input, error);
    return true;
}

/* No daemon: the same verb here, if nobody else has the lock. */
static bool answer_here(struct arena *arena, const char *directory,
                        const struct request *request, struct answer *out,
                        struct error *error)
{
    struct house *house;
    struct request mine = *request;
    int lock;

    if (!house_open(directory, &house, error))
        return false;
    mine.user = control_user(arena, request->uid);
    if (!occupy(house, &lock, error)) {
        house_close(house);
        return false;
    }
    verb_answer(arena, house, &mine, clock_now(), out);
    house_close(house);
    close(lock);
    return true;
}

/* A daemon that goes on with an older configuration is asked all the same,
 * where the faults of this one leave its socket known. */
static bool find_control(struct arena *arena, const char *directory,
                         struct settings *out, struct error *error)
{
    struct settings_faults faults;

    return house_read_settings(arena, directory, out, &faults, error) ||
           (faults.count > 0 && out->control.size > 0);
}

static int run_verb(struct arena *arena, const char *directory, int count,
                    char **words)
{
    struct settings settings;
    struct request request = {0};
    struct answer answer = {0};
    struct error error;
    bool answered;

    if (!find_control(arena, directory, &settings, &error) ||
        !make_request(arena, count, words, &request, &error)) {
        fprintf(stderr, "involve: %s\n", error.text);
        return 1;
    }
    answered = control_ask(arena, arena_string(arena, settings.control),
                           &request, &answer, &error);
    if (!answered && (error.number == ECONNREFUSED || error.number == ENOENT)) {
        answered = answer_here(arena, directory, &request, &answer, &error);
        /* The lock may be that of a daemon which was just starting. */
        if (!answered && error.kind == ERROR_TEMPORARY)
            answered = control_ask(arena, arena_string(arena, settings.control),
                                   &request, &answer, &error);
    }
    if (!answered) {
        fprintf(stderr, "involve: %s\n", error.text);
        return 1;
    }
    fwrite(answer.output.at, 1, answer.output.size, stdout);
    if (answer.complaint.size > 0)
        fprintf(stderr, "involve: %.*s", SLICE_ARG(answer.complaint));
    return answer.status;
}

static int run_check_as(struct arena *arena, const char *directory, int count,
                        char **words)
{
    bool live = count == 2 && strcmp(words[1], "--live") == 0;

    if (count > 1 && !live)
        return complain("check takes no arguments but --live or --help");
    return run_check(arena, directory, live);
}

static int run(struct arena *arena, int count, char **words)
{
    const char *directory = DIRECTORY;

    words++;
    count--;
    if (count >= 2 && strcmp(words[0], "-c") == 0) {
        directory = words[1];
        words += 2;
        count -= 2;
    }
    if (count == 0)
        return complain("say what to do. involve --help lists the commands");
    if (strcmp(words[count - 1], "--help") == 0 &&
        strcmp(words[0], "check") == 0)
        return run_check_help(arena);
    if (strcmp(words[0], "--help") == 0 ||
        strcmp(words[count - 1], "--help") == 0) {
        put_help(arena);
        return 0;
    }
    if (strcmp(words[0], "--version") == 0) {
        puts("involve " VERSION);
        return 0;
    }
    if (words[0][0] == '-')
        return complain("that option is not known. See involve --help");
    if (strcmp(words[0], "check") == 0)
        return run_check_as(arena, directory, count, words);
    if (strcmp(words[0], "explain") == 0)
        return run_explain(arena, directory, count - 1, words + 1);
    return run_verb(arena, directory, count, words);
}

int main(int count, char **words)
{
    struct arena *arena = arena_new();
    int status;

    log_open("involve", LOG_SILENT);
    umask(S_IRWXG | S_IRWXO); /* as the daemon: it may make the ledger */
    status = run(arena, count, words);
    arena_free(arena);
    return status;
}
