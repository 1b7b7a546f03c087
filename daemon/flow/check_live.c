#include "flow/check_live.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "edge/file.h"
#include "edge/mailbox.h"
#include "edge/pass.h"
#include "flow/house.h"

#include "base/banned.h"

#define PATIENCE_MS 20000
#define CLOCK_SECONDS 120

struct trial {
    struct arena *arena;
    const char *directory;
    struct settings settings;
    struct text *out;
    struct text *complaint;
    bool fine;
};

static void works(struct trial *trial, const char *what)
{
    text_format(trial->out, "works: %s\n", what);
}

static void fails(struct trial *trial, const char *where,
                  const struct error *error)
{
    text_format(trial->complaint, "%s: %s\n", where, error->text);
    trial->fine = false;
}

/* ---- this machine ---- */

static void try_state(struct trial *trial)
{
    const char *path = arena_string(trial->arena, trial->settings.state);
    struct error error;

    if (!file_exists(path) && geteuid() == 0)
        (void)error_set(&error, ERROR_INPUT,
                        "the folder %s is not there. Run this as the daemon's "
                        "user, who then makes it",
                        path);
    else if (folder_make(path, 0700, &error) &&
             folder_is_private(path, &error) && folder_try(path, &error)) {
        works(trial, arena_format(trial->arena,
                                  "the state folder %s is ours alone", path));
        return;
    }
    fails(trial, "limits.conf: State", &error);
}

static void try_queue(struct trial *trial, struct slice folder,
                      const char *setting)
{
    const char *path = arena_string(trial->arena, folder);
    struct error error;

    if (folder_try(path, &error))
        works(trial, arena_format(trial->arena,
                                  "files can be made and renamed in %s", path));
    else
        fails(trial, setting, &error);
}

/* What a server says of its own clock; 0 if it said nothing. */
static void try_clock(struct trial *trial, const char *host, int64_t date)
{
    int64_t ahead = clock_now() - date;
    struct error error;

    if (date == 0)
        return;
    if (llabs(ahead) <= CLOCK_SECONDS) {
        works(trial,
              arena_format(trial->arena, "this clock and that of %s", host));
        return;
    }
    (void)error_set(&error, ERROR_INPUT,
                    "this machine is %lld seconds %s %s. Set its clock, and "
                    "have it kept right (NTP)",
                    (long long)llabs(ahead), ahead > 0 ? "ahead of" : "behind",
                    host);
    fails(trial, "the clock", &error);
}

/* ---- servers ---- */

/* The password, or a token; false when it was said why not. */
static bool get_pass(struct trial *trial, const struct server *server,
                     const char *section, struct pass *pass,
                     struct slice *secret_out)
{
    struct error error;

    if (!pass_read(trial->arena, trial->directory, &trial->settings, server,
                   pass, &error) ||
        !pass_show(pass, PATIENCE_MS, NULL, secret_out, &error)) {
        fails(trial, section, &error);
        return false;
    }
    if (pass->login == LOGIN_OAUTH2) {
        works(trial, arena_format(trial->arena, "%s: a token", section));
        try_clock(trial, "the token service", pass->token.server_date);
    }
    return true;
}

static const char *reached(struct trial *trial, const char *section,
                           const struct server *server)
{
    return arena_format(
        trial->arena, "%s: %.*s port %lld is reached%s%s", section,
        SLICE_ARG(server->host), (long long)server->port,
        server->security == SECURITY_NONE ? "" : ", encrypted and verified",
        server->user.size == 0 ? ", no login wanted" : ", and lets us in");
}

static void try_smtp(struct trial *trial)
{
    const struct settings *settings = &trial->settings;
    struct pass pass;
    struct slice secret;
    struct pipe *pipe;
    struct error error;

    if (get_pass(trial, &settings->smtp, "[smtp]", &pass, &secret)) {
        if (pipe_open(trial->arena, PIPE_SMTP, &settings->smtp, secret,
                      settings->helo, PATIENCE_MS, NULL, &pipe, &error)) {
            works(trial, reached(trial, "[smtp]", &settings->smtp));
            try_clock(trial, arena_string(trial->arena, settings->smtp.host),
                      pipe_server_date(pipe));
            if (!pipe_send(pipe, SLICE("QUIT\r\n"), clock_steady_ms() + 1000,
                           &error))
                error.kind = ERROR_NONE;
            pipe_close(pipe);
        } else {
            fails(trial, "[smtp]", &error);
        }
    }
    pass_end(&pass);
}

static void try_folder(struct trial *trial, struct mailbox *mailbox,
                       const char *name, struct slice folder)
{
    uint32_t uidvalidity;
    struct error error;

    if (folder.size == 0)
        return;
    if (mailbox_select(mailbox, folder, &uidvalidity, &error))
        works(trial,
              arena_format(trial->arena, "[imap] %s: the folder \"%.*s\"", name,
                           SLICE_ARG(folder)));
    else
        fails(trial, arena_format(trial->arena, "[imap] %s", name), &error);
}

static void try_imap(struct trial *trial)
{
    const struct settings *settings = &trial->settings;
    struct mailbox *mailbox;
    struct pass pass;
    struct slice secret;
    struct error error;

    if (get_pass(trial, &settings->imap, "[imap]", &pass, &secret)) {
        if (mailbox_open(trial->arena, settings, secret, NULL, &mailbox,
                         &error)) {
            works(trial, reached(trial, "[imap]", &settings->imap));
            try_folder(trial, mailbox, "Inbox", settings->inbox);
            try_folder(trial, mailbox, "Junk", settings->junk);
            try_folder(trial, mailbox, "Processed", settings->processed);
            try_folder(trial, mailbox, "Needs a person",
                       settings->needs_person);
            mailbox_close(mailbox);
        } else {
            fails(trial, "[imap]", &error);
        }
    }
    pass_end(&pass);
}

bool check_live(struct arena *arena, const char *directory, struct text *out,
                struct text *complaint)
{
    struct trial trial = {.arena = arena,
                          .directory = directory,
                          .out = out,
                          .complaint = complaint,
                          .fine = true};
    struct settings_faults faults;
    struct error error;

    if (!house_read_settings(arena, directory, &trial.settings, &faults,
                             &error))
        return false;
    if (!pipe_setup(&error)) {
        fails(&trial, "libcurl", &error);
        return false;
    }
    try_state(&trial);
    try_queue(&trial, trial.settings.announcements,
              "limits.conf: Announcements");
    if (trial.settings.people_named ||
        file_exists(arena_string(arena, trial.settings.people)))
        try_queue(&trial, trial.settings.people, "limits.conf: People");
    try_smtp(&trial);
    try_imap(&trial);
    return trial.fine;
}
