/* Announcements in the store: every version, and the files beside them. */
#ifndef EDGE_STORE_ANNOUNCEMENT_H
#define EDGE_STORE_ANNOUNCEMENT_H

#include "core/notice/announcement.h"
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

#endif
