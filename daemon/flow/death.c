#include "flow/death.h"

#include "core/settings/address.h"
#include "edge/store_announcement.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/people.h"

#include "base/banned.h"

#define SHARERS_MOST 20

static void cancel_place(struct arena *arena, struct house *house,
                         const struct signup_row *row, int64_t now,
                         struct text *out)
{
    struct store *store = house->store;
    struct announcement a = {0};
    struct task_row task = {.kind = TASK_BEREAVEMENT,
                            .person_id = row->person_id,
                            .opened_at = now};

    store_signup_put(store, row->person_id, row->announcement_id, row->version,
                     SIGNUP_CANCELLED, 0, now);
    (void)store_announcement(arena, store, row->announcement_id, row->version,
                             &a);
    task.why = slice_of(arena_format(
        arena,
        "died, and had their name down for A-%04lld %.*s: please tell "
        "%.*s, who looks after it",
        (long long)row->announcement_id, SLICE_ARG(row->title),
        SLICE_ARG(a.owner)));
    (void)store_task_add(store, &task);
    text_format(out, "Their name is off A-%04lld %.*s; please tell %.*s.\n",
                (long long)row->announcement_id, SLICE_ARG(row->title),
                SLICE_ARG(a.owner));
}

/* Each place is free, and its owner should hear it from a person. */
static void cancel_places(struct arena *arena, struct house *house,
                          const struct person *p, int64_t now, struct text *out)
{
    struct signup_row *rows;
    size_t count = store_signups(arena, house->store, p->id, &rows);

    for (size_t i = 0; i < count; i++)
        if (signup_holds_place(rows[i].state))
            cancel_place(arena, house, &rows[i], now, out);
}

/* Who reads the same post is left in peace until a person has looked. */
static void hold_sharers(struct arena *arena, struct house *house,
                         const struct person *p, int64_t now, struct text *out)
{
    int64_t ids[SHARERS_MOST];
    size_t count = p->address.size == 0
                       ? 0
                       : store_people_by_address(house->store,
                                                 address_key(arena, p->address),
                                                 ids, SHARERS_MOST);

    for (size_t i = 0; i < count; i++) {
        struct person other;

        if (ids[i] == p->id ||
            !store_person(arena, house->store, ids[i], false, &other))
            continue;
        store_person_hold(house->store, ids[i],
                          "shares an address with someone who died", now);
        text_format(out,
                    "%s has the same address and is on hold until: involve "
                    "release %lld\n",
                    people_title(arena, &other), (long long)ids[i]);
    }
}

bool death_record(struct arena *arena, struct house *house,
                  const struct person *person, int64_t now, struct text *out)
{
    if (!store_person_died(arena, house->store, person->id,
                           house->suppression_key, "staff", now))
        return false;
    cancel_places(arena, house, person, now, out);
    hold_sharers(arena, house, person, now, out);
    return true;
}
