/*
 * A mailbox in memory instead of edge/mailbox.c: folders with messages, and
 * operations that fail when they are told to. In shared memory, as the relay.
 */
#ifndef TESTS_FAKE_MAILBOX_H
#define TESTS_FAKE_MAILBOX_H

#include "edge/mailbox.h"

enum post_operation {
    POST_OPEN,
    POST_SELECT,
    POST_LIST,
    POST_FETCH,
    POST_MOVE,      /* and the message stays */
    POST_MOVE_REPLY /* the message goes, and the answer is lost */
};

/* An empty one, where everything works. */
void post_start(void);

/* Puts a message into a folder; its number, for post_folder. */
int post_put(const char *folder, struct slice bytes);

/* The server says that it has so many bytes, whatever it has. */
void post_claim_size(int message, uint64_t size);

/* All messages get new UIDs, as after the folder was built anew. */
void post_renumber(void);

/* Where it lies. */
const char *post_folder(int message);
int post_count(const char *folder);
/* How often a message was moved, ever. */
int post_moves(int message);

/* The operation works `working` times, then fails `failing` times. */
void post_fail(enum post_operation operation, int working, int failing);

#endif
