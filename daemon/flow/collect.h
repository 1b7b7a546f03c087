/*
 * Receiving: INBOX and Junk are listed page by page, and taken in batches (see
 * flow/batch.h).
 */
#ifndef FLOW_COLLECT_H
#define FLOW_COLLECT_H

#include "edge/mailbox.h"
#include "edge/pass.h"
#include "flow/compose.h"
#include "flow/process.h"

struct collect {
    struct process *process;
    struct house *house;
    struct pass pass;
    struct composer composer;
    struct mailbox *mailbox; /* NULL: not connected */
    struct arena *mailbox_arena;
    int64_t pause_ms;
    bool unreachable; /* said so once */
    bool in_trouble;  /* in this step: with one folder or message */
    bool said_trouble;
    bool caught_up; /* nothing of before this connection is left to file */
    bool looked_at_processed; /* rule 15, once */

    /* the message whose fetch failed last, and how often in a row */
    int64_t stuck_uid;
    int stuck_times;
    size_t careful; /* so many are fetched one by one */
};

bool collect_start(struct collect *collect, struct process *process,
                   struct error *error) NODISCARD;
void collect_finish(struct collect *collect);

/* One look at the inbox and at Junk: at most one page of each. How
 * many were taken; -1 when the mailbox cannot be reached or the ledger cannot
 * be written, which was said. */
int collect_step(struct collect *collect);

int collect_run(struct process *process);

#endif
