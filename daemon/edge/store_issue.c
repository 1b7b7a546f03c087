#include "edge/store_issue.h"

#include "edge/store_issue_item.h"
#include "edge/store_query.h"

#include "base/banned.h"

static const char *const issue_state_list[] = {"gathering", "awaiting_ok",
                                               "approved", "held", "empty"};
const struct words issue_state_words = {issue_state_list, 5};

#define ISSUE_COLUMNS                                                    \
    "SELECT id, number, local_date, state, made_at, goes_at, latest_at," \
    " template_text, template_html, gathered_to, audience, approved_at," \
    " approved_by, bulletin, readers"                                    \
    " FROM issue "

static void read_issue(struct arena *arena, struct query query,
                       struct issue_row *out)
{
    *out = (struct issue_row){
        .id = row_number(query, 0),
        .number = row_number(query, 1),
        .local_date = row_text(arena, query, 2),
        .state = (enum issue_state)row_word(query, 3, issue_state_words),
        .made_at = row_number(query, 4),
        .goes_at = row_number(query, 5),
        .latest_at = row_number(query, 6),
        .template_text = row_text(arena, query, 7),
        .template_html = row_text(arena, query, 8),
        .gathered_to = row_number(query, 9),
        .audience = row_number(query, 10),
        .approved_at = row_number(query, 11),
        .approved_by = row_text(arena, query, 12),
        .bulletin = row_text(arena, query, 13),
        .readers = (enum readers)row_word(query, 14, readers_words),
    };
}

static bool one_issue(struct arena *arena, struct query query,
                      struct issue_row *out)
{
    bool found = query_row(query);

    if (found)
        read_issue(arena, query, out);
    query_end(query);
    return found;
}

static const char issue_for_date[] =
    ISSUE_COLUMNS "WHERE bulletin = :bulletin AND local_date = :date";

bool store_issue_for_date(struct arena *arena, struct store *store,
                          struct slice bulletin, struct slice local_date,
                          struct issue_row *out)
{
    struct query query = query_start(store, issue_for_date);

    query_text(query, ":bulletin", bulletin);
    query_text(query, ":date", local_date);
    return one_issue(arena, query, out);
}

static const char newest_issue[] =
    ISSUE_COLUMNS "WHERE bulletin = :bulletin ORDER BY goes_at DESC LIMIT 1";

bool store_issue_newest(struct arena *arena, struct store *store,
                        struct slice bulletin, struct issue_row *out)
{
    struct query query = query_start(store, newest_issue);

    query_text(query, ":bulletin", bulletin);
    return one_issue(arena, query, out);
}

static const char issue_by_number[] = ISSUE_COLUMNS "WHERE number = :number";

bool store_issue_by_number(struct arena *arena, struct store *store,
                           int64_t number, struct issue_row *out)
{
    struct query query = query_start(store, issue_by_number);

    query_number(query, ":number", number);
    return one_issue(arena, query, out);
}

static const char issue_by_id[] = ISSUE_COLUMNS "WHERE id = :id";

bool store_issue(struct arena *arena, struct store *store, int64_t id,
                 struct issue_row *out)
{
    struct query query = query_start(store, issue_by_id);

    query_number(query, ":id", id);
    return one_issue(arena, query, out);
}

static size_t list_issues(struct arena *arena, struct query query, size_t most,
                          struct issue_row **out)
{
    struct issue_row *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_issue(arena, query, &list[count++]);
    *out = list;
    return count;
}

static const char newest_issues[] =
    ISSUE_COLUMNS "ORDER BY number DESC LIMIT :most";

size_t store_issues(struct arena *arena, struct store *store, size_t most,
                    struct issue_row **out)
{
    return list_issues(arena, query_start(store, newest_issues), most, out);
}

static const char open_issues[] =
    ISSUE_COLUMNS "WHERE state IN ('gathering', 'awaiting_ok')"
                  " ORDER BY number LIMIT :most";

