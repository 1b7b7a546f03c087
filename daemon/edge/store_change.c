#include "edge/store_change.h"

#include <stdio.h>

#include "edge/store_query.h"

#include "base/banned.h"

#define MOST 100

static void note(struct store *store, const char *sql, int64_t inbound_id,
                 int64_t person_id, struct slice what, struct slice subject,
                 int64_t now)
{
    struct query query = query_start(store, sql);

    query_number(query, ":inbound", inbound_id);
    query_number(query, ":person", person_id);
    query_text(query, ":what", what);
    query_text(query, ":subject", subject);
    query_number(query, ":now", now);
    (void)query_run(query);
}

#define NOTE                                                                \
    "INSERT INTO change (inbound_id, person_id, what, subject, at, before)" \
    " SELECT :inbound, :person, :what, :subject, :now, "

static const char note_signup[] =
    "INSERT INTO change (inbound_id, person_id, what, subject, at, before,"
    " chosen_before)"
    " SELECT :inbound, :person, :what, :subject, :now, coalesce(s.state, ''),"
    " coalesce(s.chosen, '') FROM (SELECT 1) LEFT JOIN signup s"
    "  ON s.person_id = :person"
    "  AND s.announcement_id = CAST(:subject AS INTEGER)";

void store_change_signup(struct store *store, int64_t inbound_id,
                         int64_t person_id, int64_t announcement_id,
                         int64_t now)
{
    char subject[24];

    snprintf(subject, sizeof subject, "%lld", (long long)announcement_id);
    note(store, note_signup, inbound_id, person_id, SLICE(CHANGE_SIGNUP),
         slice_of(subject), now);
}

static const char note_person[] =
    NOTE "CASE :what WHEN 'status' THEN status"
         " WHEN 'paused_until' THEN CAST(paused_until AS TEXT)"
         " WHEN 'format' THEN format ELSE frequency END"
         " FROM person WHERE id = :person";

void store_change_person(struct store *store, int64_t inbound_id,
                         int64_t person_id, const char *what, int64_t now)
{
    note(store, note_person, inbound_id, person_id, slice_of(what), SLICE(""),
         now);
}

static const char note_interest[] =
    NOTE "coalesce((SELECT CAST(wanted AS TEXT) FROM preference"
         " WHERE person_id = :person AND kind = 'interest'"
         " AND code = :subject), '')";

void store_change_interest(struct store *store, int64_t inbound_id,
                           int64_t person_id, struct slice code, int64_t now)
{
    note(store, note_interest, inbound_id, person_id, SLICE(CHANGE_INTEREST),
         code, now);
}

/* Still as the message left it: nothing newer was noted of the same thing, and
 * a sign-up or a farewell is of that very moment. */
#define OPEN                                                                  \
    " FROM change c WHERE c.inbound_id = :inbound AND c.person_id = :person"  \
    " AND c.at >= :since AND c.undone_at = 0"                                 \
    " AND NOT EXISTS (SELECT 1 FROM change n WHERE n.person_id = c.person_id" \
    "  AND n.what = c.what AND n.subject = c.subject AND n.id > c.id"         \
    "  AND n.undone_at = 0)"                                                  \
    " AND (c.what <> 'signup' OR EXISTS (SELECT 1 FROM signup s"              \
    "  WHERE s.person_id = c.person_id"                                       \
    "  AND s.announcement_id = CAST(c.subject AS INTEGER)"                    \
    "  AND s.changed_at = c.at))"                                             \
    " AND (c.what <> 'status' OR EXISTS (SELECT 1 FROM person p"              \
    "  WHERE p.id = c.person_id AND p.status = 'left' AND p.left_at = c.at))"

static const char is_open[] = "SELECT count(*)" OPEN;

bool store_change_is_open(struct store *store, int64_t inbound_id,
                          int64_t person_id, int64_t since)
{
    struct query query = query_start(store, is_open);
    bool any;

    query_number(query, ":inbound", inbound_id);
    query_number(query, ":person", person_id);
    query_number(query, ":since", since);
    any = query_row(query) && row_number(query, 0) > 0;
    query_end(query);
    return any;
}

/* ---- putting back ---- */

static const char open_changes[] =
    "SELECT c.id, c.what, c.subject" OPEN " ORDER BY c.id LIMIT :most";

struct change {
    int64_t id;
    struct slice what;
    struct slice subject;
};

static size_t read_open(struct arena *arena, struct store *store,
                        int64_t inbound_id, int64_t person_id,
                        struct change *out)
{
    struct query query = query_start(store, open_changes);
    size_t count = 0;

    query_number(query, ":inbound", inbound_id);
    query_number(query, ":person", person_id);
    query_number(query, ":since", 0);
    query_number(query, ":most", MOST);
    while (query_row(query))
        out[count++] =
            (struct change){row_number(query, 0), row_text(arena, query, 1),
                            row_text(arena, query, 2)};
    return count;
}

