/* The office process: queue folder, clock, issues, whatever is due. */
#ifndef FLOW_OFFICE_H
#define FLOW_OFFICE_H

#include "edge/queue.h"
#include "flow/people_folder.h"
#include "flow/process.h"

/* A folder where staff save files; it may be a share. */
struct watched {
    const char *path;
    struct queue *queue; /* NULL: it is away */
    bool away;           /* said so once */
    bool noted;          /* for status */
};

struct office {
    struct process *process;
    struct house *house;
    struct watched announcements;
    struct watched people;
    struct people_work *list; /* under way; may be NULL */
    int64_t clock_noted_at;
    int64_t watched_at; /* alerts */
    int64_t secret_watched_at;
    int64_t checkpoint_at;
};

/* One bounded piece of what is due; true if there may be more at once. */
bool office_step(struct office *office);

int office_run(struct process *process);

#endif