size_t store_issues_open(struct arena *arena, struct store *store, size_t most,
                         struct issue_row **out)
{
    return list_issues(arena, query_start(store, open_issues), most, out);
}

static const char make_issue[] =
    "INSERT INTO issue (number, bulletin, readers, local_date, state, made_at,"
    " goes_at, latest_at, template_text, template_html) VALUES"
    " ((SELECT coalesce(max(number), 0) + 1 FROM issue), :bulletin, :readers,"
    " :date, :state, :made, :goes, :latest, :text, :html)"
    " RETURNING id, number";

int64_t store_issue_make(struct store *store, struct issue_row *row,
                         const struct issue *issue)
{
    struct query query = query_start(store, make_issue);

    query_text(query, ":bulletin", row->bulletin);
    query_text(query, ":readers",
               slice_of(word_of(readers_words, (int)row->readers)));
    query_text(query, ":date", row->local_date);
    query_text(query, ":state",
               slice_of(word_of(issue_state_words, (int)row->state)));
    query_number(query, ":made", row->made_at);
    query_number(query, ":goes", row->goes_at);
    query_number(query, ":latest", row->latest_at);
    query_text(query, ":text", row->template_text);
    query_text(query, ":html", row->template_html);
    if (query_row(query)) {
        row->id = row_number(query, 0);
        row->number = row_number(query, 1);
    }
    query_end(query);
    for (size_t i = 0; i < issue->count; i++)
        store_issue_item_add(store, row->id, &issue->items[i]);
    return row->id;
}

static const char issue_gathered[] =
    "UPDATE issue SET gathered_to = :to, audience = audience + :more"
    " WHERE id = :id";

void store_issue_gathered(struct store *store, int64_t id, int64_t to,
                          int64_t more)
{
    struct query query = query_start(store, issue_gathered);

    query_number(query, ":id", id);
    query_number(query, ":to", to);
    query_number(query, ":more", more);
    (void)query_run(query);
}

static const char set_issue_state[] =
    "UPDATE issue SET state = :state WHERE id = :id";

void store_issue_set_state(struct store *store, int64_t id,
                           enum issue_state state)
{
    struct query query = query_start(store, set_issue_state);

    query_number(query, ":id", id);
    query_text(query, ":state",
               slice_of(word_of(issue_state_words, (int)state)));
    (void)query_run(query);
}

static const char set_issue_latest[] =
    "UPDATE issue SET latest_at = :latest WHERE id = :id";

void store_issue_set_latest(struct store *store, int64_t id, int64_t latest_at)
{
    struct query query = query_start(store, set_issue_latest);

    query_number(query, ":id", id);
    query_number(query, ":latest", latest_at);
    (void)query_run(query);
}

static const char approve_issue[] =
    "UPDATE issue SET state = 'approved', approved_at = :now,"
    " approved_by = :who WHERE id = :id AND state IN ('awaiting_ok', 'held')";

void store_issue_approve(struct store *store, int64_t id, struct slice who,
                         int64_t now)
{
    struct query query = query_start(store, approve_issue);

    query_number(query, ":id", id);
    query_text(query, ":who", who);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char get_audience[] = "SELECT audience FROM issue WHERE id = :id";
static const char count_states[] =
    "SELECT state, withheld, count(*) FROM delivery WHERE issue_id = :issue"
    " GROUP BY state, withheld";

void store_account(struct store *store, int64_t issue_id, struct account *out)
{
    struct query query = query_start(store, get_audience);

    query_number(query, ":id", issue_id);
    *out = (struct account){.audience = query_one_number(query)};
    query = query_start(store, count_states);
    query_number(query, ":issue", issue_id);
    while (query_row(query))
        account_add(
            out, (enum delivery_state)row_word(query, 0, delivery_state_words),
            (enum withheld)row_word(query, 1, withheld_words),
            row_number(query, 2));
}
