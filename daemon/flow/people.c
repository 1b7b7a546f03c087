#include "flow/people.h"

#include "base/utf8.h"
#include "core/register/likeness.h"
#include "core/settings/address.h"
#include "edge/store_import.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"

#include "base/banned.h"

/* ---- who is meant ---- */

/* Whoever they are now. */
static bool get_person(struct arena *arena, struct house *house, int64_t id,
                       struct person *out)
{
    if (!store_person(arena, house->store, id, true, out))
        return false;
    return out->merged_into == 0 ||
           store_person(arena, house->store, out->merged_into, true, out);
}

static int64_t number_of(struct slice who)
{
    int64_t id = 0;

    if (slice_starts_caseless(who, SLICE("P-")))
        who = slice_from(who, 2);
    return who.size > 0 && is_digit(who.at[0]) && slice_number(who, &id) ? id
                                                                         : 0;
}

/* The longest word, by which others may be found. */
static struct slice telling_word(struct slice key)
{
    struct slice best = {NULL, 0};
    struct slice word;

    while (slice_next_part(&key, ' ', &word))
        if (word.size > best.size)
            best = word;
    return best;
}

/* As we wrote it ourselves: "P-0012 Jo Example (ref R2)", or the beginning of
 * that. */
static bool find_titled(struct arena *arena, struct house *house,
                        struct slice who, struct person *out)
{
    size_t space = slice_find_byte(who, ' ');
    int64_t id = space == SLICE_NONE || !slice_starts_caseless(who, SLICE("P-"))
                     ? 0
                     : number_of(slice_part(who, 0, space));
    struct slice title;

    if (id == 0 || !get_person(arena, house, id, out))
        return false;
    title = slice_of(people_title(arena, out));
    return slice_equal_caseless(who, title) ||
           (slice_starts_caseless(title, who) && title.at[who.size] == ' ' &&
            slice_starts(slice_from(title, who.size), SLICE(" (ref")));
}

static void find_several(struct arena *arena, struct house *house,
                         struct slice who, struct people_found *out)
{
    struct slice key = person_name_key(arena, who);
    struct slice word = telling_word(key);

    if (slice_find_byte(who, '@') != SLICE_NONE) {
        out->count = store_people_by_address(
            house->store, address_key(arena, who), out->ids, PEOPLE_SHOWN);
        out->one = out->count == 1;
        return;
    }
    out->count =
        store_people_by_name(house->store, key, out->ids, PEOPLE_SHOWN);
    out->one = out->count == 1;
    if (out->count == 0 && word.size >= 3)
        out->count =
            store_people_named_like(house->store, word, out->ids, PEOPLE_SHOWN);
}

void people_find(struct arena *arena, struct house *house, struct slice who,
                 struct people_found *out)
{
    int64_t id = number_of(who);
    struct person by_ref;

    *out = (struct people_found){.one = false};
    if (who.size == 0)
        return;
    if (store_person_by_ref(arena, house->store, who, &by_ref))
        id = by_ref.id;
    if (id != 0) {
        out->one = get_person(arena, house, id, &out->person);
        return;
    }
    out->one = find_titled(arena, house, who, &out->person);
    if (out->one)
        return;
    find_several(arena, house, who, out);
    if (out->one)
        out->one = get_person(arena, house, out->ids[0], &out->person);
}

char *people_title(struct arena *arena, const struct person *person)
{
    const char *before = person->ref.size > 0 ? " (ref " : "";

    return arena_format(arena, "P-%04lld %.*s%s%.*s%s", (long long)person->id,
                        SLICE_ARG(person_name(person)), before,
                        SLICE_ARG(person->ref),
                        person->ref.size > 0 ? ")" : "");
}

char *people_row_title(struct arena *arena, const struct import_row *row)
{
    const char *before = row->person.ref.size > 0 ? " (ref " : "";

    return arena_format(
        arena, "%.*s%s%.*s%s", SLICE_ARG(person_name(&row->person)), before,
        SLICE_ARG(row->person.ref), row->person.ref.size > 0 ? ")" : "");
}

void people_put_candidates(struct arena *arena, struct house *house,
                           const struct people_found *found, struct text *out)
{
    for (size_t i = 0; i < found->count; i++) {
        struct person person;

        if (store_person(arena, house->store, found->ids[i], false, &person))
            text_format(out, "- %s\n", people_title(arena, &person));
    }
}

/* ---- a row ---- */

