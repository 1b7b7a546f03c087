#include "edge/store_inbound.h"

#include "edge/store_query.h"

#include "base/banned.h"

#define INBOUND_COLUMNS                                                      \
    "SELECT id, message_key, folder, uidvalidity, uid, size, received_at,"   \
    " kind, gate, matched_by, delivery_id, person_id, disposition, intents," \
    " own_words, why, to_person, filed_at, closed_at, recorded,"             \
    " message_id, staff, closed_by, taken_at, taken_by, alarmed_at"          \
    " FROM inbound "

static void read_inbound(struct arena *arena, struct query query,
                         struct inbound_row *out)
{
    *out = (struct inbound_row){
        .id = row_number(query, 0),
        .message_key = row_text(arena, query, 1),
        .folder = row_text(arena, query, 2),
        .uidvalidity = row_number(query, 3),
        .uid = row_number(query, 4),
        .size = row_number(query, 5),
        .received_at = row_number(query, 6),
        .kind = row_text(arena, query, 7),
        .gate = row_text(arena, query, 8),
        .matched_by = row_text(arena, query, 9),
        .delivery_id = row_number(query, 10),
        .person_id = row_number(query, 11),
        .disposition = (enum disposition)row_word(query, 12, disposition_words),
        .intents = row_text(arena, query, 13),
        .own_words = row_text(arena, query, 14),
        .why = row_text(arena, query, 15),
        .to_person = row_number(query, 16) != 0,
        .filed_at = row_number(query, 17),
        .closed_at = row_number(query, 18),
        .recorded = row_text(arena, query, 19),
        .message_id = row_text(arena, query, 20),
        .staff = row_text(arena, query, 21),
        .closed_by = row_text(arena, query, 22),
        .taken_at = row_number(query, 23),
        .taken_by = row_text(arena, query, 24),
        .alarmed_at = row_number(query, 25),
    };
}

static bool one_inbound(struct arena *arena, struct query query,
                        struct inbound_row *out)
{
    bool found = query_row(query);

    if (found)
        read_inbound(arena, query, out);
    query_end(query);
    return found;
}

static const char inbound_at[] = INBOUND_COLUMNS
    "WHERE folder = :folder AND uidvalidity = :uidvalidity AND uid = :uid";

bool store_inbound_at(struct arena *arena, struct store *store,
                      struct slice folder, int64_t uidvalidity, int64_t uid,
                      struct inbound_row *out)
{
    struct query query = query_start(store, inbound_at);

    query_text(query, ":folder", folder);
    query_number(query, ":uidvalidity", uidvalidity);
    query_number(query, ":uid", uid);
    return one_inbound(arena, query, out);
}

static const char inbound_by_key[] =
    INBOUND_COLUMNS "WHERE message_key = :key AND disposition <> 'duplicate'";

bool store_inbound_by_key(struct arena *arena, struct store *store,
                          struct slice message_key, struct inbound_row *out)
{
    struct query query = query_start(store, inbound_by_key);

    query_text(query, ":key", message_key);
    return one_inbound(arena, query, out);
}

static const char inbound_by_id[] = INBOUND_COLUMNS "WHERE id = :id";

bool store_inbound(struct arena *arena, struct store *store, int64_t id,
                   struct inbound_row *out)
{
    struct query query = query_start(store, inbound_by_id);

    query_number(query, ":id", id);
    return one_inbound(arena, query, out);
}

static const char add_inbound[] =
    "INSERT INTO inbound (message_key, folder, uidvalidity, uid, size,"
    " received_at, kind, gate, matched_by, delivery_id, person_id,"
    " disposition, intents, own_words, why, to_person, recorded,"
    " message_id, staff)"
    " VALUES (:key, :folder, :uidvalidity, :uid, :size, :received, :kind,"
    " :gate, :matched, nullif(:delivery, 0), nullif(:person, 0),"
    " :disposition, :intents, :words, :why, :to_person, :recorded,"
    " :message_id, :staff)";

int64_t store_inbound_add(struct store *store, const struct inbound_row *row)
{
    struct query query = query_start(store, add_inbound);

    query_text(query, ":key", row->message_key);
    query_text(query, ":folder", row->folder);
    query_number(query, ":uidvalidity", row->uidvalidity);
    query_number(query, ":uid", row->uid);
    query_number(query, ":size", row->size);
    query_number(query, ":received", row->received_at);
    query_text(query, ":kind", row->kind);
    query_text(query, ":gate", row->gate);
    query_text(query, ":matched", row->matched_by);
    query_number(query, ":delivery", row->delivery_id);
    query_number(query, ":person", row->person_id);
    query_text(query, ":disposition",
               slice_of(word_of(disposition_words, (int)row->disposition)));
    query_text(query, ":intents", row->intents);
    query_text(query, ":words", row->own_words);
    query_text(query, ":recorded", row->recorded);
    query_text(query, ":why", row->why);
    query_number(query, ":to_person", row->to_person);
    query_text(query, ":message_id", row->message_id);
    query_text(query, ":staff", row->staff);
    (void)query_run(query);
    return store_last_id(store);
}

