#include "core/settings/address.h"
#include "core/thinking.h"

#include "base/banned.h"

/* So many issues in a row that came back make a task, and as many more. */
#define ISSUES_IN_A_ROW 3

static bool is_ours(const struct thinking *thinking,
                    const struct bounce_recipient *one)
{
    struct slice ours = thinking->standing->bounce->address;
    struct slice original = one->original;

    return (one->address.size == 0 && original.size == 0) ||
           slice_equal(address_key(thinking->arena, one->address), ours) ||
           (original.size > 0 &&
            slice_equal(address_key(thinking->arena, original), ours));
}

/* Our letter has one recipient. A list or a forwarding may report several, of
 * whom ours is the one with our address; where nobody has it, the first that
 * failed is where the post for them is passed on to. */
static const struct bounce_recipient *failed(const struct thinking *thinking,
                                             bool *ours_out)
{
    const struct bounce *bounce = &thinking->reading->bounce;
    const struct bounce_recipient *other = NULL;

    for (size_t i = 0; i < bounce->count; i++) {
        const struct bounce_recipient *one = &bounce->recipients[i];

        *ours_out = is_ours(thinking, one);
        if (*ours_out)
            return one->action == BOUNCE_FAILED ? one : NULL;
        if (other == NULL && one->action == BOUNCE_FAILED)
            other = one;
    }
    return other;
}

/* Their rules, our words or our server: no address is to blame. */
static bool counts(const struct bounce_recipient *one)
{
    return one->fault == FAULT_PERSON || one->fault == FAULT_MAILBOX ||
           one->fault == FAULT_UNKNOWN;
}

static void decide_lasting(struct thinking *thinking, bool ours)
{
    if (thinking->standing->person->bounced) {
        because(thinking, "their address is known not to work");
        return;
    }
    if (ours) {
        act(thinking, ACTION_SUSPEND);
        open_task(thinking, TASK_ADDRESS_CHECK,
                  "their address no longer works. Please find out how they "
                  "are, and how to reach them");
        because(thinking, "a lasting failure of their address");
        return;
    }
    open_task(thinking, TASK_ADDRESS_CHECK,
              "their post is passed on to an address that no longer works. "
              "Please ring them");
    because(thinking, "a lasting failure where their post is passed on to");
}

static void decide_soft(struct thinking *thinking)
{
    const struct standing_bounce *bounce = thinking->standing->bounce;
    bool another = bounce->bulletin && !bounce->counted;

    because(thinking, "a failure that may pass: it is counted");
    if (another && (bounce->issues + 1) % ISSUES_IN_A_ROW == 0)
        open_task(thinking, TASK_ADDRESS_CHECK,
                  "three issues in a row came back from their mailbox. Please "
                  "ring them");
}

/*
 * Whoever sends a report may be anybody: it counts only if it brings back what
 * only our letter had. Nobody loses their place over what may pass, and nobody
 * over what is not their mailbox's doing.
 */
void decide_bounce(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;
    const struct bounce_recipient *one;
    struct action *action;
    bool ours = false;

    thinking->out.disposition = DISPOSITION_BOUNCE;
    if (standing->person == NULL || standing->bounce == NULL ||
        standing->disagree ||
        (standing->matched_by != MATCHED_TAG &&
         standing->matched_by != MATCHED_REFERENCE)) {
        because(thinking, "a delivery report that names no letter of ours to "
                          "one person: it is only noted");
        return;
    }
    one = failed(thinking, &ours);
    if (one == NULL) {
        because(thinking, "a report on a letter that has not failed");
        return;
    }
    action = act(thinking, ACTION_BOUNCE);
    action->bounce = one;
    action->counts = counts(one);
    if (!counts(one))
        because(thinking, "a letter came back, and not for their address");
    else if (one->lasting)
        decide_lasting(thinking, ours);
    else
        decide_soft(thinking);
}
