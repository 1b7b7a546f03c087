#include "flow/taken.h"

#include "base/log.h"
#include "core/decide.h"
#include "core/settings/address.h"
#include "flow/apply.h"
#include "flow/reader.h"
#include "flow/staff.h"

#include "base/banned.h"

#define READER_TRIES 2

/* A message that nobody fetched or could read is known by its place. */
static struct slice place_key(struct arena *arena,
                              const struct inbound_row *row)
{
    return slice_of(
        arena_format(arena, "place:%.*s:%lld:%lld", SLICE_ARG(row->folder),
                     (long long)row->uidvalidity, (long long)row->uid));
}

/* ---- words for the ledger ---- */

static struct slice intents_words(struct arena *arena,
                                  const struct reading *reading)
{
    struct text text = text_start(arena, 32768);

    for (size_t i = 0; i < reading->intent_count; i++) {
        if (i > 0)
            text_puts(&text, "; ");
        intent_put(&text, &reading->intents[i]);
    }
    return text_slice(&text);
}

static struct slice reasons_words(struct arena *arena,
                                  const struct reading *reading)
{
    struct text text = text_start(arena, 16384);

    for (size_t i = 0; i < reading->why_count; i++) {
        if (i > 0)
            text_putc(&text, '\n');
        text_put(&text, reading->why[i]);
    }
    return text_slice(&text);
}

/* ---- reading ---- */

void taken_set_aside(struct taken *taken, const char *why)
{
    taken->decision = decide_set_aside(taken->arena, why);
    taken->row.kind = SLICE("unread");
    taken->row.gate = slice_of(gate_word(GATE_HUMAN));
    taken->row.matched_by = slice_of(matched_by_word(MATCHED_NOTHING));
    if (taken->row.message_key.size == 0)
        taken->row.message_key = place_key(taken->arena, &taken->row);
    log_event(LOG_MESSAGE_SET_ASIDE, "uid=%lld why=%s",
              (long long)taken->row.uid, why);
}

static bool question_reader(struct taken *taken, struct composer *composer,
                            int peer, struct error *error)
{
    struct ourselves ourselves = house_ourselves(composer->house);

    if (!reader_identify(taken->arena, peer, &ourselves, taken->bytes,
                         &taken->correlators, error))
        return false;
    taken->row.message_key = correlators_key(taken->arena, taken->bytes,
                                             taken->correlators.message_id);
    match_find(taken->arena, composer, &taken->correlators,
               taken->row.received_at, &taken->match);
    return reader_read(taken->arena, peer, &taken->match.context,
                       &taken->reading, error);
}

/* What is done, by the reading and by what the ledger knows now. */
static void decide_now(struct taken *taken)
{
    struct inbound_row *row = &taken->row;

    taken->decision =
        decide(taken->arena, &taken->reading, &taken->match.standing);
    row->matched_by =
        slice_of(matched_by_word(taken->match.standing.matched_by));
    row->delivery_id = taken->match.delivery_id;
    row->person_id = taken->match.person.id;
    row->gate = slice_of(gate_word(taken->reading.gate));
    row->why = reasons_words(taken->arena, &taken->reading);
}

static void decide_reading(struct taken *taken, struct house *house)
{
    struct inbound_row *row = &taken->row;

    taken->read = true;
    if (taken->in_part && (taken->reading.kind == MESSAGE_PERSON ||
                           taken->reading.kind == MESSAGE_CALENDAR))
        reading_pass_on(taken->arena, &taken->reading,
                        "it is too large to be read whole: only its words "
                        "were, and the rest is in its folder");
    decide_now(taken);
    row->kind = slice_of(message_kind_word(taken->reading.kind));
    row->intents = intents_words(taken->arena, &taken->reading);
    row->own_words = taken->reading.shown;
    row->message_id = taken->correlators.message_id;
    row->staff = taken->match.staff;
    taken->order = staff_is_writing(taken->arena, house, &taken->match,
                                    &taken->correlators, &taken->reading);
}

/* One that broke is replaced and the new one asked once more, since the fault
 * may have been the reader's: a message that breaks two is set aside. */
bool taken_read(struct taken *taken, struct composer *composer,
                struct process *process, struct error *error)
{
    struct error fault;

    for (int tries = 0; tries < READER_TRIES; tries++) {
        if (process->peer < 0 && !process_new_reader(process))
            return error_set(error, ERROR_TEMPORARY, "there is no reader");
        if (question_reader(taken, composer, process->peer, &fault)) {
            decide_reading(taken, composer->house);
            return true;
        }
        if (fault.kind == ERROR_INPUT) {
            taken_set_aside(taken,
                            arena_string(taken->arena, slice_of(fault.text)));
            return true;
        }
        if (!process_beat(process))
            return error_set(error, ERROR_TEMPORARY, "there is no reader");
        process_drop_reader(process);
    }
    taken_set_aside(taken, "the program that reads messages could not finish "
                           "this one");
    return true;
}

