/* The ok to the change of an event, for `approve`. */
#ifndef FLOW_VERB_EVENT_H
#define FLOW_VERB_EVENT_H

#include "flow/verb.h"

/* Those who were told of it are told what changed. The exit status. */
int verb_event_approve(struct call *call, int64_t announcement_id);

#endif
