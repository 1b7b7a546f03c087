/*
 * Sending: claim a group of letters, hand each over, note how it ended.
 *
 *   recover   what was begun before a crash is in doubt, the rest waits again
 *   enter     outcomes from the flight file into the ledger
 *   claim     due letters, eligible now, rendered and frozen, one commit
 *   hand over each, if its person may still be written to, over one pipe
 */
#ifndef FLOW_DELIVER_H
#define FLOW_DELIVER_H

#include "core/ledger/flight.h"
#include "core/letter/dialogue.h"
#include "edge/pass.h"
#include "flow/compose.h"
#include "flow/process.h"

#define CLAIM_MOST 64
#define DELIVER_OWNER SLICE("deliver") /* of claims in the ledger */

struct claimed {
    struct delivery_row row;
    struct letter letter;
    bool ended;
};

struct deliver {
    struct process *process;
    struct house *house;
    struct pass pass;
    struct flight *flight;
    struct composer composer;
    struct pipe *pipe; /* NULL: not connected */
    struct arena *pipe_arena;
    struct dialogue_server server;
    int64_t sent_on_pipe;
    struct arena *arena;        /* of this claim */
    struct arena *arena_before; /* of the claim whose ends are entered next */
    struct claimed claim[CLAIM_MOST];
    size_t count;
    size_t at;                    /* of the next letter to hand over */
    bool changed;                 /* did the ledger, since the claim? */
    struct dialogue dialogues[2]; /* by turns; they may overlap */
    int turn;                     /* which of them was started last */
    struct claimed *begun; /* the next letter, begun with this one's dot */
    bool claiming;         /* begun, and not yet committed */
    bool owing;            /* letters of `claim` are still to be given back */
    int64_t pause_until;   /* steady ms; after the relay was out of reach */
    int64_t pause_ms;
    bool unreachable; /* said so once */
};

bool deliver_start(struct deliver *deliver, struct process *process,
                   struct error *error) NODISCARD;
void deliver_finish(struct deliver *deliver);

/*
 * One bounded piece of work: enters, claims and hands over one group. Returns
 * how many milliseconds until it is worth asking again; 0: at once.
 */
int64_t deliver_step(struct deliver *deliver);

/* The process: steps until it is told to end (or, once, until nothing is
 * due). The exit status. */
int deliver_run(struct process *process);

#endif
