/*
 * What staff do about one message that needs a person: one path for answers by
 * mail (flow/staff_handover.c, flow/staff_alert.c) and for the command
 * `involve inbox resolve`. What a choice does is core/resolution.h.
 */
#ifndef FLOW_RESOLVE_H
#define FLOW_RESOLVE_H

#include "core/resolution.h"
#include "edge/store_inbound.h"
#include "flow/match.h"

/* A message with its person and items as they are now. It stays where it is:
 * `need` points into it. */
struct case_file {
    struct inbound_row row;
    struct match match;
    struct need need;
    bool stays_open; /* for the facilitators, whatever is done now */
};

/* False: there is no such message. Ask store_fine afterwards. */
bool case_open(struct arena *arena, struct house *house, int64_t inbound_id,
               int64_t now, struct case_file *out);

/* "M-0055" */
struct slice case_reference(struct arena *arena, int64_t inbound_id);

/* What was done about it already, without what was passed on; in lines. */
struct slice case_done(struct arena *arena, const struct inbound_row *row);

/* Who a code of staff is, for others to read: their name, else the code. */
struct slice staff_name(const struct settings *settings, struct slice code);

/* Is it the same once more: everything is so already, and their words, if any,
 * went to the person within a day? */
bool case_is_repeated(struct arena *arena, struct house *house,
                      const struct case_file *file,
                      const struct staff_choice *choice, int64_t now);

/*
 * Does what they chose, inside the caller's transaction, closes the message
 * (unless it stays open) and puts what was done into `out`, in lines. False,
 * with one line on why, if nothing is done. `who` is a code of staff or a user.
 */
bool case_resolve(struct arena *arena, struct house *house,
                  const struct case_file *file,
                  const struct staff_choice *choice, struct slice who,
                  int64_t now, struct text *out);

#endif
