/* Announcements and issues in the store. */
#ifndef EDGE_STORE_NOTICE_H
#define EDGE_STORE_NOTICE_H

#include "core/ledger/account.h"
#include "core/notice/issue.h"
#include "edge/store.h"

/* A live announcement by its file name or number; 0: none. */
int64_t store_announcement_by_file(struct store *store, struct slice file_name);
bool store_announcement_exists(struct store *store, int64_t id);
/* True if any letter with it (of any version) went further than waiting. */
bool store_announcement_was_sent(struct store *store, int64_t id);
/* True if its newest version was made of these bytes. */
bool store_announcement_is_same(struct store *store, int64_t id,
                                struct slice source_digest);

/* A new announcement (id 0) or a new version; *version_out is its version. */
int64_t store_announcement_put(struct arena *arena, struct store *store,
                               int64_t id, struct slice file_name,
                               struct slice source,
                               const struct announcement *announcement,
                               int64_t now, int64_t *version_out);

bool store_announcement(struct arena *arena, struct store *store, int64_t id,
                        int64_t version, struct announcement *out);

/* Everything live, newest versions, for issue_choose. */
size_t store_candidates(struct arena *arena, struct store *store,
                        struct candidate **out);

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
                          struct slice local_date, struct issue_row *out);
bool store_issue_by_number(struct arena *arena, struct store *store,
                           int64_t number, struct issue_row *out);
bool store_issue(struct arena *arena, struct store *store, int64_t id,
                 struct issue_row *out);
/* Newest first. */
size_t store_issues(struct arena *arena, struct store *store, size_t most,
                    struct issue_row **out);

/* Makes it with the next number; `row` gives all but id and number. */
int64_t store_issue_make(struct store *store, struct issue_row *row,
                         const struct issue *issue);
/* `more` people were looked at, up to the person `to`. */
void store_issue_gathered(struct store *store, int64_t id, int64_t to,
                          int64_t more);
void store_issue_set_state(struct store *store, int64_t id,
                           enum issue_state state);

/* The newest issue, not held, that an announcement is in. */
bool store_issue_showing(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct issue_row *out);
/* An issue that nobody approved yet shows a newer version, and its audience
 * is fixed again. */
void store_issue_renew(struct store *store, int64_t id,
                       int64_t announcement_id, int64_t version);
/* Takes an item out of an issue that nobody approved yet; the others keep their
 * numbers, and the audience is fixed again. */
void store_issue_drop(struct store *store, int64_t id, int number);
void store_issue_approve(struct store *store, int64_t id, struct slice who,
                         int64_t now);

/* Items with their frozen versions, and times, as core's struct. */
void store_issue_items(struct arena *arena, struct store *store,
                       const struct issue_row *row, struct issue *out);

void store_account(struct store *store, int64_t issue_id,
                   struct account *out);

#endif
