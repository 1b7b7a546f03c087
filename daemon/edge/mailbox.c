#include "edge/mailbox.h"

#include <stdio.h>

#include "base/clock.h"
#include "base/must.h"
#include "base/utf7.h"
#include "edge/imap_fetch.h"
#include "edge/imap_idle.h"
#include "edge/imap_words.h"

#include "base/banned.h"

#define LIST_LINE ((size_t)256) /* one message in a listing, generously */
#define MOVE_LINE ((size_t)64)  /* what is said of each that is moved */
#define GOODBYE_MS 2000
#define WAIT_MOST_MS                                        \
    ((int64_t)28 * 60 * 1000) /* RFC 2177: under 29 minutes \
                               */

struct mailbox {
    struct imap_session session;
    bool has_move;
    bool has_idle;
    char folder[400]; /* selected; in the server's form */
    bool fresh;       /* just now: its count of messages still holds */
    uint32_t uidvalidity;
};

static const char *encoded(struct mailbox *mailbox, struct slice folder)
{
    struct text text =
        text_start(mailbox->session.scratch, sizeof mailbox->folder - 1);

    utf7_put(&text, folder);
    return text_whole(&text) ? text_string(&text) : "";
}

static bool ask_capabilities(struct mailbox *mailbox, struct error *error)
{
    struct mailimap_capability_data *list = NULL;
    mailimap *imap = mailbox->session.imap;

    imap_session_allow(&mailbox->session, 0, 0);
    if (!imap_succeeded(&mailbox->session, mailimap_capability(imap, &list),
                        "asking what it can do", error))
        return false;
    mailimap_capability_data_free(list);
    mailbox->has_move = mailimap_has_extension(imap, "MOVE");
    mailbox->has_idle = mailimap_has_extension(imap, "IDLE");
    if (!mailbox->has_move && !mailimap_has_uidplus(imap))
        return error_set(error, ERROR_PERMANENT,
                         "the mail server can neither MOVE nor UIDPLUS, so "
                         "mail cannot be filed safely. Ask whoever runs it.");
    return true;
}

static int ask_status(struct mailbox *mailbox, const char *name)
{
    struct mailimap_status_att_list *what =
        mailimap_status_att_list_new_empty();
    struct mailimap_mailbox_data_status *status = NULL;
    int code;

    must(what != NULL);
    mailimap_status_att_list_add(what, MAILIMAP_STATUS_ATT_UIDVALIDITY);
    code = mailimap_status(mailbox->session.imap, name, what, &status);
    mailimap_status_att_list_free(what);
    if (code == MAILIMAP_NO_ERROR)
        mailimap_mailbox_data_status_free(status);
    return code;
}

static bool need_folder(struct mailbox *mailbox, struct slice folder,
                        struct error *error)
{
    const char *name;
    int code;

    imap_session_allow(&mailbox->session, 0, 0);
    name = encoded(mailbox, folder);
    code = ask_status(mailbox, name);
    if (code == MAILIMAP_NO_ERROR)
        return true;
    if (mailbox->session.stream.failed || !imap_is_answer(code))
        return imap_succeeded(&mailbox->session, code, "looking for a folder",
                              error);
    code = mailimap_create(mailbox->session.imap, name);
    if (!imap_succeeded(&mailbox->session, code, "making a folder", error))
        return error_prefix(error, "folder \"%.*s\"", SLICE_ARG(folder));
    /* So that people's mail programs show it; not all servers know that. */
    code = mailimap_subscribe(mailbox->session.imap, name);
    return imap_is_answer(code) ||
           imap_succeeded(&mailbox->session, code, "subscribing to a folder",
                          error);
}

static bool prepare(struct mailbox *mailbox, const struct settings *settings,
                    struct error *error)
{
    return ask_capabilities(mailbox, error) &&
           need_folder(mailbox, settings->processed, error) &&
           need_folder(mailbox, settings->needs_person, error);
}

bool mailbox_open(struct arena *arena, const struct settings *settings,
                  struct slice secret, const struct pulse *pulse,
                  struct mailbox **out, struct error *error)
{
    struct mailbox *mailbox = arena_alloc(arena, sizeof *mailbox);
    struct pipe *pipe;

    if (!pipe_open(arena, PIPE_IMAP, &settings->imap, secret, SLICE(""),
                   MAILBOX_PATIENCE_MS, pulse, &pipe, error))
        return false;
    imap_session_start(&mailbox->session, pipe, MAILBOX_PATIENCE_MS);
    if (!prepare(mailbox, settings, error)) {
        mailbox_close(mailbox);
        return false;
    }
    *out = mailbox;
    return true;
}

void mailbox_close(struct mailbox *mailbox)
{
    if (mailbox != NULL)
        imap_session_end(&mailbox->session, GOODBYE_MS);
}

void mailbox_set_patience(struct mailbox *mailbox, int64_t milliseconds)
{
    mailbox->session.patience_ms = milliseconds;
}

static bool select_again(struct mailbox *mailbox, struct error *error)
{
    return imap_succeeded(
        &mailbox->session,
        mailimap_select(mailbox->session.imap, mailbox->folder),
        "opening a folder", error);
}

/* The server still answers: what it refused concerns one folder or message. */
static bool only_refused(const struct mailbox *mailbox, struct error *error)
{
    if (!mailbox->session.stream.failed)
        error->kind = ERROR_INPUT;
    return false;
}

