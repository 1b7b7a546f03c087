/* people import, list, show, stop; hold and release of a person. */
#include <poll.h>

#include "core/settings/address.h"
#include "edge/store_person.h"
#include "flow/guard.h"
#include "flow/verb.h"

#include "base/banned.h"

#define CHUNK 200
#define TURN_MS 5

/* ---- import ---- */

struct importing {
    struct call *call;
    struct import_columns columns;
    struct faults faults;
    bool dry;
    int64_t steps[IMPORT_REFUSED + 1];
};

static struct import_plan plan_row(struct arena *arena,
                                   struct importing *importing,
                                   const struct import_row *row)
{
    struct house *house = importing->call->house;
    struct store *store = house->store;
    struct person by_ref;
    struct person by_name;
    struct import_match match = {0};
    struct slice key = address_key(arena, row->person.address);
    struct slice name = row->person.full_name.size > 0 ? row->person.full_name
                                                       : row->person.greeting;

    if (row->person.ref.size > 0 &&
        store_person_by_ref(arena, store, row->person.ref, &by_ref))
        match.by_ref = &by_ref;
    if (key.size > 0) {
        if (store_person_by_name(arena, store, key,
                                 person_name_key(arena, name), &by_name))
            match.by_email_and_name = &by_name;
        match.suppressed =
            store_suppressed(arena, store, house->suppression_key, key);
    }
    if (match.by_ref != NULL)
        store_person_facts(arena, store, by_ref.id, &match);
    else if (match.by_email_and_name != NULL)
        store_person_facts(arena, store, by_name.id, &match);
    return import_plan(arena, row, &match);
}

static void import_row(struct arena *arena, struct importing *importing,
                       const struct csv_row *csv)
{
    struct call *call = importing->call;
    struct import_row row;
    struct import_plan plan;

    importing->faults = (struct faults){.arena = arena};
    if (import_read_row(arena, &importing->columns, csv, &call->house->settings,
                        &call->house->zone, &row, &importing->faults) &&
        (row.consent_at > call->now || row.guardian_consent_at > call->now))
        faults_add(&importing->faults, csv->line,
                   "a date of consent lies in the future. Write the day on "
                   "which it was given");
    if (importing->faults.count > 0) {
        importing->steps[IMPORT_REFUSED]++;
        for (size_t i = 0; i < importing->faults.count; i++)
            text_format(&call->out, "line %d: refused: %s\n",
                        importing->faults.list[i].line,
                        importing->faults.list[i].text);
        return;
    }
    plan = plan_row(arena, importing, &row);
    importing->steps[plan.step]++;
    if (plan.step == IMPORT_ADD)
        (void)store_person_add(call->house->store, &row, &plan, call->now);
    else if (plan.changes != 0 && plan.person_id != 0)
        store_person_correct(call->house->store, plan.person_id, &row, &plan,
                             call->now);
    if (plan.step != IMPORT_SAME && plan.why != NULL)
        text_format(&call->out, "line %d: %s\n", csv->line, plan.why);
}

/* One chunk of rows in one transaction. False at the end of the file. */
static bool import_chunk(struct importing *importing, struct csv *csv,
                         struct error *error)
{
    struct arena *arena = arena_new();
    struct store *store = importing->call->house->store;
    struct csv_row row;
    bool more = store_begin(store, error);
    bool begun = more;

    for (int i = 0; more && i < CHUNK; i++) {
        more = csv_next(arena, csv, &row, error);
        if (more) {
            import_row(arena, importing, &row);
        } else if (error->kind != ERROR_NONE) {
            text_format(&importing->call->out, "line %d: refused: %s\n",
                        csv->line, error->text);
            importing->steps[IMPORT_REFUSED]++;
            more = true;
        }
    }
    if (begun && importing->dry)
        store_abandon(store);
    else if (begun && !store_end(store, error))
        more = false;
    arena_free(arena);
    if (more) /* whoever waits for the ledger has a turn */
        poll(NULL, 0, TURN_MS);
    return more;
}

