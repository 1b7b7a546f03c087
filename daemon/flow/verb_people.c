/* people list, show. */
#include "core/ledger/delivery.h"
#include "edge/store_person.h"
#include "flow/people.h"
#include "flow/verb.h"

#include "base/banned.h"

#define CHUNK 200

/* ---- finding one ---- */

int call_who(struct call *call, struct person *out)
{
    struct slice who = call_word(call, 0);
    struct people_found found;

    if (who.size == 0)
        return call_wrong(call, "name the person by number, ref, e-mail "
                                "address or whole name");
    people_find(call->arena, call->house, who, &found);
    if (found.one) {
        *out = found.person;
        return 0;
    }
    if (found.count == 0)
        return call_refuse(call,
                           "nobody has that number, ref, e-mail address or "
                           "name. Please write it as it stands in the "
                           "register");
    (void)call_refuse(call, "it is not clear who is meant. Please name one of "
                            "these by the number in front:");
    people_put_candidates(call->arena, call->house, &found, &call->complaint);
    return 1;
}

const char *pause_words(struct arena *arena, struct house *house, int64_t until)
{
    if (until >= PAUSED_FOR_GOOD)
        return "until somebody ends the pause";
    return arena_format(arena, "until %s",
                        civil_date_words(arena, civil_at(&house->zone, until)));
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
    int status = call_who(call, &p);

    if (status != 0)
        return status;
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
    if (p.paused_until > call->now)
        text_format(&call->out, "  paused %s\n",
                    pause_words(call->arena, call->house, p.paused_until));
    if (p.held)
        text_format(&call->out, "  on hold: %.*s\n", SLICE_ARG(p.hold_reason));
    put_codes(call, "  wants: ", &p, PREFERENCE_INTEREST, true);
    put_codes(call, "  does not want: ", &p, PREFERENCE_INTEREST, false);
    put_codes(call, "  areas: ", &p, PREFERENCE_AREA, true);
    put_codes(call, "  is: ", &p, PREFERENCE_RELATIONSHIP, true);
    return 0;
}
