#include "edge/store_import.h"

#include "core/settings/address.h"
#include "edge/store_person.h"
#include "edge/store_query.h"

#include "base/banned.h"

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
    query_text(query, ":name_key",
               person_name_key(arena, person_name(&row->person)));
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
               named ? person_name_key(arena, person_name(&row->person))
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
