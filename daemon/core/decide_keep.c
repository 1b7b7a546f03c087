/* KEEP: people under stress pick the wrong thing, and can take it back. */
#include "core/thinking.h"

#include "base/banned.h"

/* By the person themselves, at the address that was written to; also when what
 * they take back is that they left. */
static bool may_undo(const struct standing *standing)
{
    const struct person *person = standing->person;

    return person != NULL && !standing->disagree && standing->from_is_theirs &&
           !standing->sender_is_staff && person->sharers == 0 &&
           !person->held && !person->sharer_held &&
           person->status != PERSON_DECEASED && standing->undoable;
}

bool decide_keep(struct thinking *thinking)
{
    if (!is_only(thinking, INTENT_KEEP) || !may_undo(thinking->standing))
        return false;
    act(thinking, ACTION_UNDO);
    thinking->out.disposition = DISPOSITION_ACTED;
    because(thinking, "KEEP: what our letter told of is put back");
    return true;
}
