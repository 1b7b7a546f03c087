#include "edge/store_person.h"

#include "base/codec.h"
#include "base/digest.h"
#include "base/utf8.h"
#include "core/settings/address.h"
#include "edge/store_query.h"

#include "base/banned.h"

#define PERSON_COLUMNS                                                      \
    "SELECT p.id, p.ref, p.greeting, p.full_name, p.status, p.hold_reason," \
    " p.paused_until, p.format, p.language, p.method, p.frequency,"         \
    " p.calendar, p.age_band, p.guardian_consent_at, c.id, c.value,"        \
    " c.verified_at, c.safe, c.bounced_at,"                                 \
    " (SELECT count(*) FROM contact o WHERE o.value_key = c.value_key"      \
    "  AND o.kind = 'email' AND o.in_use = 1 AND o.person_id <> p.id),"     \
    " EXISTS (SELECT 1 FROM contact o JOIN person h ON h.id = o.person_id"  \
    "  WHERE o.value_key = c.value_key AND o.kind = 'email'"                \
    "  AND o.in_use = 1 AND o.person_id <> p.id"                            \
    "  AND h.hold_reason IS NOT NULL AND h.status <> 'deceased'),"          \
    " p.merged_into, p.share"                                               \
    " FROM person p LEFT JOIN contact c ON c.person_id = p.id"              \
    "  AND c.kind = 'email' AND c.in_use = 1"

static void read_person(struct arena *arena, struct query query,
                        struct person *out)
{
    *out = (struct person){
        .id = row_number(query, 0),
        .ref = row_text(arena, query, 1),
        .greeting = row_text(arena, query, 2),
        .full_name = row_text(arena, query, 3),
        .status = (enum person_status)row_word(query, 4, person_status_words),
        .held = !row_is_null(query, 5),
        .hold_reason = row_text(arena, query, 5),
        .paused_until = row_number(query, 6),
        .format = (enum format)row_word(query, 7, format_words),
        .language = row_text(arena, query, 8),
        .method = (enum method)row_word(query, 9, method_words),
        .frequency = (enum frequency)row_word(query, 10, frequency_words),
        .calendar = row_number(query, 11) != 0,
        .age_band = (enum age_band)row_word(query, 12, age_band_words),
        .guardian_consent = row_number(query, 13) != 0,
        .merged_into = row_number(query, 21),
        .share = (enum share)row_word(query, 22, share_words),
    };
    if (row_is_null(query, 14))
        return;
    out->contact_id = row_number(query, 14);
    out->address = row_text(arena, query, 15);
    out->verified = row_number(query, 16) != 0;
    out->safe = (enum safety)row_word(query, 17, safety_words);
    out->bounced = row_number(query, 18) != 0;
    out->sharers = row_number(query, 19);
    out->sharer_held = row_number(query, 20) != 0;
}

static const char get_preferences[] =
    "SELECT kind, code, wanted FROM preference WHERE person_id = :person"
    " ORDER BY kind, code";

static void read_preferences(struct arena *arena, struct store *store,
                             struct person *person)
{
    struct query query = query_start(store, get_preferences);
    size_t room = 0;

    query_number(query, ":person", person->id);
    while (query_row(query)) {
        person->preferences =
            arena_grow(arena, person->preferences, person->preference_count,
                       &room, sizeof *person->preferences);
        person->preferences[person->preference_count++] = (struct preference){
            .kind =
                (enum preference_kind)row_word(query, 0, preference_kind_words),
            .code = row_text(arena, query, 1),
            .wanted = row_number(query, 2) != 0,
        };
    }
}

static bool one_person(struct arena *arena, struct query query,
                       bool preferences, struct person *out)
{
    bool found = query_row(query);

    if (found)
        read_person(arena, query, out);
    query_end(query);
    if (found && preferences)
        read_preferences(arena, query.store, out);
    return found;
}

static const char person_by_id[] = PERSON_COLUMNS " WHERE p.id = :id";

bool store_person(struct arena *arena, struct store *store, int64_t id,
                  bool preferences, struct person *out)
{
    struct query query = query_start(store, person_by_id);

    query_number(query, ":id", id);
    return one_person(arena, query, preferences, out);
}

static const char person_by_ref[] = PERSON_COLUMNS " WHERE p.ref = :ref";

bool store_person_by_ref(struct arena *arena, struct store *store,
                         struct slice ref, struct person *out)
{
    struct query query = query_start(store, person_by_ref);

    query_text(query, ":ref", ref);
    return one_person(arena, query, true, out);
}