static const char mark_undone[] =
    "UPDATE change SET undone_at = :now WHERE id = :id";

/* Each puts one thing back, by the change alone, which is marked already. */
#define PERSON(set)                                       \
    "UPDATE person SET " set ", changed_at = c.undone_at" \
    " FROM change c WHERE c.id = :id AND person.id = c.person_id"
#define MINE                                             \
    "(person_id, announcement_id) IN (SELECT person_id," \
    " CAST(subject AS INTEGER) FROM change WHERE id = :id AND before = '')"

static const char forget_signup[] = "DELETE FROM signup WHERE " MINE;
static const char restore_signup[] =
    "UPDATE signup SET state = c.before, changed_at = c.undone_at,"
    " chosen = c.chosen_before"
    " FROM change c WHERE c.id = :id AND c.before <> ''"
    " AND signup.person_id = c.person_id"
    " AND signup.announcement_id = CAST(c.subject AS INTEGER)";
static const char forget_interest[] =
    "DELETE FROM preference WHERE kind = 'interest' AND (person_id, code) IN"
    " (SELECT person_id, subject FROM change WHERE id = :id AND before = '')";
static const char restore_interest[] =
    "UPDATE preference SET wanted = CAST(c.before AS INTEGER)"
    " FROM change c WHERE c.id = :id AND c.before <> ''"
    " AND preference.person_id = c.person_id"
    " AND preference.kind = 'interest' AND preference.code = c.subject";
static const char restore_consent[] =
    "UPDATE consent SET withdrawn_at = 0 FROM change c WHERE c.id = :id"
    " AND consent.person_id = c.person_id AND consent.withdrawn_at = c.at";
static const char restore_status[] = PERSON("status = c.before, left_at = 0");
static const char restore_pause[] =
    PERSON("paused_until = CAST(c.before AS INTEGER)");
static const char restore_format[] = PERSON("format = c.before");
static const char restore_frequency[] = PERSON("frequency = c.before");

static const struct {
    const char *what;
    const char *sql[2];
} restorers[] = {
    {CHANGE_SIGNUP, {forget_signup, restore_signup}},
    {CHANGE_INTEREST, {forget_interest, restore_interest}},
    {CHANGE_STATUS, {restore_status, restore_consent}},
    {CHANGE_PAUSED, {restore_pause, NULL}},
    {CHANGE_FORMAT, {restore_format, NULL}},
    {CHANGE_FREQUENCY, {restore_frequency, NULL}},
};

static const char signup_now[] =
    "SELECT a.id, v.title, v.when_words, (SELECT count(*) FROM signup s"
    "  WHERE s.person_id = :person AND s.announcement_id = a.id"
    "  AND s.state IN ('interested', 'offered', 'booked', 'waiting'))"
    " FROM announcement a JOIN announcement_version v"
    "  ON v.announcement_id = a.id AND v.version = a.version"
    " WHERE a.id = CAST(:subject AS INTEGER)";

static void look_at_signup(struct arena *arena, struct store *store,
                           int64_t person_id, struct slice subject,
                           struct change_undone *out)
{
    struct query query = query_start(store, signup_now);

    query_number(query, ":person", person_id);
    query_text(query, ":subject", subject);
    if (query_row(query)) {
        out->announcement_id = row_number(query, 0);
        out->title = row_text(arena, query, 1);
        out->when_words = row_text(arena, query, 2);
        out->on_list = row_number(query, 3) > 0;
    }
    query_end(query);
}

static void undo(struct store *store, const struct change *change, int64_t now,
                 struct change_undone *out)
{
    struct query query = query_start(store, mark_undone);

    query_number(query, ":id", change->id);
    query_number(query, ":now", now);
    (void)query_run(query);
    *out = (struct change_undone){0};
    for (size_t i = 0; i < sizeof restorers / sizeof *restorers; i++) {
        if (!slice_is(change->what, restorers[i].what))
            continue;
        out->what = restorers[i].what;
        for (int k = 0; k < 2 && restorers[i].sql[k] != NULL; k++) {
            query = query_start(store, restorers[i].sql[k]);
            query_number(query, ":id", change->id);
            (void)query_run(query);
        }
    }
}

size_t store_change_undo(struct arena *arena, struct store *store,
                         int64_t inbound_id, int64_t person_id, int64_t now,
                         struct change_undone **out)
{
    struct change *open = arena_array(arena, MOST, sizeof *open);
    size_t count = read_open(arena, store, inbound_id, person_id, open);

    *out = arena_array(arena, count, sizeof **out);
    for (size_t i = 0; i < count; i++) {
        undo(store, &open[i], now, &(*out)[i]);
        if (slice_is(open[i].what, CHANGE_SIGNUP))
            look_at_signup(arena, store, person_id, open[i].subject,
                           &(*out)[i]);
    }
    return count;
}