static const char inbound_done[] =
    "SELECT received_at FROM inbound WHERE delivery_id = :delivery"
    " AND disposition = 'acted' AND recorded <> ''"
    " AND intents IN ('OK', 'HOLD', 'DROP') ORDER BY id LIMIT 1";

bool store_inbound_was_done(struct store *store, int64_t delivery_id,
                            int64_t *at_out)
{
    struct query query = query_start(store, inbound_done);
    bool found;

    query_number(query, ":delivery", delivery_id);
    found = query_row(query);
    if (found)
        *at_out = row_number(query, 0);
    query_end(query);
    return found;
}

static const char inbound_filed[] =
    "UPDATE inbound SET filed_at = :now WHERE id = :id";

void store_inbound_filed(struct store *store, int64_t id, int64_t now)
{
    struct query query = query_start(store, inbound_filed);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char inbound_all_filed[] =
    "UPDATE inbound SET filed_at = :now WHERE filed_at = 0";

void store_inbound_all_filed(struct store *store, int64_t now)
{
    struct query query = query_start(store, inbound_all_filed);

    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char close_inbound[] =
    "UPDATE inbound SET closed_at = :now, closed_by = :who WHERE id = :id";

void store_inbound_close(struct store *store, int64_t id, struct slice who,
                         int64_t now)
{
    struct query query = query_start(store, close_inbound);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    query_text(query, ":who", who);
    (void)query_run(query);
}

static const char record_inbound[] =
    "UPDATE inbound SET recorded = recorded || CASE recorded WHEN '' THEN ''"
    " ELSE char(10) END || :lines WHERE id = :id";

void store_inbound_record(struct store *store, int64_t id, struct slice lines)
{
    struct query query = query_start(store, record_inbound);

    query_number(query, ":id", id);
    query_text(query, ":lines", lines);
    (void)query_run(query);
}

static const char get_inbox[] =
    INBOUND_COLUMNS "WHERE :all OR (to_person = 1 AND closed_at = 0)"
                    " ORDER BY id LIMIT :most";

size_t store_inbox(struct arena *arena, struct store *store, bool all,
                   size_t most, struct inbound_row **out)
{
    struct query query = query_start(store, get_inbox);
    struct inbound_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":all", all);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        read_inbound(arena, query, &list[count++]);
    }
    *out = list;
    return count;
}

static const char count_dispositions[] =
    "SELECT count(*) FROM inbound WHERE disposition = :disposition";

int64_t store_inbound_count(struct store *store, enum disposition disposition)
{
    struct query query = query_start(store, count_dispositions);

    query_text(query, ":disposition",
               slice_of(word_of(disposition_words, (int)disposition)));
    return query_one_number(query);
}

/* ---- sign-ups ---- */

#define ON_LIST "'interested', 'offered', 'booked', 'waiting'"

static const char put_signup[] =
    "INSERT INTO signup (person_id, announcement_id, version, state,"
    " inbound_id, created_at, changed_at) VALUES (:person, :announcement,"
    " :version, :state, nullif(:inbound, 0), :now, :now)"
    " ON CONFLICT (person_id, announcement_id) DO UPDATE SET"
    " version = excluded.version, state = excluded.state,"
    " chosen = CASE WHEN signup.state IN (" ON_LIST ")"
    "  AND excluded.state IN (" ON_LIST ") THEN signup.chosen ELSE '' END,"
    " inbound_id = excluded.inbound_id, changed_at = excluded.changed_at";

void store_signup_put(struct store *store, int64_t person_id,
                      int64_t announcement_id, int64_t version,
                      enum signup_state state, int64_t inbound_id, int64_t now)
{
    struct query query = query_start(store, put_signup);

    query_number(query, ":person", person_id);
    query_number(query, ":announcement", announcement_id);
    query_number(query, ":version", version);
    query_text(query, ":state",
               slice_of(word_of(signup_state_words, (int)state)));
    query_number(query, ":inbound", inbound_id);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char choose_signup[] =
    "UPDATE signup SET chosen = :chosen WHERE person_id = :person"
    " AND announcement_id = :announcement";

void store_signup_choose(struct store *store, int64_t person_id,
                         int64_t announcement_id, struct slice chosen)
{
    struct query query = query_start(store, choose_signup);

    query_number(query, ":person", person_id);
    query_number(query, ":announcement", announcement_id);
    query_text(query, ":chosen", chosen);
    (void)query_run(query);
}

static const char signup_state[] =
    "SELECT state, chosen FROM signup WHERE person_id = :person"
    " AND announcement_id = :announcement";

bool store_signup_state(struct arena *arena, struct store *store,
                        int64_t person_id, int64_t announcement_id,
                        enum signup_state *out, struct slice *chosen_out)
{
    struct query query = query_start(store, signup_state);
    bool found;