static void report(struct importing *importing)
{
    struct text *out = &importing->call->out;

    text_format(out,
                "%s: %lld added, %lld corrected, %lld unchanged, %lld left the "
                "list before and stay off it, %lld refused\n",
                importing->dry ? "Dry run, nothing changed" : "Imported",
                (long long)importing->steps[IMPORT_ADD],
                (long long)importing->steps[IMPORT_CORRECT],
                (long long)importing->steps[IMPORT_SAME],
                (long long)importing->steps[IMPORT_STOPPED],
                (long long)importing->steps[IMPORT_REFUSED]);
}

int verb_people_import(struct call *call)
{
    struct importing importing = {
        .call = call,
        .faults = {.arena = call->arena},
        .dry = call_has(call, "--dry-run"),
    };
    struct csv csv = csv_open(call->input);
    struct csv_row heading;
    struct error error = {0};

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the file: involve people import "
                                "FILE.csv");
    if (!csv_next(call->arena, &csv, &heading, &error))
        return call_refuse(call, "the file has no heading row: its first line "
                                 "must name the columns");
    if (!import_heading(call->arena, &heading, &importing.columns,
                        &importing.faults)) {
        for (size_t i = 0; i < importing.faults.count; i++)
            (void)call_refuse(call, "line %d: %s",
                              importing.faults.list[i].line,
                              importing.faults.list[i].text);
        return 1;
    }
    error.kind = ERROR_NONE;
    while (import_chunk(&importing, &csv, &error))
        continue;
    if (error.kind != ERROR_NONE)
        return call_refuse(call,
                           "%s. Rows before this were imported; run it "
                           "again: the same row twice changes nothing",
                           error.text);
    report(&importing);
    if (!importing.dry)
        store_audit(call->house->store, call->now, call->who, "people imported",
                    "file");
    return importing.steps[IMPORT_REFUSED] > 0 ? 1 : 0;
}

/* ---- list, show ---- */

static json_t *codes_json(const struct person *person,
                          enum preference_kind kind, bool wanted)
{
    json_t *list = json_array();

    for (size_t i = 0; i < person->preference_count; i++)
        if (person->preferences[i].kind == kind &&
            person->preferences[i].wanted == wanted)
            json_array_append_new(list,
                                  json_slice(person->preferences[i].code));
    return list;
}

static json_t *person_json(const struct person *p)
{
    return json_pack(
        "{s:I, s:o, s:o, s:o, s:o, s:s, s:b, s:o, s:I, s:s, s:o, s:s, s:s,"
        " s:s, s:b, s:s, s:o, s:o, s:o, s:o}",
        "id", (json_int_t)p->id, "ref", json_slice(p->ref), "name",
        json_slice(p->greeting), "full_name", json_slice(p->full_name), "email",
        json_slice(p->address), "status",
        word_of(person_status_words, (int)p->status), "held", p->held,
        "hold_reason", json_slice(p->hold_reason), "paused_until",
        (json_int_t)p->paused_until, "format",
        word_of(format_words, (int)p->format), "language",
        json_slice(p->language), "method",
        word_of(method_words, (int)p->method), "frequency",
        word_of(frequency_words, (int)p->frequency), "safe",
        word_of(safety_words, (int)p->safe), "verified", p->verified,
        "age_band", word_of(age_band_words, (int)p->age_band), "interests",
        codes_json(p, PREFERENCE_INTEREST, true), "not_interests",
        codes_json(p, PREFERENCE_INTEREST, false), "areas",
        codes_json(p, PREFERENCE_AREA, true), "relationships",
        codes_json(p, PREFERENCE_RELATIONSHIP, true));
}

static const char *standing_words(const struct person *p, int64_t now)
{
    enum withheld why = delivery_withheld(LETTER_BULLETIN, p, now);

    return why == WITHHELD_NOT ? "gets the bulletin" : withheld_sentence(why);
}

static void put_person_line(struct call *call, const struct person *p)
{
    text_format(&call->out, "%5lld  %-8.*s  %-24.*s  %s\n", (long long)p->id,
                SLICE_ARG(p->ref), SLICE_ARG(p->greeting),
                standing_words(p, call->now));
}

int verb_people_list(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct person *people;
    int64_t after = 0;
    size_t count;

    do {
        count = store_people_after(call->arena, call->house->store, after,
                                   CHUNK, &people);
        for (size_t i = 0; i < count; i++) {
            after = people[i].id;
            if (list != NULL)
                json_array_append_new(list, person_json(&people[i]));
            else
                put_person_line(call, &people[i]);
        }
    } while (count == CHUNK);
    if (list != NULL)
        call_json(call, list);
    return 0;
}

