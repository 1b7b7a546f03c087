/*
 * What a message is made of: its text and what else it carries. A message
 * inside the message is not this sender's: its words stand apart.
 */
#ifndef CORE_READING_MESSAGE_PARTS_H
#define CORE_READING_MESSAGE_PARTS_H

#include <gmime/gmime.h>

#include "base/arena.h"

#define PARTS_TEXT_MOST ((size_t)1024 * 1024) /* of one part, decoded */

struct message_parts {
    struct slice text;     /* valid UTF-8 with LF */
    bool whole;            /* all of the text is there */
    struct slice attached; /* text that came as files: read for alarms alone */
    struct slice enclosed; /* words of messages inside this one: the same */
    struct slice calendar; /* the first calendar part, or the first that is
                              an answer; UTF-8, or empty */
    bool attachment;       /* something that is neither text nor a picture */
    bool picture;
    bool reaction;  /* a thumb put on our letter, by Gmail */
    bool tnef;      /* winmail.dat */
    bool encrypted; /* or signed so that the text cannot be seen */
    bool delivery_status;
    bool feedback_report;
    bool disposition_notification;
};

struct message_parts message_parts_of(struct arena *arena,
                                      GMimeMessage *message);

/* A part's content with its transfer encoding undone. */
struct slice message_part_bytes(struct arena *arena, GMimeObject *part);

/* The name of a file, or empty; and is it one, rather than text to be read? */
struct slice message_part_name(GMimeObject *part);
bool message_part_is_file(GMimeObject *part);

/* Calls `visit` for each part, but for those inside a carried message. */
void message_parts_each(GMimeObject *part,
                        void (*visit)(void *state, GMimeObject *part),
                        void *state);

#endif
