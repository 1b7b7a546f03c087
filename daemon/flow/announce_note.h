/*
 * The notes that are filed beside what was saved: what was read and what
 * becomes of it, or why it was not taken.
 */
#ifndef FLOW_ANNOUNCE_NOTE_H
#define FLOW_ANNOUNCE_NOTE_H

#include "core/notice/variant.h"
#include "flow/house.h"

/* A file beside an announcement. */
struct beside {
    struct variant variant;
    struct slice bytes; /* as they are kept: UTF-8 but for pictures */
};

/* One saved file, or one text that was sent, while it is taken. */
struct taken {
    struct slice name;
    struct slice who; /* for the record */
    bool by_mail;
    bool own_text;       /* of the message itself: `name` was made up */
    int64_t about;       /* the announcement that the letter was about which */
    int64_t about_issue; /* they answer, and the issue by number; 0: none */
    struct slice text;   /* UTF-8 */
    struct announcement announcement;
    struct faults faults;
    struct beside *beside;
    size_t beside_count;
    int64_t id;
    int64_t version;
    bool same; /* nothing new in it */
    bool cancels;
    bool cancelled_before;
    bool alone;       /* a variant without its announcement's file */
    bool left_behind; /* variants of the version before */
};

struct slice note_taken(struct arena *arena, struct house *house,
                        const struct taken *taken, int64_t now);
struct slice note_refused(struct arena *arena, const struct taken *taken);

#endif
