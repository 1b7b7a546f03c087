/*
 * `involve check --live`: tries what the daemon will need, as the daemon's
 * user: the token service, both servers with TLS and login, the folders of the
 * mailbox, the clock, the state folder and the queue folder. It sends nothing
 * and moves no mail; what the daemon would make at its start (folders of the
 * mailbox, the state folder) it makes.
 */
#ifndef FLOW_CHECK_LIVE_H
#define FLOW_CHECK_LIVE_H

#include "base/text.h"

/* One line in `out` for each thing that works, one in `complaint` for each
 * that does not, with what to do. True if everything works. Settings that
 * cannot be read are the plain check's. */
bool check_live(struct arena *arena, const char *directory, struct text *out,
                struct text *complaint);

#endif
