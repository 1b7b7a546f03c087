/*
 * Calendar entries out (RFC 5545, 5546): one event for one person, as iTIP
 * REQUEST or CANCEL. An entry lies on shared calendars and locked screens, so
 * it says when, and nothing of what: that stands in the letter around it.
 */
#ifndef CORE_LETTER_CALENDAR_H
#define CORE_LETTER_CALENDAR_H

#include "base/arena.h"
#include "core/settings/settings.h"

struct calendar_entry {
    struct slice uid;  /* a random token, the same for all versions */
    bool cancelled;
    int64_t sequence;
    int64_t starts;
    int64_t ends;
    int64_t stamped_at; /* when this version was made */
    struct slice attendee; /* the one person's address */
};

/* "REQUEST" or "CANCEL", as the MIME part must say too (RFC 6047 section
 * 2.4). */
const char *calendar_method(const struct calendar_entry *entry);

/* The UID as it is on the wire: "TOKEN@domain". */
struct slice calendar_uid(struct arena *arena, const struct settings *settings,
                          struct slice token);

/* The token of such a UID, or empty if it is not one of ours. */
struct slice calendar_uid_token(const struct settings *settings,
                                struct slice uid);

/*
 * The whole object: CRLF, lines of at most 75 octets that never part a
 * character, times in UTC. The person is the only attendee, we are the
 * organizer (with the token as a plus tag, if tags are used, so that an answer
 * names it twice). The same entry gives the same bytes.
 */
struct slice calendar_write(struct arena *arena,
                            const struct settings *settings,
                            const struct calendar_entry *entry);

#endif
