#include "edge/store_person.h"

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
