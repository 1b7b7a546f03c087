/*
 * The folder of a queue and those below it. It may lie on a share that vanishes
 * and comes back, so it is reached anew each time.
 */
#ifndef EDGE_QUEUE_FOLDER_H
#define EDGE_QUEUE_FOLDER_H

#include <sys/stat.h>

#include "base/error.h"
#include "edge/queue.h"

#define QUEUE_RESULT_ENDING ".result.txt"

/* How the folder of one kind of queue is laid out. */
struct queue_layout {
    const char *accepted;
    const char *refused;
    bool families; /* variants come with their announcement */
    bool results;  /* are written beside what comes in */
    mode_t closed; /* to these */
};

struct queue_folder {
    const struct queue_layout *layout;
    const char *path; /* lives as long as this */
    int descriptor;   /* -1: not reached */
    int taking;       /* ".taking/" below it */
    mode_t mode; /* of the folder, so that what we make can be used as well */
    int notify;  /* -1: the kernel has no more to give */
    int watch;
};

/* Not reached yet. */
struct queue_folder queue_folder_of(enum queue_kind kind, const char *path);

/* Opens it and ".taking/" and watches it. ERROR_TEMPORARY when it is away. */
bool queue_folder_reach(struct queue_folder *folder,
                        struct error *error) NODISCARD;
/* The same, makes the folders below that are missing, and takes away what was
 * half written when we were killed. */
bool queue_folder_make(struct queue_folder *folder,
                       struct error *error) NODISCARD;
void queue_folder_close(struct queue_folder *folder);

/* Opens the folder of what was accepted or refused; -1 with errno. */
int queue_folder_below(const struct queue_folder *folder, bool accepted);

/* The permissions of files that are made in it. */
mode_t queue_folder_file_mode(const struct queue_folder *folder);

/* False, with the sentence for whoever looks after the share. */
bool queue_folder_away(const struct queue_folder *folder, int number,
                       struct error *error);

#endif