    query_number(query, ":person", person_id);
    query_number(query, ":announcement", announcement_id);
    found = query_row(query);
    if (found) {
        *out = (enum signup_state)row_word(query, 0, signup_state_words);
        *chosen_out = row_text(arena, query, 1);
    }
    query_end(query);
    return found;
}

#define SIGNUPS                                                             \
    "SELECT s.id, s.person_id,"                                             \
    " " NAME_SHOWN ","                                                      \
    " coalesce(c.value, ''), s.announcement_id, s.version, v.title,"        \
    " v.when_words, s.state, s.changed_at, s.chosen"                        \
    " FROM signup s JOIN person p ON p.id = s.person_id"                    \
    " JOIN announcement_version v ON v.announcement_id = s.announcement_id" \
    "  AND v.version = s.version"                                           \
    " LEFT JOIN contact c ON c.person_id = p.id AND c.kind = 'email'"       \
    "  AND c.in_use = 1"
#define IN_ORDER " ORDER BY s.announcement_id, s.created_at, s.id"

static const char all_signups[] = SIGNUPS IN_ORDER;
static const char signups_of[] =
    SIGNUPS " WHERE s.person_id = :person" IN_ORDER;

size_t store_signups(struct arena *arena, struct store *store,
                     int64_t person_id, struct signup_row **out)
{
    struct query query =
        query_start(store, person_id == 0 ? all_signups : signups_of);
    struct signup_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    if (person_id != 0)
        query_number(query, ":person", person_id);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct signup_row){
            .id = row_number(query, 0),
            .person_id = row_number(query, 1),
            .person_name = row_text(arena, query, 2),
            .address = row_text(arena, query, 3),
            .announcement_id = row_number(query, 4),
            .version = row_number(query, 5),
            .title = row_text(arena, query, 6),
            .when_words = row_text(arena, query, 7),
            .state = (enum signup_state)row_word(query, 8, signup_state_words),
            .changed_at = row_number(query, 9),
            .chosen = row_text(arena, query, 10),
        };
    }
    *out = list;
    return count;
}

/* ---- tasks ---- */

static const char add_task[] =
    "INSERT INTO task (kind, person_id, other_id, inbound_id, delivery_id, why,"
    " opened_at) VALUES (:kind, nullif(:person, 0), nullif(:other, 0),"
    " nullif(:inbound, 0), nullif(:delivery, 0), :why, :now)";

int64_t store_task_add(struct store *store, const struct task_row *row)
{
    struct query query = query_start(store, add_task);

    query_text(query, ":kind",
               slice_of(word_of(task_kind_words, (int)row->kind)));
    query_number(query, ":person", row->person_id);
    query_number(query, ":other", row->other_id);
    query_number(query, ":inbound", row->inbound_id);
    query_number(query, ":delivery", row->delivery_id);
    query_text(query, ":why", row->why);
    query_number(query, ":now", row->opened_at);
    (void)query_run(query);
    return store_last_id(store);
}

static const char open_tasks[] =
    "SELECT id, kind, person_id, inbound_id, delivery_id, why, opened_at,"
    " other_id FROM task WHERE closed_at = 0 ORDER BY opened_at, id LIMIT "
    ":most";

size_t store_tasks_open(struct arena *arena, struct store *store, size_t most,
                        struct task_row **out)
{
    struct query query = query_start(store, open_tasks);
    struct task_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct task_row){
            .id = row_number(query, 0),
            .kind = (enum task_kind)row_word(query, 1, task_kind_words),
            .person_id = row_number(query, 2),
            .inbound_id = row_number(query, 3),
            .delivery_id = row_number(query, 4),
            .why = row_text(arena, query, 5),
            .opened_at = row_number(query, 6),
            .other_id = row_number(query, 7),
        };
    }
    *out = list;
    return count;
}

static const char close_task[] =
    "UPDATE task SET closed_at = :now, closed_by = :who"
    " WHERE id = :id AND closed_at = 0";

bool store_task_close(struct store *store, int64_t id, struct slice who,
                      int64_t now)
{
    struct query query = query_start(store, close_task);

    query_number(query, ":id", id);
    query_text(query, ":who", who);
    query_number(query, ":now", now);
    return query_run(query) > 0;
}

static const char task_pair[] =
    "SELECT id FROM task WHERE other_id IS NOT NULL"
    " AND ((person_id = :one AND other_id = :other)"
    "  OR (person_id = :other AND other_id = :one)) ORDER BY id LIMIT 1";

bool store_task_pair(struct store *store, int64_t one, int64_t other,
                     int64_t *task_id_out)
{
    struct query query = query_start(store, task_pair);
    bool found;

    query_number(query, ":one", one);
    query_number(query, ":other", other);
    found = query_row(query);
    if (found)
        *task_id_out = row_number(query, 0);
    query_end(query);
    return found;
}

static const char close_tasks[] =
    "UPDATE task SET closed_at = :now, closed_by = :who"
    " WHERE inbound_id = :inbound AND closed_at = 0";

void store_tasks_close(struct store *store, int64_t inbound_id,
                       struct slice who, int64_t now)
{
    struct query query = query_start(store, close_tasks);

    query_number(query, ":inbound", inbound_id);
    query_text(query, ":who", who);
    query_number(query, ":now", now);
    (void)query_run(query);
}
