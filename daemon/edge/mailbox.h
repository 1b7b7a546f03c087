/*
 * The mailbox over IMAP (RFC 3501, 2177 IDLE, 6851 MOVE), by libetpan on our
 * pipe. Messages are fetched with PEEK and never deleted; they are moved to a
 * named folder. Every operation has a deadline and a byte budget of its own,
 * since a server may drip, or never stop.
 */
#ifndef EDGE_MAILBOX_H
#define EDGE_MAILBOX_H

#include "edge/pipe.h"

struct mailbox;

/* How long one operation may take; larger messages get more. */
#define MAILBOX_PATIENCE_MS 60000

struct waiting_message {
    uint32_t uid;
    uint64_t size;
};

/*
 * Connects, logs in, and makes the folders for processed mail and for people
 * if they are missing. A server with neither MOVE nor UIDPLUS is refused: mail
 * could not be filed there without touching what others marked as deleted.
 *
 * Any later error may mean that the connection is gone; then all further calls
 * fail at once, until the caller closes this mailbox and opens another.
 */
bool mailbox_open(struct arena *arena, const struct settings *settings,
                  struct slice secret, const struct pulse *pulse,
                  struct mailbox **out, struct error *error) NODISCARD;

/* Says goodbye if that is quick. NULL is fine. */
void mailbox_close(struct mailbox *mailbox);

/* Instead of MAILBOX_PATIENCE_MS, from the next operation on. */
void mailbox_set_patience(struct mailbox *mailbox, int64_t milliseconds);

/* Selects a folder by its name in UTF-8; its UIDVALIDITY. ERROR_INPUT: the
 * server answers, and will not open this one. */
bool mailbox_select(struct mailbox *mailbox, struct slice folder,
                    uint32_t *uidvalidity_out, struct error *error) NODISCARD;

/* What lies in the selected folder, oldest first, at most `most`. After
 * anything but mailbox_select the folder is selected anew for it; a UIDVALIDITY
 * that changed meanwhile is ERROR_TEMPORARY: select it again. */
bool mailbox_list(struct arena *arena, struct mailbox *mailbox, size_t most,
                  struct waiting_message **out, size_t *count_out,
                  struct error *error) NODISCARD;

/* The message that came last into the selected folder, just after
 * mailbox_select; *found_out is false if there is none. */
bool mailbox_newest(struct mailbox *mailbox, struct waiting_message *out,
                    bool *found_out, struct error *error) NODISCARD;

/* The whole message, as it is; more than `most` bytes is ERROR_INPUT. A
 * message that has gone meanwhile gives an empty slice. */
bool mailbox_fetch(struct arena *arena, struct mailbox *mailbox, uint32_t uid,
                   size_t most, struct slice *out,
                   struct error *error) NODISCARD;

/* Several whole messages by one command, which may cost as much as the sizes in
 * the list allow. One that has gone meanwhile gives an empty slice. */
bool mailbox_fetch_several(struct arena *arena, struct mailbox *mailbox,
                           const struct waiting_message *list, size_t count,
                           struct slice *out, struct error *error) NODISCARD;

/* Of a message that is too large to be taken whole: its header, and what is
 * text in it, as a message of its own, about 2 MiB at most. Pictures and files
 * are left out. */
bool mailbox_fetch_words(struct arena *arena, struct mailbox *mailbox,
                         const struct waiting_message *message,
                         struct slice *out, struct error *error) NODISCARD;

/* Moves messages to a folder: MOVE, else COPY and \Deleted with UID EXPUNGE of
 * just those. A message that has gone is no fault. ERROR_INPUT: the server
 * answers, and will not move them; some may have moved. */
bool mailbox_move(struct mailbox *mailbox, const struct waiting_message *list,
                  size_t count, struct slice folder,
                  struct error *error) NODISCARD;

/* Waits for news: IDLE where the server has it, else just the time. Ends at
 * news, when `other` is readable, when the pulse says stop, or after
 * `milliseconds` (at most 28 minutes). *news_out: the folder should be listed
 * again. Call it after mailbox_list. */
bool mailbox_wait(struct mailbox *mailbox, int other, int64_t milliseconds,
                  bool *news_out, struct error *error) NODISCARD;

#endif