void people_plan(struct arena *arena, struct house *house,
                 const struct import_row *row, struct people_row *out)
{
    struct store *store = house->store;
    struct slice key = address_key(arena, row->person.address);

    *out = (struct people_row){.match = {0}};
    if (row->person.ref.size > 0 &&
        store_person_by_ref(arena, store, row->person.ref, &out->by_ref))
        out->match.by_ref = &out->by_ref;
    if (key.size > 0) {
        if (store_person_by_name(
                arena, store, key,
                person_name_key(arena, person_name(&row->person)),
                &out->by_name))
            out->match.by_email_and_name = &out->by_name;
        out->match.suppressed =
            store_suppressed(arena, store, house->suppression_key, key);
    }
    if (out->match.by_ref != NULL)
        store_person_facts(arena, store, out->by_ref.id, &out->match);
    else if (out->match.by_email_and_name != NULL)
        store_person_facts(arena, store, out->by_name.id, &out->match);
    out->plan = import_plan(arena, row, &out->match);
}

void people_plan_for(struct arena *arena, struct house *house,
                     const struct import_row *row, const struct person *person,
                     struct people_row *out)
{
    struct slice key = address_key(arena, row->person.address);

    *out = (struct people_row){.by_ref = *person};
    out->match.by_ref = &out->by_ref;
    out->match.suppressed =
        key.size > 0 &&
        store_suppressed(arena, house->store, house->suppression_key, key);
    store_person_facts(arena, house->store, person->id, &out->match);
    out->plan = import_plan(arena, row, &out->match);
}

int64_t people_write(struct house *house, const struct import_row *row,
                     const struct people_row *what, int64_t now)
{
    const struct import_plan *plan = &what->plan;

    if (plan->step == IMPORT_ADD)
        return store_person_add(house->store, row, plan, now);
    if (plan->changes == 0 || plan->person_id == 0)
        return 0;
    store_person_correct(house->store, plan->person_id, row, plan, now);
    return plan->person_id;
}

bool people_row_is_timely(const struct import_row *row, int64_t now,
                          struct faults *faults)
{
    if (row->consent_at <= now && row->guardian_consent_at <= now)
        return true;
    faults_add(faults, row->line,
               "a date of consent lies in the future. Write the day on which "
               "it was given");
    return false;
}

/* ---- who may be one ---- */

static struct likeness likeness_of(struct arena *arena, struct house *house,
                                   const struct person *person)
{
    struct import_match facts = {0};

    store_person_facts(arena, house->store, person->id, &facts);
    return (struct likeness){.name = person_name(person),
                             .address = person->address,
                             .phone = facts.phone};
}

const char *people_like(struct arena *arena, struct house *house,
                        const struct person *one, const struct person *other)
{
    struct likeness a;
    struct likeness b;

    if (one->id == other->id || one->merged_into != 0 ||
        other->merged_into != 0 || one->status == PERSON_DECEASED ||
        other->status == PERSON_DECEASED)
        return NULL;
    a = likeness_of(arena, house, one);
    b = likeness_of(arena, house, other);
    return likeness_why(arena, &a, &b);
}

static size_t candidates(struct arena *arena, struct house *house,
                         const struct person *person, int64_t *ids)
{
    size_t count = store_people_by_name(
        house->store, person_name_key(arena, person_name(person)), ids,
        PEOPLE_LIKE_MOST);

    if (person->sharers > 0)
        count += store_people_by_address(house->store,
                                         address_key(arena, person->address),
                                         ids + count, PEOPLE_LIKE_MOST);
    return count;
}

size_t people_likely(struct arena *arena, struct house *house,
                     const struct person *person, struct person *out,
                     const char **why)
{
    int64_t ids[2 * PEOPLE_LIKE_MOST];
    size_t found = candidates(arena, house, person, ids);
    size_t count = 0;

    for (size_t i = 0; i < found && count < PEOPLE_LIKE_MOST; i++) {
        int64_t task;
        bool known = ids[i] == person->id ||
                     store_task_pair(house->store, person->id, ids[i], &task);

        for (size_t k = 0; k < count; k++)
            known = known || out[k].id == ids[i];
        if (known ||
            !store_person(arena, house->store, ids[i], false, &out[count]))
            continue;
        why[count] = people_like(arena, house, person, &out[count]);
        if (why[count] != NULL)
            count++;
    }
    return count;
}

void people_ask_pair(struct arena *arena, struct house *house, int64_t keep,
                     int64_t drop, const char *why, int64_t now)
{
    struct task_row task = {
        .kind = TASK_MERGE,
        .person_id = keep,
        .other_id = drop,
        .why = slice_of(
            arena_format(arena, "P-%04lld and P-%04lld may be one person: %s",
                         (long long)keep, (long long)drop, why)),
        .opened_at = now,
    };

    (void)store_task_add(house->store, &task);
}