static const char person_by_name[] = PERSON_COLUMNS
    " WHERE p.name_key = :name AND EXISTS (SELECT 1 FROM contact k"
    "  WHERE k.person_id = p.id AND k.kind = 'email'"
    "  AND k.value_key = :address)"
    " ORDER BY p.id LIMIT 1";

bool store_person_by_name(struct arena *arena, struct store *store,
                          struct slice address_key, struct slice name_key,
                          struct person *out)
{
    struct query query = query_start(store, person_by_name);

    query_text(query, ":name", name_key);
    query_text(query, ":address", address_key);
    return one_person(arena, query, true, out);
}

static const char people_by_address[] =
    "SELECT DISTINCT c.person_id FROM contact c"
    " JOIN person p ON p.id = c.person_id AND p.merged_into IS NULL"
    " WHERE c.value_key = :address AND c.kind = 'email'"
    " ORDER BY c.person_id LIMIT :most";

size_t store_people_by_address(struct store *store, struct slice address_key,
                               int64_t *ids, size_t most)
{
    struct query query = query_start(store, people_by_address);
    size_t count = 0;

    query_text(query, ":address", address_key);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        ids[count++] = row_number(query, 0);
    return count;
}

static const char people_by_name[] =
    "SELECT id FROM person WHERE name_key = :key AND merged_into IS NULL"
    " ORDER BY id LIMIT :most";

size_t store_people_by_name(struct store *store, struct slice name_key,
                            int64_t *ids, size_t most)
{
    struct query query = query_start(store, people_by_name);
    size_t count = 0;

    query_text(query, ":key", name_key);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        ids[count++] = row_number(query, 0);
    return count;
}

static const char people_named_like[] =
    "SELECT id FROM person WHERE instr(name_key, :word) > 0"
    " AND merged_into IS NULL ORDER BY name_key, id LIMIT :most";

size_t store_people_named_like(struct store *store, struct slice word,
                               int64_t *ids, size_t most)
{
    struct query query = query_start(store, people_named_like);
    size_t count = 0;

    query_text(query, ":word", word);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        ids[count++] = row_number(query, 0);
    return count;
}

static const char people_after[] =
    PERSON_COLUMNS " WHERE p.id > :after AND p.merged_into IS NULL"
                   " ORDER BY p.id LIMIT :most";

size_t store_people_after(struct arena *arena, struct store *store,
                          int64_t after, size_t most, struct person **out)
{
    struct query query = query_start(store, people_after);
    struct person *people = arena_array(arena, most, sizeof *people);
    size_t count = 0;

    query_number(query, ":after", after);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_person(arena, query, &people[count++]);
    for (size_t i = 0; i < count; i++)
        read_preferences(arena, store, &people[i]);
    *out = people;
    return count;
}

struct slice person_name_key(struct arena *arena, struct slice name)
{
    struct slice line = utf8_line(arena, name);
    char *key = arena_string(arena, line);

    for (size_t i = 0; i < line.size; i++)
        key[i] = lower(key[i]);
    return (struct slice){key, line.size};
}

static const char person_facts[] =
    "SELECT coalesce((SELECT value FROM contact WHERE person_id = p.id"
    "  AND kind = 'phone' AND in_use = 1), ''),"
    " coalesce((SELECT verified_at FROM contact WHERE person_id = p.id"
    "  AND kind = 'email' AND in_use = 1), 0),"
    " coalesce((SELECT source FROM consent WHERE person_id = p.id"
    "  ORDER BY given_at DESC LIMIT 1), ''),"
    " p.guardian_name, p.guardian_consent_at FROM person p WHERE p.id = :id";

void store_person_facts(struct arena *arena, struct store *store, int64_t id,
                        struct import_match *out)
{
    struct query query = query_start(store, person_facts);

    query_number(query, ":id", id);
    if (query_row(query)) {
        out->phone = row_text(arena, query, 0);
        out->consent_at = row_number(query, 1);
        out->consent_source = row_text(arena, query, 2);
        out->guardian_name = row_text(arena, query, 3);
        out->guardian_consent_at = row_number(query, 4);
    }
    query_end(query);
}

/* ---- writing ---- */

static struct slice name_of(const struct import_row *row)
{
    return row->person.full_name.size > 0 ? row->person.full_name
                                          : row->person.greeting;
}

static bool given(unsigned int mask, enum import_column column)
{
    return (mask >> column & 1) != 0;
}

