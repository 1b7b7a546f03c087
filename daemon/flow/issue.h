/*
 * The issues of bulletins: each made from what is open some hours before it
 * goes, its audience fixed in chunks (one delivery row for each person, or the
 * reason why not), approved by a person, held when it is past its latest time.
 */
#ifndef FLOW_ISSUE_H
#define FLOW_ISSUE_H

#include "edge/store_issue.h"
#include "flow/house.h"

/* When the first issue goes that is not yet made: what is accepted now is in
 * it. */
int64_t issue_next_run(struct arena *arena, struct house *house, int64_t now);

/* One time that a bulletin goes. */
struct issue_run {
    const struct zone *zone;
    int64_t proof_at; /* made then */
    int64_t goes_at;
    int64_t latest_at;
    int64_t issue; /* its number; 0: not made yet */
    enum issue_state state;
};

/* The next runs of a bulletin (by its place in the settings), a missed one
 * that may still be made up among them. */
void issue_runs(struct arena *arena, struct house *house, size_t bulletin,
                int64_t now, size_t count, struct issue_run *out);

/* A row that has all but its bulletin, readers and latest time: being made now,
 * for this moment, with the templates as they are. Inside a transaction. */
struct issue_row issue_start(struct arena *arena, struct house *house,
                             const struct zone *zone, int64_t goes_at,
                             int64_t now);

/* One bounded piece of what is due. True if something was done, and there may
 * be more. */
bool issue_step(struct house *house, int64_t now, struct error *error);

#endif
