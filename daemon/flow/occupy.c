#include "flow/occupy.h"

#include <poll.h>

#include "base/clock.h"
#include "base/log.h"
#include "edge/child.h"
#include "edge/file.h"
#include "flow/guard.h"

#include "base/banned.h"

#define LOCK_MS 5000

/* Whoever has the lock may be a command that needs it for a moment, or a
 * daemon that is just ending: so we wait a little. */
static bool take_lock(struct house *house, int *lock_out, struct error *error)
{
    int64_t until = clock_steady_ms() + LOCK_MS;

    while (!lock_take(house_path(house, "lock"), lock_out, error)) {
        if (error->kind != ERROR_TEMPORARY || clock_steady_ms() > until)
            return false;
        poll(NULL, 0, 100);
    }
    return true;
}

bool occupy(struct house *house, int *lock_out, struct error *error)
{
    char *state = arena_string(house->arena, house->settings.state);
    int64_t from;
    int64_t to;
    bool held;

    if (!folder_make(state, 0700, error) || !folder_is_private(state, error) ||
        !take_lock(house, lock_out, error) ||
        !store_migrate(house_path(house, "ledger.db"), &from, &to, error) ||
        !house_open_store(house, error))
        return false;
    if (from != to && from != 0)
        log_event(LOG_STORE_MIGRATED, "from=%lld to=%lld", (long long)from,
                  (long long)to);
    if (!guard_at_start(house, clock_now(), &held, error))
        return false;
    if (held)
        log_event(LOG_SENDING_HELD, "see: involve status");
    return true;
}
