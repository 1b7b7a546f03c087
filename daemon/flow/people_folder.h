/*
 * The folder of lists of people: NAME.csv saved there is imported, a chunk at
 * each step, so that the office goes on with everything else. What became of
 * it is in NAME.result.txt beside it; the file itself goes to done/ or
 * refused/. After a crash it is begun again.
 */
#ifndef FLOW_PEOPLE_FOLDER_H
#define FLOW_PEOPLE_FOLDER_H

#include "edge/queue.h"
#include "flow/house.h"

struct people_work; /* the file under way */

/* The next piece of work; true if there may be more at once. ERROR_TEMPORARY
 * when the folder is away: what is under way is finished once it is back. */
bool people_folder_step(struct house *house, struct queue *queue,
                        struct people_work **work, int64_t steady_ms,
                        int64_t now, struct error *error);

void people_work_free(struct people_work *work);

#endif