bool mailbox_select(struct mailbox *mailbox, struct slice folder,
                    uint32_t *uidvalidity_out, struct error *error)
{
    imap_session_allow(&mailbox->session, 0, 0);
    snprintf(mailbox->folder, sizeof mailbox->folder, "%s",
             encoded(mailbox, folder));
    if (!select_again(mailbox, error)) {
        error_prefix(error, "folder \"%.*s\"", SLICE_ARG(folder));
        return only_refused(mailbox, error);
    }
    mailbox->uidvalidity =
        mailbox->session.imap->imap_selection_info->sel_uidvalidity;
    *uidvalidity_out = mailbox->uidvalidity;
    mailbox->fresh = true;
    return true;
}

bool mailbox_list(struct arena *arena, struct mailbox *mailbox, size_t most,
                  struct waiting_message **out, size_t *count_out,
                  struct error *error)
{
    struct mailimap_selection_info *info;

    *count_out = 0;
    *out = arena_array(arena, most, sizeof **out);
    imap_session_allow(&mailbox->session, 0, most * LIST_LINE);
    if (!mailbox->fresh && !select_again(mailbox, error))
        return false;
    mailbox->fresh = false;
    info = mailbox->session.imap->imap_selection_info;
    if (info->sel_uidvalidity != mailbox->uidvalidity)
        return error_set(error, ERROR_TEMPORARY,
                         "the mail server has numbered a folder anew");
    if (most > info->sel_exists)
        most = info->sel_exists;
    return most == 0 ||
           imap_list(&mailbox->session, 1, most, *out, count_out, error);
}

bool mailbox_newest(struct mailbox *mailbox, struct waiting_message *out,
                    bool *found_out, struct error *error)
{
    struct mailimap_selection_info *info =
        mailbox->session.imap->imap_selection_info;
    size_t count = 0;

    *found_out = false;
    if (info->sel_exists == 0)
        return true;
    imap_session_allow(&mailbox->session, 0, LIST_LINE);
    if (!imap_list(&mailbox->session, info->sel_exists, 1, out, &count, error))
        return false;
    *found_out = count == 1;
    return true;
}

bool mailbox_fetch(struct arena *arena, struct mailbox *mailbox, uint32_t uid,
                   size_t most, struct slice *out, struct error *error)
{
    return imap_fetch(arena, &mailbox->session, uid, most, out, error);
}

bool mailbox_fetch_several(struct arena *arena, struct mailbox *mailbox,
                           const struct waiting_message *list, size_t count,
                           struct slice *out, struct error *error)
{
    return imap_fetch_several(arena, &mailbox->session, list, count, out,
                              error);
}

bool mailbox_fetch_words(struct arena *arena, struct mailbox *mailbox,
                         const struct waiting_message *message,
                         struct slice *out, struct error *error)
{
    return imap_fetch_words(arena, &mailbox->session, message, out, error);
}

static int mark_deleted(struct mailbox *mailbox, struct mailimap_set *set)
{
    struct mailimap_flag_list *flags = mailimap_flag_list_new_empty();
    struct mailimap_store_att_flags *store;
    int code;

    must(flags != NULL &&
         mailimap_flag_list_add(flags, mailimap_flag_new_deleted()) == 0);
    store = mailimap_store_att_flags_new_add_flags_silent(flags);
    must(store != NULL);
    code = mailimap_uid_store(mailbox->session.imap, set, store);
    mailimap_store_att_flags_free(store);
    return code;
}

/* Killed between copy and expunge, messages are there twice; each is known by
 * its Message-ID and bytes, so its second reading has no effect. */
static int move_by_copy(struct mailbox *mailbox, struct mailimap_set *set,
                        const char *folder)
{
    int code = mailimap_uid_copy(mailbox->session.imap, set, folder);

    if (code == MAILIMAP_NO_ERROR)
        code = mark_deleted(mailbox, set);
    if (code == MAILIMAP_NO_ERROR)
        code = mailimap_uid_expunge(mailbox->session.imap, set);
    return code;
}

bool mailbox_move(struct mailbox *mailbox, const struct waiting_message *list,
                  size_t count, struct slice folder, struct error *error)
{
    struct mailimap_set *set = imap_set(list, count);
    const char *name;
    int code;

    imap_session_allow(&mailbox->session, 0, count * MOVE_LINE);
    mailbox->fresh = false;
    name = encoded(mailbox, folder);
    code = mailbox->has_move
               ? mailimap_uid_move(mailbox->session.imap, set, name)
               : move_by_copy(mailbox, set, name);
    mailimap_set_free(set);
    if (imap_succeeded(&mailbox->session, code, "filing mail", error))
        return true;
    error_prefix(error, "folder \"%.*s\"", SLICE_ARG(folder));
    return only_refused(mailbox, error);
}

bool mailbox_wait(struct mailbox *mailbox, int other, int64_t milliseconds,
                  bool *news_out, struct error *error)
{
    bool refused = !mailbox->has_idle;
    int64_t until;

    *news_out = false;
    if (milliseconds > WAIT_MOST_MS)
        milliseconds = WAIT_MOST_MS;
    until = clock_steady_ms() + milliseconds;
    if (mailbox->has_idle &&
        !imap_idle(&mailbox->session, other, until, news_out, &refused, error))
        return false;
    mailbox->has_idle = !refused;
    if (refused && !*news_out)
        *news_out = pipe_wait(mailbox->session.pipe, other, until) ||
                    clock_steady_ms() >= until;
    return true;
}
