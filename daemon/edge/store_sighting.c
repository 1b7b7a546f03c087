#include "edge/store_sighting.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char is_sighted[] =
    "SELECT 1 FROM sighting WHERE folder = :folder"
    " AND uidvalidity = :uidvalidity AND uid = :uid";

static bool is_new(struct store *store, const struct sighting *sighting,
                   uint32_t uid)
{
    struct query query = query_start(store, is_sighted);
    bool found;

    query_text(query, ":folder", sighting->folder);
    query_number(query, ":uidvalidity", sighting->uidvalidity);
    query_number(query, ":uid", uid);
    found = query_row(query);
    query_end(query);
    return !found;
}

static const char add_sighting[] =
    "INSERT INTO sighting (folder, uidvalidity, uid, seen_at)"
    " VALUES (:folder, :uidvalidity, :uid, :at) ON CONFLICT DO NOTHING";

static void add(struct store *store, const struct sighting *sighting,
                uint32_t uid)
{
    struct query query = query_start(store, add_sighting);

    query_text(query, ":folder", sighting->folder);
    query_number(query, ":uidvalidity", sighting->uidvalidity);
    query_number(query, ":uid", uid);
    query_number(query, ":at", sighting->seen_at);
    (void)query_run(query);
}

bool store_sighting_note(struct store *store, const struct sighting *sighting,
                         struct error *error)
{
    /* New ones come last. What stays, since it cannot be moved, is seen at each
     * look, and is not to cost a commit each time. */
    if (sighting->count == 0 ||
        !is_new(store, sighting, sighting->uids[sighting->count - 1]))
        return store_fine(store, error);
    if (!store_begin(store, error))
        return false;
    for (size_t i = 0; i < sighting->count; i++)
        add(store, sighting, sighting->uids[i]);
    return store_end(store, error);
}

static const char sighting_gone[] =
    "UPDATE sighting SET gone_at = :now WHERE folder = :folder"
    " AND uidvalidity = :uidvalidity AND uid = :uid";

void store_sighting_gone(struct store *store, const struct inbound_row *row)
{
    struct query query = query_start(store, sighting_gone);

    query_text(query, ":folder", row->folder);
    query_number(query, ":uidvalidity", row->uidvalidity);
    query_number(query, ":uid", row->uid);
    query_number(query, ":now", row->received_at);
    (void)query_run(query);
}

/* ---- whether it adds up ---- */

#define SEEN_OF_DAY                                          \
    " FROM sighting s LEFT JOIN inbound i ON"                \
    " i.folder = s.folder AND i.uidvalidity = s.uidvalidity" \
    " AND i.uid = s.uid WHERE s.seen_at >= :from AND s.seen_at < :to"
#define UNSEEN_OF_DAY                                    \
    " FROM inbound i WHERE i.received_at >= :from AND"   \
    " i.received_at < :to AND NOT EXISTS (SELECT 1 FROM" \
    " sighting s WHERE s.folder = i.folder AND"          \
    " s.uidvalidity = i.uidvalidity AND s.uid = i.uid)"

static const char sum_sightings[] =
    "SELECT count(*), coalesce(sum(i.id IS NULL AND s.gone_at > 0), 0),"
    " coalesce(sum(i.id IS NULL AND s.gone_at = 0), 0),"
    " coalesce(sum(i.filed_at = 0), 0)" SEEN_OF_DAY;
static const char sum_unseen[] = "SELECT count(*)" UNSEEN_OF_DAY;

struct sighting_sums store_sighting_sums(struct store *store, int64_t from,
                                         int64_t to)
{
    struct sighting_sums sums = {0};
    struct query query = query_start(store, sum_sightings);

    query_number(query, ":from", from);
    query_number(query, ":to", to);
    if (query_row(query))
        sums = (struct sighting_sums){.seen = row_number(query, 0),
                                      .gone = row_number(query, 1),
                                      .waiting = row_number(query, 2),
                                      .not_filed = row_number(query, 3)};
    query_end(query);
    query = query_start(store, sum_unseen);
    query_number(query, ":from", from);
    query_number(query, ":to", to);
    if (query_row(query))
        sums.unseen = row_number(query, 0);
    query_end(query);
    return sums;
}

static const char count_sightings[] =
    "SELECT count(*)" SEEN_OF_DAY " AND i.disposition = :disposition";

int64_t store_sighting_count(struct store *store, int64_t from, int64_t to,
                             enum disposition disposition)
{
    struct query query = query_start(store, count_sightings);

    query_number(query, ":from", from);
    query_number(query, ":to", to);
    query_text(query, ":disposition",
               slice_of(word_of(disposition_words, (int)disposition)));
    return query_one_number(query);
}

static const char open_sightings[] =
    "SELECT 'seen in ' || s.folder || ' as number ' || s.uid ||"
    " ', and not taken yet'" SEEN_OF_DAY " AND i.id IS NULL AND s.gone_at = 0"
    " UNION ALL SELECT 'M-' || printf('%04d', i.id) ||"
    " ' is recorded, and not moved out of ' || i.folder || ' yet'" SEEN_OF_DAY
    " AND i.filed_at = 0"
    " UNION ALL SELECT 'M-' || printf('%04d', i.id) ||"
    " ' is recorded, and was never seen in ' || i.folder" UNSEEN_OF_DAY
    " LIMIT :most";

size_t store_sighting_open(struct arena *arena, struct store *store,
                           int64_t from, int64_t to, size_t most,
                           struct slice **out)
{
    struct query query = query_start(store, open_sightings);
    struct slice *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":from", from);
    query_number(query, ":to", to);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = row_text(arena, query, 0);
    }
    *out = list;
    return count;
}