/* ---- one after another ---- */

static bool same_text(struct slice a, struct slice b)
{
    return a.size > 0 && slice_equal(a, b);
}

static bool same_number(int64_t a, int64_t b)
{
    return a != 0 && a == b;
}

static bool is_of_people(const struct taken *taken)
{
    return taken->reading.kind == MESSAGE_PERSON ||
           taken->reading.kind == MESSAGE_CALENDAR;
}

/* People wrote both from there, or one of them is about whoever has the
 * address. What machines say, they say of many people. */
static bool same_address(const struct taken *a, const struct taken *b)
{
    struct slice person_a = a->match.person.address;
    struct slice person_b = b->match.person.address;

    return (is_of_people(a) && is_of_people(b) &&
            same_text(a->match.from, b->match.from)) ||
           (person_a.size > 0 &&
            (slice_equal_caseless(person_a, person_b) ||
             slice_equal_caseless(person_a, b->match.from))) ||
           (person_b.size > 0 && slice_equal_caseless(person_b, a->match.from));
}

bool taken_concerns(const struct taken *taken, const struct taken *before)
{
    return same_number(taken->match.person.id, before->match.person.id) ||
           same_number(taken->match.delivery_id, before->match.delivery_id) ||
           same_number(taken->match.alert_id, before->match.alert_id) ||
           same_address(taken, before);
}

/* Those change who is on the register, who is on hold, or how many more
 * strangers may be asked today. */
static bool is_far_reaching(enum action_name name)
{
    return name == ACTION_HOLD || name == ACTION_ALERT ||
           name == ACTION_ESCALATE || name == ACTION_ASK_JOIN ||
           name == ACTION_ENROL;
}

bool taken_is_last(const struct taken *taken)
{
    const struct decision *decision = &taken->decision;

    for (size_t i = 0; i < decision->action_count; i++)
        if (is_far_reaching(decision->actions[i].name))
            return true;
    return taken->order;
}

/* ---- recording ---- */

static bool is_duplicate(struct taken *taken, struct store *store)
{
    struct inbound_row before;

    return store_inbound_by_key(taken->arena, store, taken->row.message_key,
                                &before);
}

static void decide_duplicate(struct taken *taken)
{
    taken->decision = (struct decision){.disposition = DISPOSITION_DUPLICATE};
    taken->order = false;
    taken->row.own_words = (struct slice){NULL, 0};
    taken->row.why = SLICE("the same message came before");
}

/* Somebody may have left, died, been put on hold or merged since it was
 * matched. */
static void look_again(struct taken *taken, struct composer *composer)
{
    struct match now;

    match_stand(taken->arena, composer, &taken->correlators,
                taken->row.received_at, &now);
    if (!match_reads_alike(&now, &taken->match))
        reading_pass_on(taken->arena, &taken->reading,
                        "what it answers changed while it was read");
    now.context = taken->match.context;
    taken->match = now;
    decide_now(taken);
}

bool taken_record(struct taken *taken, struct composer *composer, bool moved,
                  struct error *error)
{
    struct house *house = composer->house;

    /* Also when it could not be read this time. */
    if (is_duplicate(taken, house->store))
        decide_duplicate(taken);
    else if (moved && taken->read && !taken->order)
        look_again(taken, composer);
    if (!store_fine(house->store, error))
        return false;
    if (taken->order)
        return staff_answer(taken->arena, house, &taken->match,
                            &taken->correlators, &taken->reading, &taken->row,
                            error);
    return apply(taken->arena, house, &taken->decision, &taken->match,
                 taken->correlators.message_id, &taken->row, &taken->urgent,
                 taken->row.received_at, error);
}

static bool escalates(const struct decision *decision)
{
    for (size_t i = 0; i < decision->action_count; i++)
        if (decision->actions[i].name == ACTION_ESCALATE)
            return true;
    return false;
}

void taken_tell(const struct taken *taken, struct process *process)
{
    const struct inbound_row *row = &taken->row;

    log_event(LOG_MESSAGE_TAKEN, "message=%lld disposition=%s gate=%.*s",
              (long long)row->id,
              word_of(disposition_words, (int)row->disposition),
              SLICE_ARG(row->gate));
    if (taken->urgent)
        log_event(LOG_ALERT_RAISED, "message=M-%04lld", (long long)row->id);
    if (!taken->order && escalates(&taken->decision)) {
        log_event(LOG_ALERT_ESCALATED, "letter=%lld message=M-%04lld",
                  (long long)taken->match.alert_id, (long long)row->id);
        process_say(process, SAY_ALERT);
    }
    if (taken->order)
        process_say(process, SAY_WAKE_OFFICE);
}
