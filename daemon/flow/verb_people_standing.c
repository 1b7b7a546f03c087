/* What becomes of a person's letters: people stop, died, pause, resume; hold
 * and release. */
#include "core/time/ahead.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/death.h"
#include "flow/guard.h"
#include "flow/people.h"
#include "flow/verb.h"

#include "base/banned.h"

static bool write_person(struct call *call, const struct person *p,
                         const char *what, struct error *error)
{
    store_audit(call->house->store, call->now, call->who, what,
                arena_format(call->arena, "person %lld", (long long)p->id));
    return store_end(call->house->store, error);
}

/* ---- stop ---- */

/* As their own STOP: what they still hold is a task, to ring them. */
static void ask_about_places(struct call *call, const struct person *p)
{
    struct signup_row *rows;
    size_t count = store_signups(call->arena, call->house->store, p->id, &rows);
    size_t held = 0;
    struct task_row task = {
        .kind = TASK_RING,
        .person_id = p->id,
        .why = SLICE("is off the list, and still has their name down"),
        .opened_at = call->now,
    };

    for (size_t i = 0; i < count; i++) {
        if (!signup_holds_place(rows[i].state))
            continue;
        text_format(
            &call->out, "%s- A-%04lld %.*s\n",
            held == 0 ? "Their name is still down; please ask them:\n" : "",
            (long long)rows[i].announcement_id, SLICE_ARG(rows[i].title));
        held++;
    }
    if (held > 0)
        (void)store_task_add(call->house->store, &task);
}

int verb_people_stop(struct call *call)
{
    struct person p;
    struct error error;
    int status = call_who(call, &p);
    bool changed;

    if (status != 0)
        return status;
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    changed =
        store_person_stop(call->arena, call->house->store, p.id,
                          call->house->suppression_key, "staff", call->now);
    text_format(&call->out, "%s %s off the list. No file brings them back.\n",
                people_title(call->arena, &p), changed ? "is" : "was already");
    if (changed)
        ask_about_places(call, &p);
    if (!write_person(call, &p, "stopped", &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

/* ---- died ---- */

int verb_people_died(struct call *call)
{
    struct person p;
    struct error error;
    struct task_row task = {
        .kind = TASK_BEREAVEMENT,
        .why = SLICE("died, as staff wrote: is there anybody to write to or "
                     "to ring?"),
        .opened_at = call->now,
    };
    int status = call_who(call, &p);
    struct text follows = text_start(call->arena, 65536);
    bool changed;

    if (status != 0)
        return status;
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    changed = death_record(call->arena, call->house, &p, call->now, &follows);
    text_format(&call->out,
                "%s %s recorded as having died. Nothing is ever sent to them "
                "again.\n",
                people_title(call->arena, &p), changed ? "is" : "was already");
    text_put(&call->out, text_slice(&follows));
    if (changed) {
        task.person_id = p.id;
        (void)store_task_add(call->house->store, &task);
    }
    if (!write_person(call, &p, "died", &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

/* ---- pause ---- */

/* An open end without a day. */
static bool read_until(struct call *call, int64_t *out, struct error *error)
{
    struct slice words = call_word(call, 1);

    if (slice_starts_caseless(words, SLICE("until ")))
        words = slice_trim(slice_from(words, 6));
    *out = PAUSED_FOR_GOOD;
    return words.size == 0 ||
           civil_read_ahead(call->arena, words, &call->house->zone, call->now,
                            out, error);
}

int verb_people_pause(struct call *call)
{
    struct person p;
    struct error error;
    int64_t until;
    int status = call_who(call, &p);

    if (status != 0)
        return status;
    if (p.status != PERSON_ACTIVE)
        return call_refuse(call, "%s is not on the list any more",
                           people_title(call->arena, &p));
    if (!read_until(call, &until, &error))
        return call_refuse(call, "until when? %s", error.text);
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    store_person_pause(call->house->store, p.id, until, call->now);
    if (!write_person(call, &p, "paused", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "%s gets no bulletin %s%s.\n",
                people_title(call->arena, &p),
                pause_words(call->arena, call->house, until),
                until < PAUSED_FOR_GOOD
                    ? "; from that day on they do again, by itself"
                    : "");
    return 0;
}

int verb_people_resume(struct call *call)
{
    struct person p;
    struct error error;
    int status = call_who(call, &p);

    if (status != 0)
        return status;
    if (p.paused_until <= call->now)
        return call_refuse(call, "%s is not paused",
                           people_title(call->arena, &p));
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    store_person_pause(call->house->store, p.id, 0, call->now);
    if (!write_person(call, &p, "resumed", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "The pause of %s is over.\n",
                people_title(call->arena, &p));
    return 0;
}

/* ---- hold and release ---- */

int verb_hold(struct call *call)
{
    struct person p;
    struct error error;
    struct slice who = call_word(call, 0);
    int status;
    struct slice why = call_word(call, 1);

    if (who.size == 0) {
        guard_hold(call->house, "a person asked for it", call->now);
        store_audit(call->house->store, call->now, call->who, "held",
                    "everything");
        text_puts(&call->out, "Nothing is sent now, but for alerts. To go on: "
                              "involve release\n");
        return 0;
    }
    status = call_who(call, &p);
    if (status != 0)
        return status;
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
    bool shared;
    int status;

    if (who.size == 0) {
        if (!guard_release(call->house, call->now, &error))
            return call_refuse(call, "%s", error.text);
        store_audit(call->house->store, call->now, call->who, "released",
                    "everything");
        text_puts(&call->out, "Letters go again.\n");
        return 0;
    }
    status = call_who(call, &p);
    if (status != 0)
        return status;
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    store_person_release(call->house->store, p.id, call->now);
    shared = store_person(call->arena, call->house->store, p.id, false, &p) &&
             p.sharer_held;
    if (!write_person(call, &p, "released", &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out,
                shared ? "Person %lld is not on hold any more, but somebody "
                         "with the same address is: nothing goes to either "
                         "until that is released too.\n"
                       : "Person %lld gets letters again.\n",
                (long long)p.id);
    return 0;
}
