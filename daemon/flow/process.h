/*
 * What the processes have in common, and who may say what to whom:
 *
 *   any child  -> parent   alive, wake deliver, wake office, alert
 *   collect    -> parent   a new reader, please
 *   parent     -> child    woken, end
 *   parent     -> collect  here is a reader (with its socket)
 *   collect   <-> reader   frames (flow/reader.h)
 */
#ifndef FLOW_PROCESS_H
#define FLOW_PROCESS_H

#include "edge/pipe.h"
#include "flow/house.h"

enum say {
    SAY_ALIVE = 'h',
    SAY_READY = 'y',
    SAY_WAKE_DELIVER = 'd',
    SAY_WAKE_OFFICE = 'o',
    SAY_ALERT = 'a',
    SAY_NEW_READER = 'r',
    SAY_READER_HERE = 'R',
    SAY_WOKEN = 'w',
    SAY_END = 'e'
};

struct process {
    const char *role;
    struct house *house;
    int link;  /* to the parent; -1 in tests */
    int peer;  /* collect: the reader's socket; -1: none */
    bool once; /* drain what is due and end */
    bool ending;
    bool woken;
    int64_t patient_until; /* steady ms; 0: not told to end */
    int64_t beat_at;       /* steady ms of the last sign of life */
    int64_t heard_at;      /* steady ms when the parent was last listened to */
};

/* Says that we are alive (at most once a second) and hears what the parent
 * says. False: end now. It is the pulse of every pipe. */
bool process_beat(void *process);
struct pulse process_pulse(struct process *process);
/* The same, but once we are told to end it goes on for a few seconds, so that
 * a letter on the wire gets its answer and nobody is left in doubt. */
struct pulse process_patient_pulse(struct process *process);

/* Waits until something is heard, `descriptor` (or -1) is readable, or the
 * time has passed. */
void process_wait(struct process *process, int descriptor,
                  int64_t milliseconds);

void process_say(struct process *process, enum say what);

/* Asks the parent for a new reader and waits for it, 10 seconds at most. */
bool process_new_reader(struct process *process);
/* The one at hand is not to be asked again. */
void process_drop_reader(struct process *process);

/* Logs an error of the store or another edge, once for the same text. */
void process_complain(struct process *process, const struct error *error);

#endif
