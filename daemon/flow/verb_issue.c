/* issues, issues show, approve. */
#include "edge/store_delivery.h"
#include "edge/store_invitation.h"
#include "edge/store_notice.h"
#include "flow/verb.h"

#include "base/banned.h"

#define LIST_MOST 100

static char *moment_words(struct call *call, int64_t moment)
{
    struct civil civil = civil_at(&call->house->zone, moment);

    return arena_format(call->arena, "%s, %s",
                        civil_date_words(call->arena, civil),
                        civil_time_words(call->arena, civil));
}

static const char *state_words(const struct issue_row *row,
                               const struct account *account)
{
    switch (row->state) {
    case ISSUE_GATHERING:
        return "being made";
    case ISSUE_AWAITING_OK:
        return "awaiting ok";
    case ISSUE_HELD:
        return "held";
    case ISSUE_EMPTY:
        return "empty: there was nothing to say";
    case ISSUE_APPROVED:
        break;
    }
    return account_finished(account) ? "finished" : "approved";
}

static json_t *account_json(const struct account *account)
{
    json_t *states = json_object();
    json_t *withheld = json_object();

    for (int i = 0; i < ACCOUNT_STATES; i++)
        json_object_set_new(states, word_of(delivery_state_words, i),
                            json_integer(account->states[i]));
    for (int i = 1; i < ACCOUNT_REASONS; i++)
        if (account->reasons[i] > 0)
            json_object_set_new(withheld, word_of(withheld_words, i),
                                json_integer(account->reasons[i]));
    return json_pack("{s:I, s:o, s:o, s:b}", "audience",
                     (json_int_t)account->audience, "letters", states,
                     "withheld_by_reason", withheld, "balances",
                     account_balances(account));
}

static json_t *issue_json(struct call *call, const struct issue_row *row,
                          const struct account *account)
{
    return json_pack("{s:I, s:o, s:s, s:I, s:s, s:o, s:o}", "number",
                     (json_int_t)row->number, "bulletin",
                     json_slice(row->bulletin), "state",
                     state_words(row, account), "goes_at",
                     (json_int_t)row->goes_at, "goes",
                     moment_words(call, row->goes_at), "approved_by",
                     json_slice(row->approved_by), "account",
                     account_json(account));
}

int verb_issues(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct issue_row *rows;
    size_t count =
        store_issues(call->arena, call->house->store, LIST_MOST, &rows);

    for (size_t i = 0; i < count; i++) {
        struct account account;

        store_account(call->house->store, rows[i].id, &account);
        if (list != NULL)
            json_array_append_new(list, issue_json(call, &rows[i], &account));
        else
            text_format(&call->out, "Issue %lld  %.*s  %s  %s\n",
                        (long long)rows[i].number,
                        SLICE_ARG(rows[i].bulletin),
                        moment_words(call, rows[i].goes_at),
                        state_words(&rows[i], &account));
    }
    if (list != NULL)
        call_json(call, list);
    else if (count == 0)
        text_puts(&call->out, "There is no issue yet.\n");
    return 0;
}

static bool find_issue(struct call *call, struct issue_row *out)
{
    int64_t number;

    return slice_number(call_word(call, 0), &number) &&
           store_issue_by_number(call->arena, call->house->store, number, out);
}

static void show_items(struct call *call, const struct issue_row *row)
{
    static const char *const showing_words[] = {
        [SHOWING_NEW] = "",
        [SHOWING_LAST_CHANCE] = ", last chance",
        [SHOWING_OPEN] = ", still open"};
    struct issue issue;

    store_issue_items(call->arena, call->house->store, row, &issue);
    for (size_t i = 0; i < issue.count; i++) {
        const struct item *item = &issue.items[i];

        text_format(&call->out, "  %d. %.*s (%s, %.*s)%s\n", item->number,
                    SLICE_ARG(item->announcement.title),
                    word_of(notice_kind_words, (int)item->announcement.kind),
                    SLICE_ARG(item->reference),
                    showing_words[item->showing]);
    }
}

int verb_issues_show(struct call *call)
{
    struct issue_row row;
    struct account account;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the issue by its number");
    if (!find_issue(call, &row))
        return call_refuse(call, "there is no issue with that number");
    store_account(call->house->store, row.id, &account);
    if (call_has(call, "--json")) {
        call_json(call, issue_json(call, &row, &account));
        return 0;
    }
    text_format(&call->out, "Issue %lld (%.*s) goes on %s: %s",
                (long long)row.number, SLICE_ARG(row.bulletin),
                moment_words(call, row.goes_at), state_words(&row, &account));
    if (row.approved_by.size > 0)
        text_format(&call->out, " (approved by %.*s)",
                    SLICE_ARG(row.approved_by));
    text_putc(&call->out, '\n');
    show_items(call, &row);
    account_show(&account, &call->out);
    return 0;
}

static int approve_wording(struct call *call)
{
    struct store *store = call->house->store;
    struct error error;

    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    store_fact_set(store, "wording", call->house->texts.wording, call->now);
    store_audit(store, call->now, call->who, "wording approved",
                arena_format(call->arena, "wording %.12s",
                             arena_string(call->arena,
                                          call->house->texts.wording)));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_puts(&call->out, "The words of acknowledgements are approved, as they "
                          "are in the templates now.\n");
    return 0;
}

/* What changed about an event, for those who were told of it. */
static int approve_change(struct call *call, int64_t announcement_id)
{
    struct store *store = call->house->store;
    struct event_row row;
    struct error error;

    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!store_event_newest(call->arena, store, announcement_id, &row) ||
        row.approved_at != 0) {
        store_abandon(store);
        return call_refuse(call,
                           "no change of A-%04lld awaits an ok: nobody was "
                           "invited, or its time and place are what people "
                           "were told",
                           (long long)announcement_id);
    }
    store_event_approve(store, &row, call->who, call->now);
    store_audit(store, call->now, call->who, "event change approved",
                arena_format(call->arena, "A-%04lld sequence %lld",
                             (long long)announcement_id,
                             (long long)row.sequence));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "Those who were told of A-%04lld are told now that "
                            "it %s.\n",
                (long long)announcement_id,
                row.cancelled ? "is cancelled" : "has changed");
    return 0;
}

int verb_approve(struct call *call)
{
    struct store *store = call->house->store;
    struct issue_row row;
    struct error error;
    int64_t announcement = announcement_reference_number(call_word(call, 0));

    if (slice_is(call_word(call, 0), "wording"))
        return approve_wording(call);
    if (announcement != 0)
        return approve_change(call, announcement);
    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the issue by its number, or: involve "
                                "approve wording");
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!find_issue(call, &row)) {
        store_abandon(store);
        return call_refuse(call, "there is no issue with that number");
    }
    if (row.state != ISSUE_AWAITING_OK) {
        store_abandon(store);
        return call_refuse(call, "issue %lld is not awaiting an ok: it is %s",
                           (long long)row.number,
                           word_of(issue_state_words, (int)row.state));
    }
    store_issue_approve(store, row.id, call->who, call->now);
    store_audit(store, call->now, call->who, "issue approved",
                arena_format(call->arena, "issue %lld",
                             (long long)row.number));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "Issue %lld is approved. It goes on %s.\n",
                (long long)row.number, moment_words(call, row.goes_at));
    return 0;
}
