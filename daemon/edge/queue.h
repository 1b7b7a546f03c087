/*
 * The queue folder: files that a person saves, perhaps on a share. A file is
 * ready when it was moved in (as seen by inotify) or has not changed for the
 * settle time. It is claimed by a rename into ".taking/" below the folder, and
 * then filed under accepted/ or refused/ with a note beside it. What a crash
 * left in ".taking/" is ready at once.
 */
#ifndef EDGE_QUEUE_H
#define EDGE_QUEUE_H

#include "base/arena.h"
#include "base/error.h"

struct queue;

/* What a queue folder is for. */
enum queue_kind {
    QUEUE_ANNOUNCEMENTS,
    /* Lists of people: filed under done/ or refused/, each with a result where
     * it was saved (queue_result) and no note; a variant is a file like any
     * other. What is filed or made is closed to everybody but the owner and
     * the group of the folder. */
    QUEUE_PEOPLE
};

/* Makes the folders below it if they are missing; the folder itself must be
 * there (a share may be away: ERROR_TEMPORARY). `settle_ms` as in settings. */
bool queue_open(const char *path, int64_t settle_ms, struct queue **out,
                struct error *error) NODISCARD;
bool queue_open_as(enum queue_kind kind, const char *path, int64_t settle_ms,
                   struct queue **out, struct error *error) NODISCARD;
void queue_close(struct queue *queue);

/* A descriptor that becomes readable when something changes, or -1: shares
 * may stay silent, so look every few seconds all the same. queue_take reads
 * it. */
int queue_descriptor(const struct queue *queue);

/* The next ready file, claimed; false with ERROR_NONE when there is none.
 * Names that start with "." or "~", end in "~", ".tmp", ".part", the notes'
 * own endings and what Windows leaves behind (Thumbs.db, desktop.ini) are
 * passed over, and so is what is not a regular file. A variant
 * (core/notice/variant.h) is given only when its announcement did not come. At
 * most one is claimed at a time. ERROR_TEMPORARY when the folder is away: it
 * is opened and watched anew at each call. */
bool queue_take(struct arena *arena, struct queue *queue, int64_t steady_ms,
                struct slice *name_out, struct error *error);

/* The bytes of the claimed file; ERROR_INPUT when there are more than `most` or
 * we may not read it, ERROR_TEMPORARY when the share is away. */
bool queue_read(struct arena *arena, struct queue *queue, struct slice name,
                size_t most, struct slice *out, struct error *error) NODISCARD;

/* The settled variants beside the claimed file. They stay in the folder until
 * they are filed; one that changes after this settles anew. */
size_t queue_beside(struct arena *arena, struct queue *queue, struct slice name,
                    int64_t steady_ms, struct slice **out);

/* As queue_read, of one of them. */
bool queue_read_beside(struct arena *arena, struct queue *queue,
                       struct slice name, size_t most, struct slice *out,
                       struct error *error) NODISCARD;

/* Files one of them, as queue_file does, without a note: before the claimed
 * file, so that a crash between finds that one again. One that has gone
 * meanwhile is no fault. */
bool queue_file_beside(struct arena *arena, struct queue *queue,
                       struct slice name, bool accepted,
                       struct error *error) NODISCARD;

/* Writes "NAME.result.txt" where the claimed file was saved, in place of an
 * older one; of NAME.csv the ending is left out. */
bool queue_result(struct arena *arena, struct queue *queue, struct slice name,
                  struct slice words, struct error *error) NODISCARD;

/*
 * Files the claimed file: "accepted" with NAME.ok.txt or "refused" with
 * NAME.why.txt. The note is there before the file. `bytes` (if its at is not
 * NULL) replace the content. If the name is already taken there, a number is
 * put before its ending; *filed_out is the name it got. Names that are not
 * UTF-8 on one line, or longer than 200 bytes, are made so. What is made here
 * gets the permissions of the queue folder. A note whose at is NULL is not
 * written. ERROR_TEMPORARY; then it stays claimed.
 */
bool queue_file(struct arena *arena, struct queue *queue, struct slice name,
                bool accepted, struct slice bytes, struct slice note,
                struct slice *filed_out, struct error *error) NODISCARD;

/*
 * Puts a file among the accepted ones that never lay in the folder, with its
 * note, under this name as queue_file does. The same bytes under just that name
 * are there already after a crash: then nothing is done. `key` is a name for it
 * while it is written, its own for each. ERROR_TEMPORARY when the folder is
 * away.
 */
bool queue_place(struct arena *arena, struct queue *queue, const char *key,
                 struct slice name, struct slice bytes, struct slice note,
                 struct error *error) NODISCARD;

#endif
