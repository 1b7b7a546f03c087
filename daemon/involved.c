/* involved: the daemon. Arguments, and the order of opening and closing. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/log.h"
#include "edge/child.h"
#include "edge/sandbox.h"
#include "flow/collect.h"
#include "flow/deliver.h"
#include "flow/office.h"
#include "flow/reader.h"
#include "flow/supervise.h"

#include "base/banned.h"

#define DIRECTORY "/etc/involved"

struct arguments {
    const char *directory;
    const char *child; /* NULL: this is the parent */
    bool once;
};

static const char usage[] =
    "usage: involved [-c DIR] [--once]\n"
    "\n"
    "  -c DIR   the configuration directory (" DIRECTORY ")\n"
    "  --once   do what is due now, then end\n"
    "  --help, --version\n";

/* -1: go on; else the exit status. */
static int read_arguments(int count, char **words, struct arguments *out)
{
    static const struct option options[] = {
        {"once", no_argument, NULL, 'o'},
        {"child", required_argument, NULL, 'k'},
        {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'V'},
        {NULL, 0, NULL, 0},
    };
    int option;

    *out = (struct arguments){.directory = DIRECTORY};
    while ((option = getopt_long(count, words, "c:", options, NULL)) != -1) {
        if (option == 'c') {
            out->directory = optarg;
        } else if (option == 'o') {
            out->once = true;
        } else if (option == 'k') {
            out->child = optarg;
        } else if (option == 'h') {
            fputs(usage, stdout);
            return 0;
        } else if (option == 'V') {
            puts("involved " VERSION);
            return 0;
        } else {
            fputs(usage, stderr);
            return 2;
        }
    }
    if (optind < count) {
        fputs(usage, stderr);
        return 2;
    }
    return -1;
}

static const struct {
    const char *role;
    enum sandbox_role sandbox;
    int (*run)(struct process *process);
} roles[] = {
    {"office", SANDBOX_OFFICE, office_run},
    {"deliver", SANDBOX_NETWORK, deliver_run},
    {"collect", SANDBOX_NETWORK, collect_run},
};

static int run_child(const struct arguments *arguments)
{
    struct process process = {.role = arguments->child,
                              .link = CHILD_LINK,
                              .peer = -1,
                              .once = arguments->once};
    struct error error;

    log_open(arguments->child, LOG_OUTCOME);
    if (strcmp(arguments->child, "reader") == 0)
        return reader_serve(CHILD_PEER, CHILD_LINK, arguments->directory);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (strcmp(roles[i].role, arguments->child) != 0)
            continue;
        if (!sandbox_confine(roles[i].sandbox, &error) ||
            !house_open(arguments->directory, &process.house, &error) ||
            !house_open_store(process.house, &error)) {
            log_event(LOG_DAEMON_FAILED, "%s", error.text);
            return 1;
        }
        int status = roles[i].run(&process);

        house_close(process.house);
        return status;
    }
    fputs(usage, stderr);
    return 2;
}

int main(int count, char **words)
{
    struct arguments arguments;
    struct house *house;
    struct error error;
    int status = read_arguments(count, words, &arguments);

    if (status >= 0)
        return status;
    /* What others may read says so where it is made. */
    umask(S_IRWXG | S_IRWXO);
    if (arguments.child != NULL)
        return run_child(&arguments);
    log_open("involved", LOG_OUTCOME);
    if (!house_open(arguments.directory, &house, &error)) {
        log_event(LOG_SETTINGS_FAULT, "%s. All faults: involve check",
                  error.text);
        return 1;
    }
    return supervise(house, arguments.once);
}
