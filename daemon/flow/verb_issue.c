/* issues, issues show, issues hold, issues drop, approve. */
#include "edge/store_delivery.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "flow/resolve.h"
#include "flow/verb_event.h"

#include "base/banned.h"

#define LIST_MOST 100

static char *moment_words(struct call *call, int64_t moment)
{
    return civil_moment_words(call->arena, &call->house->zone, moment);
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
    return json_pack(
        "{s:I, s:o, s:s, s:I, s:s, s:o, s:o}", "number",
        (json_int_t)row->number, "bulletin", json_slice(row->bulletin), "state",
        state_words(row, account), "goes_at", (json_int_t)row->goes_at, "goes",
        moment_words(call, row->goes_at), "approved_by",
        json_slice(row->approved_by), "account", account_json(account));
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
                        (long long)rows[i].number, SLICE_ARG(rows[i].bulletin),
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
                    SLICE_ARG(item->reference), showing_words[item->showing]);
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
    store_audit(
        store, call->now, call->who, "wording approved",
        arena_format(call->arena, "wording %.12s",
                     arena_string(call->arena, call->house->texts.wording)));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_puts(&call->out, "The words of acknowledgements are approved, as they "
                          "are in the templates now.\n");
    return 0;
}

/* Begins a transaction, with the issue that was named. False: refused, with
 * *status_out, and nothing is begun. */
static bool begin_with_issue(struct call *call, struct issue_row *row,
                             int *status_out)
{
    struct store *store = call->house->store;
    struct error error;

    if (!store_begin(store, &error)) {
        *status_out = call_refuse(call, "%s", error.text);
        return false;
    }
    if (find_issue(call, row))
        return true;
    store_abandon(store);
    *status_out = call_refuse(call, "there is no issue with that number");
    return false;
}

/* Two people may decide at once: whoever comes later reads what is so. */
static int refuse_as_it_is(struct call *call, const struct issue_row *row,
                           const char *what)
{
    struct account account;
    struct slice held_by = store_audit_last(
        call->arena, call->house->store, "issue held",
        arena_format(call->arena, "issue %lld", (long long)row->number));

    store_account(call->house->store, row->id, &account);
    store_abandon(call->house->store);
    if (held_by.size > 0 && row->state == ISSUE_HELD)
        return call_refuse(
            call, "issue %lld %s: it is on hold, by %.*s. Speak to them first",
            (long long)row->number, what,
            SLICE_ARG(staff_name(&call->house->settings, held_by)));
    if (row->approved_by.size > 0 && row->state == ISSUE_APPROVED)
        return call_refuse(
            call, "issue %lld %s: it is %s, by %.*s", (long long)row->number,
            what, state_words(row, &account), SLICE_ARG(row->approved_by));
    return call_refuse(call, "issue %lld %s: it is %s", (long long)row->number,
                       what, state_words(row, &account));
}

static int end_with_issue(struct call *call, const struct issue_row *row,
                          const char *what)
{
    struct store *store = call->house->store;
    struct error error;

    store_audit(
        store, call->now, call->who, what,
        arena_format(call->arena, "issue %lld", (long long)row->number));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

static bool may_approve(const struct call *call, const struct issue_row *row)
{
    return row->state == ISSUE_AWAITING_OK ||
           (row->state == ISSUE_HELD && call_has(call, "--held") &&
            row->latest_at > call->now);
}

int verb_approve(struct call *call)
{
    int64_t announcement = announcement_reference_number(call_word(call, 0));
    struct issue_row row;
    int status;

    if (slice_is(call_word(call, 0), "wording"))
        return approve_wording(call);
    if (announcement != 0)
        return verb_event_approve(call, announcement);
    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the issue by its number, or: involve "
                                "approve wording");
    if (!begin_with_issue(call, &row, &status))
        return status;
    if (!may_approve(call, &row))
        return refuse_as_it_is(
            call, &row,
            row.state == ISSUE_HELD ? "does not go" : "is not awaiting an ok");
    store_issue_approve(call->house->store, row.id, call->who, call->now);
    status = end_with_issue(call, &row, "issue approved");
    if (status == 0 && row.goes_at <= call->now)
        text_format(&call->out, "Issue %lld is approved. It goes now.\n",
                    (long long)row.number);
    else if (status == 0)
        text_format(&call->out, "Issue %lld is approved. It goes on %s.\n",
                    (long long)row.number, moment_words(call, row.goes_at));
    return status;
}

int verb_issues_hold(struct call *call)
{
    struct account account;
    struct issue_row row;
    int status;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the issue by its number");
    if (!begin_with_issue(call, &row, &status))
        return status;
    store_account(call->house->store, row.id, &account);
    if ((row.state != ISSUE_AWAITING_OK && row.state != ISSUE_APPROVED) ||
        (row.state == ISSUE_APPROVED && account_finished(&account)))
        return refuse_as_it_is(call, &row, "cannot be put on hold");
    store_issue_set_state(call->house->store, row.id, ISSUE_HELD);
    status = end_with_issue(call, &row, "issue held");
    if (status != 0)
        return status;
    text_format(&call->out, "Issue %lld is on hold and does not go.\n",
                (long long)row.number);
    if (row.approved_by.size > 0)
        text_format(&call->out, "It had been approved by %.*s.\n",
                    SLICE_ARG(row.approved_by));
    if (account.states[DELIVERY_HANDED_OVER] > 0)
        text_format(&call->out, "%lld people have it already.\n",
                    (long long)account.states[DELIVERY_HANDED_OVER]);
    return 0;
}

/* The items that were named: each is there, and something is left. */
static bool may_drop(struct call *call, const struct issue *issue)
{
    size_t dropped = 0;
    int64_t number;

    for (size_t i = 1; call_word(call, i).size > 0; i++) {
        struct slice word = call_word(call, i);
        bool again = false;

        for (size_t j = 1; j < i; j++)
            again = again || slice_equal(call_word(call, j), word);
        if (!slice_number(word, &number) || issue_item(issue, number) == NULL) {
            call_refuse(call, "issue %lld has no item %.*s",
                        (long long)issue->number, SLICE_ARG(word));
            return false;
        }
        dropped += again ? 0 : 1;
    }
    if (dropped < issue->count)
        return true;
    call_refuse(call,
                "nothing would be left of issue %lld. To let it not go at all, "
                "put it on hold",
                (long long)issue->number);
    return false;
}

int verb_issues_drop(struct call *call)
{
    struct store *store = call->house->store;
    struct issue_row row;
    struct issue issue;
    int64_t number;
    int status;

    if (call_word(call, 1).size == 0)
        return call_wrong(call, "name the issue, and the items to take out, by "
                                "their numbers");
    if (!begin_with_issue(call, &row, &status))
        return status;
    if (row.state != ISSUE_AWAITING_OK)
        return refuse_as_it_is(call, &row, "cannot be changed now");
    store_issue_items(call->arena, store, &row, &issue);
    if (!may_drop(call, &issue)) {
        store_abandon(store);
        return 1;
    }
    for (size_t i = 1; slice_number(call_word(call, i), &number); i++)
        store_issue_drop(store, row.id, (int)number);
    status = end_with_issue(call, &row, "items dropped");
    if (status == 0)
        text_format(&call->out,
                    "Taken out of issue %lld. The other items keep their "
                    "numbers. It is made again, and awaits an ok.\n",
                    (long long)row.number);
    return status;
}