static const char add_person[] =
    "INSERT INTO person (ref, greeting, full_name, name_key, created_at,"
    " changed_at) VALUES (nullif(:ref, ''), :greeting, :full_name, :name_key,"
    " :now, :now)";

int64_t store_person_add(struct store *store, const struct import_row *row,
                         const struct import_plan *plan, int64_t now)
{
    struct arena *arena = arena_new();
    struct query query = query_start(store, add_person);
    int64_t id;

    query_text(query, ":ref", row->person.ref);
    query_text(query, ":greeting", row->person.greeting);
    query_text(query, ":full_name", row->person.full_name);
    query_text(query, ":name_key", person_name_key(arena, name_of(row)));
    query_number(query, ":now", now);
    (void)query_run(query);
    id = store_last_id(store);
    store_person_correct(store, id, row, plan, now);
    arena_free(arena);
    return id;
}

/* A column that was not given keeps its value: NULL goes in for it. */
static const char correct_person[] =
    "UPDATE person SET"
    " ref = coalesce(nullif(:ref, ''), ref),"
    " greeting = coalesce(nullif(:greeting, ''), greeting),"
    " full_name = coalesce(nullif(:full_name, ''), full_name),"
    " name_key = coalesce(nullif(:name_key, ''), name_key),"
    " format = coalesce(nullif(:format, ''), format),"
    " language = coalesce(nullif(:language, ''), language),"
    " method = coalesce(nullif(:method, ''), method),"
    " frequency = coalesce(nullif(:frequency, ''), frequency),"
    " share = coalesce(nullif(:share, ''), share),"
    " calendar = CASE :calendar WHEN -1 THEN calendar ELSE :calendar END,"
    " age_band = coalesce(nullif(:age_band, ''), age_band),"
    " guardian_name = coalesce(nullif(:guardian_name, ''), guardian_name),"
    " guardian_consent_at = max(guardian_consent_at, :guardian_consent),"
    " paused_until = max(paused_until, :paused_until),"
    " changed_at = :now"
    " WHERE id = :id";

static struct slice word_if(unsigned int mask, enum import_column column,
                            struct words words, int number)
{
    return given(mask, column) ? slice_of(word_of(words, number))
                               : (struct slice){NULL, 0};
}

static struct slice text_if(unsigned int mask, enum import_column column,
                            struct slice text)
{
    return given(mask, column) ? text : (struct slice){NULL, 0};
}

static void correct_row(struct arena *arena, struct store *store, int64_t id,
                        const struct import_row *row, unsigned int mask,
                        int64_t now)
{
    const struct person *p = &row->person;
    struct query query = query_start(store, correct_person);
    bool named = given(mask, COLUMN_NAME) || given(mask, COLUMN_FULL_NAME);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    query_text(query, ":ref", text_if(mask, COLUMN_REF, p->ref));
    query_text(query, ":greeting", text_if(mask, COLUMN_NAME, p->greeting));
    query_text(query, ":full_name",
               text_if(mask, COLUMN_FULL_NAME, p->full_name));
    query_text(query, ":name_key",
               named ? person_name_key(arena, name_of(row))
                     : (struct slice){NULL, 0});
    query_text(query, ":format",
               word_if(mask, COLUMN_FORMAT, format_words, (int)p->format));
    query_text(query, ":language", text_if(mask, COLUMN_LANGUAGE, p->language));
    query_text(query, ":method",
               word_if(mask, COLUMN_METHOD, method_words, (int)p->method));
    query_text(
        query, ":frequency",
        word_if(mask, COLUMN_FREQUENCY, frequency_words, (int)p->frequency));
    query_text(query, ":share",
               word_if(mask, COLUMN_SHARE, share_words, (int)p->share));
    query_number(query, ":calendar",
                 given(mask, COLUMN_CALENDAR) ? p->calendar : -1);
    query_text(
        query, ":age_band",
        word_if(mask, COLUMN_AGE_BAND, age_band_words, (int)p->age_band));
    query_text(query, ":guardian_name",
               text_if(mask, COLUMN_GUARDIAN_NAME, row->guardian_name));
    query_number(query, ":guardian_consent",
                 given(mask, COLUMN_GUARDIAN_CONSENT_DATE)
                     ? row->guardian_consent_at
                     : 0);
    query_number(query, ":paused_until",
                 given(mask, COLUMN_PAUSED_UNTIL) ? p->paused_until : 0);
    (void)query_run(query);
}

