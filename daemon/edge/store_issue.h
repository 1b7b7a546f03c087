/* Issues in the store; what is in them is in edge/store_issue_item. */
#ifndef EDGE_STORE_ISSUE_H
#define EDGE_STORE_ISSUE_H

#include "core/ledger/account.h"
#include "core/notice/issue.h"
#include "edge/store.h"

enum issue_state {
    ISSUE_GATHERING, /* its audience is being fixed, in chunks */
    ISSUE_AWAITING_OK,
    ISSUE_APPROVED,
    ISSUE_HELD, /* past its latest time, or by a person */
    ISSUE_EMPTY
};
extern const struct words issue_state_words;

struct issue_row {
    int64_t id;
    int64_t number;
    struct slice bulletin; /* "weekly": the name of its file */
    enum readers readers;
    struct slice local_date; /* "2026-11-26": the run's date where we are */
    enum issue_state state;
    int64_t made_at;
    int64_t goes_at;
    int64_t latest_at;
    struct slice template_text; /* digests of content */
    struct slice template_html;
    int64_t gathered_to; /* the last person looked at */
    int64_t audience;    /* how many were looked at */
    int64_t approved_at;
    struct slice approved_by;
};

bool store_issue_for_date(struct arena *arena, struct store *store,
                          struct slice bulletin, struct slice local_date,
                          struct issue_row *out);
/* The one of a bulletin that goes last. */
bool store_issue_newest(struct arena *arena, struct store *store,
                        struct slice bulletin, struct issue_row *out);
bool store_issue_by_number(struct arena *arena, struct store *store,
                           int64_t number, struct issue_row *out);
bool store_issue(struct arena *arena, struct store *store, int64_t id,
                 struct issue_row *out);
/* Newest first. */
size_t store_issues(struct arena *arena, struct store *store, size_t most,
                    struct issue_row **out);

/* Those that nobody approved or held yet, oldest first. */
size_t store_issues_open(struct arena *arena, struct store *store, size_t most,
                         struct issue_row **out);

/* Makes it with the next number; `row` gives all but id and number. */
int64_t store_issue_make(struct store *store, struct issue_row *row,
                         const struct issue *issue);
/* `more` people were looked at, up to the person `to`. */
void store_issue_gathered(struct store *store, int64_t id, int64_t to,
                          int64_t more);
void store_issue_set_state(struct store *store, int64_t id,
                           enum issue_state state);

/* Later than this it does not go. */
void store_issue_set_latest(struct store *store, int64_t id, int64_t latest_at);
void store_issue_approve(struct store *store, int64_t id, struct slice who,
                         int64_t now);

void store_account(struct store *store, int64_t issue_id, struct account *out);

#endif
