#include "flow/guard.h"

#include "edge/chance.h"
#include "edge/file.h"

#include "base/banned.h"

#define IDENTITY_MOST 200
#define CLOCK_BACK 600
#define HEARING 3600

static const char copied[] =
    "this ledger is a copy, or was moved without the file \"identity\" beside "
    "it: letters in it may have gone already. If it is the right one, run: "
    "involve release";
static const char clock_back[] =
    "the clock is more than 10 minutes behind the ledger. Check the clock, "
    "then run: involve release";

/* A new ledger gets the id in the file, or a new one in both; the file goes
 * first, since a crash between must not look like a copy. */
static bool new_identity(struct arena *arena, struct house *house,
                         const char *path, int64_t now, struct error *error)
{
    struct slice id = chance_token(arena);

    if (file_exists(path) && !file_read(arena, path, IDENTITY_MOST, &id, error))
        return false;
    if (!file_exists(path) && !file_write(path, id, 0600, error))
        return false;
    if (!store_begin(house->store, error))
        return false;
    store_fact_set(house->store, "identity", id, now);
    return store_end(house->store, error);
}

static const char *look(struct arena *arena, struct house *house,
                        const char *path, struct slice id, int64_t now)
{
    struct slice file;
    struct slice value;
    struct error error;
    int64_t seen_at = 0;

    if (!file_exists(path) ||
        !file_read(arena, path, IDENTITY_MOST, &file, &error) ||
        !slice_equal(file, id))
        return copied;
    if (store_fact(arena, house->store, "clock", &value, &seen_at) &&
        seen_at > now + CLOCK_BACK)
        return clock_back;
    return NULL;
}

bool guard_at_start(struct house *house, int64_t now, bool *held_out,
                    struct error *error)
{
    struct arena *arena = arena_new();
    const char *path = house_path(house, "identity");
    struct slice id;
    int64_t at;
    bool known = store_fact(arena, house->store, "identity", &id, &at);
    bool fine = store_fine(house->store, error);
    const char *why = NULL;

    if (fine && !known)
        fine = new_identity(arena, house, path, now, error);
    else if (fine)
        why = look(arena, house, path, id, now);
    if (fine && why != NULL) {
        guard_hold(house, why, now);
        fine = store_fine(house->store, error);
    }
    *held_out = why != NULL;
    arena_free(arena);
    return fine;
}

const char *guard_held(struct arena *arena, struct house *house)
{
    struct slice why;
    int64_t at;

    if (!store_fact(arena, house->store, "held", &why, &at))
        return NULL;
    return arena_string(arena, why);
}

void guard_hold(struct house *house, const char *why, int64_t now)
{
    store_fact_set(house->store, "held", slice_of(why), now);
}

/* What held it must not hold it again at the next start. */
bool guard_release(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    bool fine =
        new_identity(arena, house, house_path(house, "identity"), now, error);

    arena_free(arena);
    if (!fine)
        return false;
    guard_saw_clock(house, now);
    store_fact_forget(house->store, "held");
    return store_fine(house->store, error);
}

void guard_saw_clock(struct house *house, int64_t now)
{
    store_fact_set(house->store, "clock", SLICE("seen"), now);
}

bool guard_hears(struct house *house, int64_t now)
{
    struct arena *arena = arena_new();
    struct slice value;
    int64_t at = 0;
    bool heard = store_fact(arena, house->store, "heard", &value, &at) &&
                 now - at < HEARING;

    arena_free(arena);
    return heard;
}

void guard_heard(struct house *house, int64_t now)
{
    store_fact_set(house->store, "heard", SLICE("mailbox"), now);
}
