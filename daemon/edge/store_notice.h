/* Announcements and issues in the store. */
#ifndef EDGE_STORE_NOTICE_H
#define EDGE_STORE_NOTICE_H

#include "core/ledger/account.h"
#include "core/notice/issue.h"
#include "core/notice/variant.h"
#include "edge/store.h"

/* A live announcement by its file name or number; 0: none. */
int64_t store_announcement_by_file(struct store *store, struct slice file_name);
bool store_announcement_exists(struct store *store, int64_t id);
/* True if any letter with it (of any version) went further than waiting. */
bool store_announcement_was_sent(struct store *store, int64_t id);
/* True if its newest version was made of these bytes. */
bool store_announcement_is_same(struct store *store, int64_t id,
                                struct slice source_digest);

/* The newest live one whose newest version was made of these bytes, whatever
 * its file was called; 0: none. */
int64_t store_announcement_by_source(struct store *store,
                                     struct slice source_digest);
/* The name of its file. */
struct slice store_announcement_file(struct arena *arena, struct store *store,
                                     int64_t id);
/* Its newest version. */
int64_t store_announcement_version(struct store *store, int64_t id);

/* It is in no later issue. False if it was cancelled before, or never was. */
bool store_announcement_cancel(struct store *store, int64_t id, int64_t now);
int64_t store_announcement_cancelled_at(struct store *store, int64_t id);
/* How many people have their name down for it, or more. */
int64_t store_announcement_names_down(struct store *store, int64_t id);

/* Keeps a file that lay beside it, with a version. False if just that was
 * kept before. */
bool store_variant_put(struct arena *arena, struct store *store, int64_t id,
                       int64_t version, const struct variant *variant,
                       struct slice bytes);
int64_t store_variants(struct store *store, int64_t id, int64_t version);

/* A new announcement (id 0) or a new version; *version_out is its version. */
int64_t store_announcement_put(struct arena *arena, struct store *store,
                               int64_t id, struct slice file_name,
                               struct slice source,
                               const struct announcement *announcement,
                               int64_t now, int64_t *version_out);

bool store_announcement(struct arena *arena, struct store *store, int64_t id,
                        int64_t version, struct announcement *out);

/* Everything live, newest versions, for the issue_choose of an issue with
 * these readers on this day. */
size_t store_candidates(struct arena *arena, struct store *store,
                        enum readers readers, struct slice local_date,
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
/* The live announcements that do not wait for a bulletin and whose newest
 * version no issue of its own has yet. */
size_t store_urgent(struct arena *arena, struct store *store, size_t most,
                    struct item **out);

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

/* The issues that an announcement is in and that nobody approved yet. Returns
 * how many; at most `most`. */
size_t store_issues_unapproved(struct store *store, int64_t announcement_id,
                               int64_t *ids, size_t most);
/* The issues, not held, that an announcement is in, oldest first: their ids. */
size_t store_issues_with(struct store *store, int64_t announcement_id,
                         int64_t *out, size_t most);
/* The newest issue, not held, that an announcement is in. */
bool store_issue_showing(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct issue_row *out);
/* An issue that nobody approved yet shows a newer version, and its audience
 * is fixed again. */
void store_issue_renew(struct store *store, int64_t id, int64_t announcement_id,
                       int64_t version);
/* Takes an item out of an issue that nobody approved yet; the others keep their
 * numbers, and the audience is fixed again. One that has none left is empty. */
void store_issue_drop(struct store *store, int64_t id, int number);
void store_issue_approve(struct store *store, int64_t id, struct slice who,
                         int64_t now);

/* Items with their frozen versions, and times, as core's struct. */
void store_issue_items(struct arena *arena, struct store *store,
                       const struct issue_row *row, struct issue *out);

void store_account(struct store *store, int64_t issue_id, struct account *out);

#endif
