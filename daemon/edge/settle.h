/*
 * What lies in a folder that people save into, and since when each file has
 * not changed. A file is settled when nothing about it (inode, size, times)
 * changed for the settle time, or when it was moved in whole and not written
 * since. Only regular files; see queue.h for the names passed over.
 *
 * An announcement and the variants beside it (core/notice/variant.h) settle
 * together, and the announcement's file stands for all. A variant alone waits
 * for its announcement so many settle times, and is then given by itself.
 */
#ifndef EDGE_SETTLE_H
#define EDGE_SETTLE_H

#include <sys/types.h>
#include <time.h>

#include "base/arena.h"
#include "base/error.h"

/* So many entries of a folder are looked at; the others wait. */
#define SETTLE_MOST 10000

#define SETTLE_TIMES_ALONE 30

struct settle;

/* What a change of content cannot leave as it was. */
struct imprint {
    ino_t inode;
    off_t size;
    struct timespec written; /* mtime */
    struct timespec touched; /* ctime */
};

/* With `families`, announcements and what lies beside them wait for each
 * other; without, each file stands alone. */
struct settle *settle_new(int64_t settle_ms, bool families);
void settle_free(struct settle *settle);

/* False if it is gone or not a regular file; a link is none. */
bool imprint_take(int folder, const char *name, struct imprint *out);

bool imprint_same(const struct imprint *a, const struct imprint *b);

/* Without ctime, which a rename changes. */
bool imprint_same_content(const struct imprint *a, const struct imprint *b);

/* Names that no file of the queue has. */
bool settle_passes_over(struct slice name);

/* The kernel told that something happened to a file of the folder: it was
 * moved in, or (`whole` false) is being written. */
void settle_news(struct settle *settle, const char *name, bool whole);

/* The next settled file, in order of names, with its imprint; NULL if there is
 * none. Each is given once until the next look; the string lives as long. */
const char *settle_next(struct settle *settle, int folder, int64_t steady_ms,
                        struct imprint *imprint_out);

/* The settled variants beside an announcement's file that was given. */
size_t settle_beside(struct arena *arena, const struct settle *settle,
                     int folder, int64_t steady_ms, struct slice name,
                     struct slice **out);

/* The file given last could not be taken: its time starts again. */
void settle_again(struct settle *settle, int64_t steady_ms);

#endif
