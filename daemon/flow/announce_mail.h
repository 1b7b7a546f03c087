/*
 * Announcements that staff sent by mail: taken as files are, and answered in
 * the thread with what would stand in the note. A copy of what was accepted is
 * filed with the others when the queue folder is there.
 */
#ifndef FLOW_ANNOUNCE_MAIL_H
#define FLOW_ANNOUNCE_MAIL_H

#include "edge/queue.h"
#include "flow/house.h"

/* Those of one message. True if there were any. */
bool announce_mail_step(struct house *house, int64_t now, struct error *error);

/* One copy. True if there was one. */
bool announce_mail_file(struct house *house, struct queue *queue, int64_t now,
                        struct error *error);

#endif