static void put_codes(struct call *call, const char *name,
                      const struct person *p, enum preference_kind kind,
                      bool wanted)
{
    bool first = true;

    for (size_t i = 0; i < p->preference_count; i++) {
        if (p->preferences[i].kind != kind ||
            p->preferences[i].wanted != wanted)
            continue;
        text_format(&call->out, "%s%.*s", first ? name : ", ",
                    SLICE_ARG(p->preferences[i].code));
        first = false;
    }
    if (!first)
        text_putc(&call->out, '\n');
}

int verb_people_show(struct call *call)
{
    struct person p;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the person by number or ref");
    if (!call_person(call, call_word(call, 0), &p))
        return call_refuse(call, "nobody has that number or ref");
    if (call_has(call, "--json")) {
        call_json(call, person_json(&p));
        return 0;
    }
    text_format(&call->out,
                "Person %lld, ref %.*s\n  name: %.*s\n  full name: %.*s\n"
                "  e-mail: %.*s (%s)\n  standing: %s\n  format: %s\n",
                (long long)p.id, SLICE_ARG(p.ref), SLICE_ARG(p.greeting),
                SLICE_ARG(p.full_name), SLICE_ARG(p.address),
                p.verified ? "consent on record" : "no dated consent",
                standing_words(&p, call->now),
                word_of(format_words, (int)p.format));
    if (p.held)
        text_format(&call->out, "  on hold: %.*s\n", SLICE_ARG(p.hold_reason));
    put_codes(call, "  wants: ", &p, PREFERENCE_INTEREST, true);
    put_codes(call, "  does not want: ", &p, PREFERENCE_INTEREST, false);
    put_codes(call, "  areas: ", &p, PREFERENCE_AREA, true);
    put_codes(call, "  is: ", &p, PREFERENCE_RELATIONSHIP, true);
    return 0;
}

/* ---- stop, hold, release ---- */

static bool write_person(struct call *call, const struct person *p,
                         const char *what, struct error *error)
{
    store_audit(call->house->store, call->now, call->who, what,
                arena_format(call->arena, "person %lld", (long long)p->id));
    return store_end(call->house->store, error);
}

int verb_people_stop(struct call *call)
{
    struct person p;
    struct error error;

    if (!call_person(call, call_word(call, 0), &p))
        return call_refuse(call, "nobody has that number or ref");
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    (void)store_person_stop(call->arena, call->house->store, p.id,
                            call->house->suppression_key, "staff", call->now);
    if (!write_person(call, &p, "stopped", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out,
                "Person %lld is off the list. No file brings them "
                "back.\n",
                (long long)p.id);
    return 0;
}

int verb_hold(struct call *call)
{
    struct person p;
    struct error error;
    struct slice who = call_word(call, 0);
    struct slice why = call_word(call, 1);

    if (who.size == 0) {
        guard_hold(call->house, "a person asked for it", call->now);
        store_audit(call->house->store, call->now, call->who, "held",
                    "everything");
        text_puts(&call->out, "Nothing is sent now, but for alerts. To go on: "
                              "involve release\n");
        return 0;
    }
    if (!call_person(call, who, &p))
        return call_refuse(call, "nobody has that number or ref");
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    store_person_hold(call->house->store, p.id,
                      why.size == 0 ? "by a person"
                                    : arena_string(call->arena, why),
                      call->now);
    if (!write_person(call, &p, "held", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out,
                "Person %lld gets nothing until: involve release "
                "%lld\n",
                (long long)p.id, (long long)p.id);
    return 0;
}

int verb_release(struct call *call)
{
    struct person p;
    struct error error;
    struct slice who = call_word(call, 0);

    if (who.size == 0) {
        if (!guard_release(call->house, call->now, &error))
            return call_refuse(call, "%s", error.text);
        store_audit(call->house->store, call->now, call->who, "released",
                    "everything");
        text_puts(&call->out, "Letters go again.\n");
        return 0;
    }
    if (!call_person(call, who, &p))
        return call_refuse(call, "nobody has that number or ref");
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    store_person_release(call->house->store, p.id, call->now);
    if (!write_person(call, &p, "released", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "Person %lld gets letters again.\n",
                (long long)p.id);
    return 0;
}
