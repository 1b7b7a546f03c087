/* people add, people change: one person, in lines that a person writes. */
#include "core/register/person_lines.h"
#include "edge/store_person.h"
#include "edge/store_repair.h"
#include "flow/people.h"
#include "flow/verb.h"

#include "base/banned.h"

struct facts {
    struct import_row row;
    bool good;
};

/* The lines are the words from the `from`-th on. */
static struct facts read_facts(struct call *call, size_t from, bool known)
{
    struct faults faults = {.arena = call->arena};
    struct facts facts = {.good = false};
    size_t count = call->count > from ? call->count - from : 0;

    if (count == 0 || count > PERSON_LINES_MOST) {
        faults_add(&faults, 0,
                   "write what is to be known of them, each like "
                   "\"Phone: 01632 960001\"");
    } else {
        facts.good =
            person_lines_read(call->arena, call->words + from, count, known,
                              &call->house->settings, &call->house->zone,
                              &facts.row, &faults) &&
            people_row_is_timely(&facts.row, call->now, &faults);
    }
    for (size_t i = 0; i < faults.count; i++)
        (void)call_refuse(call, "%s", faults.list[i].text);
    return facts;
}

static int done(struct call *call, const char *what, int64_t id)
{
    struct error error;

    store_audit(call->house->store, call->now, call->who, what,
                arena_format(call->arena, "person %lld", (long long)id));
    if (!store_end(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

static void tell_likely(struct call *call, int64_t id)
{
    struct person others[PEOPLE_LIKE_MOST];
    const char *why[PEOPLE_LIKE_MOST];
    struct person person;
    size_t count;

    if (!store_person(call->arena, call->house->store, id, false, &person))
        return;
    count = people_likely(call->arena, call->house, &person, others, why);
    for (size_t i = 0; i < count; i++) {
        people_ask_pair(call->arena, call->house, others[i].id, id, why[i],
                        call->now);
        text_format(&call->out,
                    "It may be the same person as %s: %s. Please look; it is "
                    "in the list of involve people duplicates.\n",
                    people_title(call->arena, &others[i]), why[i]);
    }
}

int verb_people_add(struct call *call)
{
    struct facts facts = read_facts(call, 0, false);
    struct people_row what;
    struct person person;
    struct error error;
    int64_t id;

    if (!facts.good)
        return 1;
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    people_plan(call->arena, call->house, &facts.row, &what);
    if (what.plan.step != IMPORT_ADD) {
        const struct person *known = what.match.by_ref != NULL
                                         ? what.match.by_ref
                                         : what.match.by_email_and_name;

        store_abandon(call->house->store);
        if (what.plan.step == IMPORT_STOPPED || known == NULL)
            return call_refuse(call, "%s", what.plan.why);
        return call_refuse(call,
                           "%s is on the register already. To change what it "
                           "says, write CHANGE",
                           people_title(call->arena, known));
    }
    id = people_write(call->house, &facts.row, &what, call->now);
    if (store_person(call->arena, call->house->store, id, false, &person))
        text_format(&call->out, "%s: %s.\n", people_title(call->arena, &person),
                    what.plan.why);
    tell_likely(call, id);
    return done(call, "person added", id);
}

/* ---- a row of a file that waits for its address ---- */

/* "row 12", or the ref or the name that it has. */
static bool find_waiting(struct call *call, struct slice who,
                         struct repair_row *out)
{
    struct store *store = call->house->store;
    struct repair_row *rows;
    int64_t id;
    size_t count;

    if (slice_starts_caseless(who, SLICE("row ")) &&
        slice_number(slice_trim(slice_from(who, 4)), &id))
        return store_repair(call->arena, store, id, out) &&
               out->settled_at == 0;
    if (who.size == 0)
        return false;
    count = store_repairs_open(call->arena, store, who, 2, &rows);
    if (count == 0)
        count = store_repairs_open(call->arena, store,
                                   person_name_key(call->arena, who), 2, &rows);
    if (count == 1)
        *out = rows[0];
    return count == 1;
}

static int change_waiting(struct call *call, const struct repair_row *row)
{
    struct slice line =
        call->count == 2 ? call->words[1] : (struct slice){NULL, 0};

    if (!slice_starts_caseless(line, SLICE("email:")) &&
        !slice_starts_caseless(line, SLICE("e-mail:")))
        return call_refuse(call,
                           "the row of %.*s waits for the right address. "
                           "Please write one line below it: Email: %.*s",
                           SLICE_ARG(row->name), SLICE_ARG(row->proposed));
    return people_repair(
        call, row,
        slice_trim(slice_from(line, slice_find_byte(line, ':') + 1)));
}

int verb_people_change(struct call *call)
{
    struct people_found found;
    struct people_row what;
    struct facts facts;
    struct person p;
    struct error error;
    struct slice who = call_word(call, 0);
    struct repair_row row;
    int status;

    people_find(call->arena, call->house, who, &found);
    if (find_waiting(call, who, &row)) {
        if (!found.one)
            return change_waiting(call, &row);
        if (!slice_equal(row.row_key, found.person.ref))
            return call_refuse(call,
                               "%s is called so, and so is a row of a file "
                               "that waits. Please write CHANGE P-%04lld or "
                               "CHANGE row %lld",
                               people_title(call->arena, &found.person),
                               (long long)found.person.id, (long long)row.id);
    }
    status = call_who(call, &p);
    if (status != 0)
        return status;
    facts = read_facts(call, 1, true);
    if (!facts.good)
        return 1;
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    people_plan_for(call->arena, call->house, &facts.row, &p, &what);
    if (what.plan.step == IMPORT_REFUSED) {
        store_abandon(call->house->store);
        return call_refuse(call, "%s", what.plan.why);
    }
    (void)people_write(call->house, &facts.row, &what, call->now);
    text_format(&call->out, "%s: %s.\n", people_title(call->arena, &p),
                what.plan.why);
    tell_likely(call, p.id);
    return done(call, "person changed", p.id);
}
