#include "edge/store_enrol.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char add_person[] =
    "INSERT INTO person (greeting, full_name, name_key, created_at, changed_at)"
    " VALUES (:name, :name, :key, :now, :now)";
static const char revive_person[] =
    "UPDATE person SET status = 'active', left_at = 0, changed_at = :now"
    " WHERE id = :person AND status = 'left'";
static const char add_contact[] =
    "INSERT INTO contact (person_id, kind, value, value_key, verified_at,"
    " created_at) VALUES (:person, 'email', :value, :key, :now, :now)"
    " ON CONFLICT (person_id, kind, value_key)"
    " DO UPDATE SET verified_at = :now, bounced_at = 0, in_use = 1";
static const char add_consent[] =
    "INSERT INTO consent (person_id, purpose, given_at, source)"
    " VALUES (:person, 'bulletin', :now, :source) ON CONFLICT DO NOTHING";

static int64_t put_person(struct store *store, const struct enrolment *e,
                          int64_t now)
{
    struct query query;

    if (e->person_id != 0) {
        query = query_start(store, revive_person);
        query_number(query, ":person", e->person_id);
        query_number(query, ":now", now);
        (void)query_run(query);
        return e->person_id;
    }
    query = query_start(store, add_person);
    query_text(query, ":name", e->name);
    query_text(query, ":key", e->name_key);
    query_number(query, ":now", now);
    (void)query_run(query);
    return store_last_id(store);
}

int64_t store_enrol(struct store *store, const struct enrolment *enrolment,
                    int64_t now)
{
    int64_t person = put_person(store, enrolment, now);
    struct query query = query_start(store, add_contact);

    query_number(query, ":person", person);
    query_text(query, ":value", enrolment->address);
    query_text(query, ":key", enrolment->address_key);
    query_number(query, ":now", now);
    (void)query_run(query);
    query = query_start(store, add_consent);
    query_number(query, ":person", person);
    query_number(query, ":now", now);
    query_text(query, ":source", enrolment->source);
    (void)query_run(query);
    return person;
}

static const char joins_since[] = "SELECT count(*) FROM delivery WHERE kind = "
                                  "'join' AND created_at >= :since";

int64_t store_joins_since(struct store *store, int64_t since)
{
    struct query query = query_start(store, joins_since);

    query_number(query, ":since", since);
    return query_one_number(query);
}
