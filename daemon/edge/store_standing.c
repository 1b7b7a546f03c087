#include "edge/store_standing.h"

#include "base/codec.h"
#include "base/digest.h"
#include "edge/store_query.h"

#include "base/banned.h"

static struct slice suppression_hash(struct arena *arena, struct slice key,
                                     struct slice address_key)
{
    struct digest digest = digest_keyed(key, address_key);
    struct text hex = text_start(arena, 2 * DIGEST_SIZE);

    hex_put(&hex, digest_slice(&digest));
    return text_slice(&hex);
}

static const char mark_left[] =
    "UPDATE person SET status = 'left', left_at = :now, changed_at = :now"
    " WHERE id = :id AND status = 'active'";
static const char withdraw_consent[] =
    "UPDATE consent SET withdrawn_at = :now WHERE person_id = :id"
    " AND withdrawn_at = 0";
static const char their_addresses[] =
    "SELECT value_key FROM contact WHERE person_id = :id AND kind = 'email'";
static const char add_suppression[] =
    "INSERT INTO suppression (key, at, source) VALUES (:key, :at, :source)"
    " ON CONFLICT (key) DO NOTHING";

/* Both for a person and a moment; how many rows were changed. */
static int64_t mark(struct store *store, const char *sql, int64_t id,
                    int64_t now)
{
    struct query query = query_start(store, sql);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    return query_run(query);
}

static void suppress(struct arena *arena, struct store *store, const char *sql,
                     int64_t id, struct slice suppression_key,
                     const char *source, int64_t now)
{
    struct query addresses = query_start(store, sql);
    struct query query;

    query_number(addresses, ":id", id);
    while (query_row(addresses)) {
        query = query_start(store, add_suppression);
        query_text(query, ":key",
                   suppression_hash(arena, suppression_key,
                                    row_text(arena, addresses, 0)));
        query_number(query, ":at", now);
        query_text(query, ":source", slice_of(source));
        (void)query_run(query);
    }
}

bool store_person_stop(struct arena *arena, struct store *store, int64_t id,
                       struct slice suppression_key, const char *source,
                       int64_t now)
{
    bool changed = mark(store, mark_left, id, now) > 0;

    (void)mark(store, withdraw_consent, id, now);
    suppress(arena, store, their_addresses, id, suppression_key, source, now);
    return changed;
}

static const char mark_deceased[] =
    "UPDATE person SET status = 'deceased', left_at = :now, changed_at = :now"
    " WHERE id = :id AND status <> 'deceased'";
/* Another who reads the same post is still there. */
static const char their_own_addresses[] =
    "SELECT c.value_key FROM contact c WHERE c.person_id = :id"
    " AND c.kind = 'email' AND NOT EXISTS (SELECT 1 FROM contact o"
    "  JOIN person p ON p.id = o.person_id"
    "  WHERE o.value_key = c.value_key AND o.kind = 'email'"
    "  AND o.person_id <> c.person_id AND o.in_use = 1"
    "  AND p.status = 'active')";

bool store_person_died(struct arena *arena, struct store *store, int64_t id,
                       struct slice suppression_key, const char *source,
                       int64_t now)
{
    bool changed = mark(store, mark_deceased, id, now) > 0;

    (void)mark(store, withdraw_consent, id, now);
    suppress(arena, store, their_own_addresses, id, suppression_key, source,
             now);
    return changed;
}

static const char pause_person[] =
    "UPDATE person SET paused_until = :until, changed_at = :now"
    " WHERE id = :id";

void store_person_pause(struct store *store, int64_t id, int64_t until,
                        int64_t now)
{
    struct query query = query_start(store, pause_person);

    query_number(query, ":id", id);
    query_number(query, ":until", until);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char find_suppression[] =
    "SELECT 1 FROM suppression WHERE key = :key";

bool store_suppressed(struct arena *arena, struct store *store,
                      struct slice suppression_key, struct slice address_key)
{
    struct query query = query_start(store, find_suppression);
    bool found;

    query_text(query, ":key",
               suppression_hash(arena, suppression_key, address_key));
    found = query_row(query);
    query_end(query);
    return found;
}

static const char lift_suppression[] =
    "DELETE FROM suppression WHERE key = :key";

void store_suppression_lift(struct arena *arena, struct store *store,
                            struct slice suppression_key,
                            struct slice address_key)
{
    struct query query = query_start(store, lift_suppression);

    query_text(query, ":key",
               suppression_hash(arena, suppression_key, address_key));
    (void)query_run(query);
}

static const char hold_person[] =
    "UPDATE person SET hold_reason = :why, held_at = :now, changed_at = :now"
    " WHERE id = :id AND (hold_reason IS NULL"
    "  OR (hold_reason = :shared AND :why <> :shared))";

void store_person_hold(struct store *store, int64_t id, const char *why,
                       int64_t now)
{
    struct query query = query_start(store, hold_person);

    query_number(query, ":id", id);
    query_text(query, ":why", slice_of(why));
    query_text(query, ":shared", SLICE(HOLD_SHARED));
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char release_person[] =
    "UPDATE person SET hold_reason = NULL, held_at = 0, changed_at = :now"
    " WHERE id = :id";
/* Of the same address, and of no address of anybody else who is held. */
static const char release_sharers[] =
    "UPDATE person SET hold_reason = NULL, held_at = 0, changed_at = :now"
    " WHERE hold_reason = :shared AND id IN (SELECT o.person_id FROM contact c"
    "  JOIN contact o ON o.value_key = c.value_key AND o.kind = c.kind"
    "  WHERE c.person_id = :id AND c.kind = 'email')"
    " AND NOT EXISTS (SELECT 1 FROM contact a JOIN contact b"
    "  ON b.value_key = a.value_key AND b.kind = a.kind"
    "  JOIN person q ON q.id = b.person_id WHERE a.person_id = person.id"
    "  AND a.kind = 'email' AND q.hold_reason IS NOT NULL"
    "  AND q.hold_reason <> :shared)";

void store_person_release(struct store *store, int64_t id, int64_t now)
{
    struct query query = query_start(store, release_person);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    (void)query_run(query);
    query = query_start(store, release_sharers);
    query_number(query, ":id", id);
    query_number(query, ":now", now);
    query_text(query, ":shared", SLICE(HOLD_SHARED));
    (void)query_run(query);
}

static const char mark_unsafe[] =
    "UPDATE contact SET safe = 'no' WHERE person_id = :person"
    " AND kind = 'email' AND in_use = 1";

void store_contact_unsafe(struct store *store, int64_t person_id)
{
    struct query query = query_start(store, mark_unsafe);

    query_number(query, ":person", person_id);
    (void)query_run(query);
}

static const char mark_bounced[] =
    "UPDATE contact SET bounced_at = :now WHERE person_id = :person"
    " AND kind = 'email' AND value_key = :key";

void store_contact_bounced(struct store *store, int64_t person_id,
                           struct slice address_key, int64_t now)
{
    struct query query = query_start(store, mark_bounced);

    query_number(query, ":person", person_id);
    query_text(query, ":key", address_key);
    query_number(query, ":now", now);
    (void)query_run(query);
}