/* Another address is no safer than the one before until somebody says so. */
static const char add_contact[] =
    "INSERT INTO contact (person_id, kind, value, value_key, safe, in_use,"
    " created_at) SELECT :person, :kind, :value, :key, coalesce((SELECT safe"
    "  FROM contact WHERE person_id = :person AND kind = :kind"
    "  AND in_use = 1), 'yes'), 0, :now WHERE 1"
    " ON CONFLICT (person_id, kind, value_key)"
    " DO UPDATE SET value = excluded.value,"
    " safe = CASE WHEN 'no' IN (safe, excluded.safe) THEN 'no'"
    "  WHEN 'ask' IN (safe, excluded.safe) THEN 'ask' ELSE 'yes' END";
static const char retire_contact[] =
    "UPDATE contact SET in_use = 0 WHERE person_id = :person AND kind = :kind"
    " AND value_key <> :key";
static const char use_contact[] =
    "UPDATE contact SET in_use = 1 WHERE person_id = :person AND kind = :kind"
    " AND value_key = :key";

static void put_contact(struct store *store, int64_t person, const char *kind,
                        struct slice value, struct slice key, int64_t now)
{
    static const char *const then[] = {retire_contact, use_contact};
    struct query query = query_start(store, add_contact);

    query_number(query, ":person", person);
    query_text(query, ":kind", slice_of(kind));
    query_text(query, ":value", value);
    query_text(query, ":key", key);
    query_number(query, ":now", now);
    (void)query_run(query);
    for (size_t i = 0; i < sizeof then / sizeof *then; i++) {
        query = query_start(store, then[i]);
        query_number(query, ":person", person);
        query_text(query, ":kind", slice_of(kind));
        query_text(query, ":key", key);
        (void)query_run(query);
    }
}

static const char set_safe[] =
    "UPDATE contact SET safe = :safe WHERE person_id = :person"
    " AND kind = 'email' AND in_use = 1";
static const char set_verified[] =
    "UPDATE contact SET verified_at = :at WHERE person_id = :person"
    " AND kind = 'email' AND in_use = 1";
static const char add_consent[] =
    "INSERT INTO consent (person_id, purpose, given_at, source)"
    " VALUES (:person, 'bulletin', :at, :source)"
    " ON CONFLICT DO NOTHING";

static void put_consent(struct store *store, int64_t person,
                        const struct import_row *row)
{
    struct query query = query_start(store, set_verified);

    query_number(query, ":person", person);
    query_number(query, ":at", row->consent_at);
    (void)query_run(query);
    query = query_start(store, add_consent);
    query_number(query, ":person", person);
    query_number(query, ":at", row->consent_at);
    query_text(query, ":source", row->consent_source);
    (void)query_run(query);
}

/* "Not wanted" is stronger than any later wish of a file. */
static const char add_preference[] =
    "INSERT INTO preference (person_id, kind, code, wanted)"
    " VALUES (:person, :kind, :code, :wanted)"
    " ON CONFLICT (person_id, kind, code)"
    " DO UPDATE SET wanted = min(wanted, excluded.wanted)";

static void put_preferences(struct store *store, int64_t person,
                            const struct import_plan *plan)
{
    for (size_t i = 0; i < plan->preference_count; i++) {
        const struct preference *p = &plan->preferences[i];
        struct query query = query_start(store, add_preference);

        query_number(query, ":person", person);
        query_text(query, ":kind",
                   slice_of(word_of(preference_kind_words, (int)p->kind)));
        query_text(query, ":code", p->code);
        query_number(query, ":wanted", p->wanted);
        (void)query_run(query);
    }
}

void store_person_correct(struct store *store, int64_t id,
                          const struct import_row *row,
                          const struct import_plan *plan, int64_t now)
{
    struct arena *arena = arena_new();
    unsigned int changes = plan->changes;

    correct_row(arena, store, id, row, changes, now);
    if (given(changes, COLUMN_EMAIL))
        put_contact(store, id, "email", row->person.address,
                    address_key(arena, row->person.address), now);
    if (given(changes, COLUMN_PHONE))
        put_contact(store, id, "phone", row->phone, row->phone, now);
    if (given(changes, COLUMN_SAFE)) {
        struct query query = query_start(store, set_safe);

        query_number(query, ":person", id);
        query_text(query, ":safe",
                   slice_of(word_of(safety_words, (int)row->person.safe)));
        (void)query_run(query);
    }
    if (given(changes, COLUMN_CONSENT_DATE) && row->consent_at != 0)
        put_consent(store, id, row);
    put_preferences(store, id, plan);
    arena_free(arena);
}

/* ---- standing ---- */

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
