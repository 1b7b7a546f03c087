#include "flow/staff_round.h"

#include "core/letter/note_json.h"
#include "edge/store_delivery.h"
#include "edge/store_proof.h"

#include "base/banned.h"

static struct slice purpose_key(const struct staff_round *round,
                                const struct staff *staff)
{
    return slice_of(arena_format(round->arena, "%.*s:%.*s",
                                 SLICE_ARG(round->key),
                                 SLICE_ARG(staff->code)));
}

static bool is_for(const struct staff_round *round, const struct staff *staff)
{
    return round->only != NULL ? staff == round->only
                               : (staff->roles & ROLE_FACILITATOR) != 0;
}

const struct staff *staff_round_next(const struct staff_round *round,
                                     const struct staff *before)
{
    const struct settings *settings = &round->house->settings;
    const struct staff *end = settings->staff + settings->staff_count;

    for (const struct staff *staff = before == NULL ? settings->staff
                                                    : before + 1;
         staff < end; staff++)
        if (is_for(round, staff))
            return staff;
    return NULL;
}

bool staff_round_is_made(const struct staff_round *round)
{
    const struct staff *first = staff_round_next(round, NULL);

    return first == NULL ||
           store_delivery_by_purpose(round->house->store,
                                     purpose_key(round, first)) != 0;
}

void staff_round_promise(const struct staff_round *round,
                         const struct staff *staff, const struct note *note)
{
    struct delivery_row letter = {
        .delivery = {.purpose_key = purpose_key(round, staff),
                     .kind = LETTER_STAFF,
                     .inbound_id = round->inbound_id,
                     .next_at = round->now,
                     .latest_at = round->latest_at,
                     .address = staff->email},
        .note = note_write(round->arena, note)};

    (void)store_delivery_add(round->house->store, &letter, round->now);
}
