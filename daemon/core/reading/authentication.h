/*
 * Does our own mail server vouch for the address in From? Anybody can write
 * any From; only what our boundary adds to a message says who sent it.
 */
#ifndef CORE_READING_AUTHENTICATION_H
#define CORE_READING_AUTHENTICATION_H

#include "base/arena.h"

/* What identifying a message needs to know of ourselves. */
struct ourselves {
    struct slice address;  /* the mailbox; tells which plus tags are ours */
    struct slice queue;    /* another of its addresses, for announcements */
    struct slice authserv; /* authserv-id of our boundary; empty: none */
    struct slice mark;     /* "X-Internal-Sender: yes"; empty: none */
};

/* A header line as it came: the value may be folded. */
struct header_line {
    struct slice name;
    struct slice value;
};

/*
 * True if the one From address (as its key, empty if there is not exactly one)
 * is vouched for, in one of two ways:
 *
 *   The topmost Authentication-Results (RFC 8601 section 2.2) has our
 *   authserv-id and exactly one dmarc result, pass, whose header.from is the
 *   domain of From. Lower ones may be a stranger's, whatever they say.
 *
 *   The mark stands in the header, once and with nothing else in its value.
 *
 * `lines` are in order, the topmost first. What cannot be parsed does not
 * vouch.
 */
bool authentication_vouches(struct arena *arena,
                            const struct ourselves *ourselves,
                            const struct header_line *lines, size_t count,
                            struct slice from);

#endif
