#include "flow/staff.h"

#include "core/alarm.h"
#include "core/reading/staff_command.h"
#include "core/settings/address.h"
#include "flow/staff_letter.h"
#include "flow/staff_turn.h"
#include "flow/verb.h"

#include "base/banned.h"

#define WORDS_MOST 65536

static const struct staff_matter *const matters[] = {
    &staff_issue_matter,    &staff_change_matter, &staff_announce_matter,
    &staff_handover_matter, &staff_alert_matter,  &staff_people_matter,
    &staff_daily_matter,
};

/* ---- who, and about what ---- */

/* Whoever gets alerts out of hours may have no entry among the staff, and may
 * take them all the same. */
static const struct staff *staff_of(struct arena *arena,
                                    const struct settings *settings,
                                    struct slice code)
{
    struct staff *contact;

    for (size_t i = 0; i < settings->staff_count; i++)
        if (slice_equal(settings->staff[i].code, code))
            return &settings->staff[i];
    if (!slice_is(code, OUT_OF_HOURS))
        return NULL;
    contact = arena_alloc(arena, sizeof *contact);
    *contact = (struct staff){.code = SLICE(OUT_OF_HOURS),
                              .name = settings->out_of_hours_name,
                              .email = settings->out_of_hours_email,
                              .roles = ROLE_SAFEGUARDING};
    return contact;
}

/* "proof:12:3f9a:alex" or, of an answer to what they said about it,
 * "staff:in55:proof:12:3f9a:held". NULL: no matter of ours. */
static const struct staff_matter *matter_of(struct slice purpose_key,
                                            bool *follow_up_out,
                                            struct slice *subject_out)
{
    struct slice rest = purpose_key;
    struct slice part;

    if (!slice_next_part(&rest, ':', &part))
        return NULL;
    *follow_up_out = slice_is(part, "staff");
    if (*follow_up_out && (!slice_next_part(&rest, ':', &part) ||
                           !slice_next_part(&rest, ':', &part)))
        return NULL;
    *subject_out = rest;
    for (size_t i = 0; i < sizeof matters / sizeof *matters; i++)
        if (slice_is(part, matters[i]->key))
            return matters[i];
    return NULL;
}

static const struct staff_matter *claimed_by(const struct staff_turn *turn)
{
    for (size_t i = 0; i < sizeof matters / sizeof *matters; i++)
        if (matters[i]->claims != NULL && matters[i]->claims(turn))
            return matters[i];
    return NULL;
}

/* A mail of its own that asks what can be written. */
static bool asks_help(const struct staff_turn *turn)
{
    return turn->letter.delivery.id == 0 && turn->staff != NULL &&
           staff_command_read(turn->reading->own_words, turn->staff->name)
                   .order == ORDER_HELP;
}

static bool answers_letter(const struct staff_turn *turn)
{
    return (turn->match->standing.matched_by == MATCHED_TAG ||
            turn->match->standing.matched_by == MATCHED_REFERENCE) &&
           (turn->letter.delivery.kind == LETTER_STAFF ||
            turn->letter.delivery.kind == LETTER_ALERT);
}

/* Finds the letter and the matter. */
static struct staff_turn turn_start(struct arena *arena, struct house *house,
                                    const struct match *match,
                                    const struct correlators *correlators,
                                    const struct reading *reading)
{
    struct staff_turn turn = {
        .arena = arena,
        .house = house,
        .staff = staff_of(arena, &house->settings, match->staff),
        .match = match,
        .correlators = correlators,
        .reading = reading,
        .words = text_start(arena, WORDS_MOST),
        .intents = SLICE(""),
    };

    if (!store_delivery(arena, house->store, match->delivery_id, &turn.letter))
        turn.letter = (struct delivery_row){0};
    if (answers_letter(&turn))
        turn.matter = matter_of(turn.letter.delivery.purpose_key,
                                &turn.follow_up, &turn.subject);
    else
        turn.letter = (struct delivery_row){0};
    turn.about = turn.matter;
    return turn;
}

static bool is_certain(const struct staff_turn *turn)
{
    return turn->matter != NULL && turn->matter->certain != NULL &&
           turn->matter->certain(turn);
}

bool staff_is_writing(struct arena *arena, struct house *house,
                      const struct match *match,
                      const struct correlators *correlators,
                      const struct reading *reading)
{
    struct staff_turn turn;
    bool which = match->standing.matched_by == MATCHED_TAG ||
                 match->standing.matched_by == MATCHED_REFERENCE;

    /* Which bulletin they would answer does not matter to who gets it too. */
    if (!match->standing.sender_is_staff ||
        (match->standing.disagree && which) || reading->kind != MESSAGE_PERSON)
        return false;
    turn = turn_start(arena, house, match, correlators, reading);
    if (is_certain(&turn))
        return true;
    if (reading->gate == GATE_URGENT)
        return false;
    if (claimed_by(&turn) != NULL)
        return true;
    if (turn.letter.delivery.id == 0)
        return asks_help(&turn);
    return reading->gate == GATE_AUTO || reading->gate == GATE_HUMAN;
}

/* ---- for the matters ---- */

struct slice staff_turn_subject(const struct staff_turn *turn)
{
    return turn->letter.delivery.id != 0 ? turn->match->context.subject_sent
                                         : turn->correlators->subject;
}

void staff_say(struct staff_turn *turn, const char *words)
{
    text_puts(&turn->words, words);
    text_putc(&turn->words, '\n');
}

bool staff_turn_is_theirs(const struct staff_turn *turn)
{
    return slice_equal(address_key(turn->arena, turn->letter.delivery.address),
                       turn->match->from);
}

bool staff_turn_message(const struct staff_turn *turn, int64_t *inbound_id)
{
    struct slice rest = turn->subject;
    struct slice part;

    return slice_next_part(&rest, ':', &part) &&
           slice_starts(part, SLICE("in")) &&
           slice_number(slice_from(part, 2), inbound_id);
}

const char *staff_turn_barred(struct staff_turn *turn)
{
    int64_t at;

    if (turn->reading->more)
        return "Nothing was done: there was a file with your answer, or a part "
               "that could not be read. Reply with words alone.";
    if (!staff_turn_is_theirs(turn))
        return "Nothing was done: that letter was for a colleague. Please "
               "answer your own.";
    if (store_inbound_was_done(turn->house->store, turn->letter.delivery.id,
                               &at))
        return "Nothing was done: your answer to that letter came before, and "
               "it counts once. Please answer the newest letter.";
    return NULL;
}

void staff_run(struct staff_turn *turn, const struct slice *words, size_t count)
{
    struct answer answer;

    verb_answer_staff(turn->arena, turn->house, turn->staff, words, count,
                      turn->row->received_at, &answer);
    turn->done = answer.status == 0;
    if (!turn->done)
        text_puts(&turn->words, "Nothing was done: ");
    text_put(&turn->words, turn->done ? answer.output : answer.complaint);
}

/* ---- the turn ---- */

static void put_help(struct staff_turn *turn)
{
    for (size_t i = 0; i < sizeof matters / sizeof *matters; i++)
        if (turn->matter == NULL || turn->matter == matters[i])
            text_puts(&turn->words, matters[i]->help);
}

static void take_turn(struct staff_turn *turn)
{
    if (!turn->correlators->vouched) {
        turn->secret = true;
        staff_say(turn,
                  "A message in your name asked for something, and your mail "
                  "server did not vouch that it is from you. Nothing was "
                  "done. If it was you, write from your account at work, or "
                  "use the command involve; and tell whoever runs your mail.");
        if (turn->matter != NULL && turn->matter->doubt != NULL)
            staff_say(turn, turn->matter->doubt);
        return;
    }
    if (turn->matter == NULL && asks_help(turn)) {
        turn->intents = slice_of(staff_order_word(ORDER_HELP));
        put_help(turn);
        return;
    }
    turn->unclear = turn->matter == NULL;
    if (turn->matter != NULL)
        turn->matter->take(turn);
    if (!turn->unclear)
        return;
    staff_say(turn, "Nothing was done: your answer was not understood.");
    put_help(turn);
}

/* ---- the answer ---- */

/* What may be forged is answered once for each letter, or once a day;
 * everything else by the message, with what it is about. */
static struct slice answer_key(const struct staff_turn *turn)
{
    if (turn->secret && turn->letter.delivery.id == 0)
        return slice_of(arena_format(
            turn->arena, "staff:doubt:%.*s:%lld", SLICE_ARG(turn->staff->code),
            (long long)(turn->row->received_at / 86400)));
    if (turn->secret)
        return slice_of(arena_format(turn->arena, "staff:doubt%lld",
                                     (long long)turn->letter.delivery.id));
    if (turn->next.size == 0)
        return slice_of(arena_format(turn->arena, "staff:in%lld",
                                     (long long)turn->row->id));
    return slice_of(arena_format(turn->arena, "staff:in%lld:%s:%.*s",
                                 (long long)turn->row->id, turn->matter->key,
                                 SLICE_ARG(turn->next)));
}

static void promise_answer(struct staff_turn *turn)
{
    struct staff_letter letter = {
        .staff = turn->staff,
        .purpose_key = answer_key(turn),
        .subject = turn->match->context.subject_sent,
        .words = text_slice(&turn->words),
        .inbound_id = turn->row->id,
    };

    if (!turn->secret) {
        letter.subject = staff_turn_subject(turn);
        letter.asked = turn->row->own_words;
        letter.in_reply_to = turn->correlators->message_id;
    }
    staff_letter_promise(turn->arena, turn->house, &letter,
                         turn->row->received_at);
}

/* Does it answer our own doubt, and is in doubt again? */
static bool answers_doubt(const struct staff_turn *turn)
{
    return slice_starts(turn->letter.delivery.purpose_key,
                        SLICE("staff:doubt"));
}

/* What is not understood is answered when it answers the first letter, and not
 * when it answers such an answer: that could be a machine, and go on for
 * ever. */
static bool is_for_person(const struct staff_turn *turn)
{
    if (turn->secret)
        return turn->person_too || answers_doubt(turn);
    return turn->person_too ||
           (turn->unclear && (turn->matter == NULL || turn->follow_up));
}

static void pass_on(struct staff_turn *turn)
{
    struct task_row task = {
        .kind = TASK_ANSWER,
        .inbound_id = turn->row->id,
        .why = turn->secret
                   ? SLICE("in the name of a member of staff, and their mail "
                           "server did not vouch for it")
                   : SLICE("a member of staff wrote, and it was not "
                           "understood"),
        .opened_at = turn->row->received_at,
    };

    (void)store_task_add(turn->house->store, &task);
}

static void put_row(struct staff_turn *turn)
{
    struct inbound_row *row = turn->row;

    row->to_person = is_for_person(turn);
    row->disposition = turn->person_too ? DISPOSITION_ACTED_AND_PASSED
                       : row->to_person ? DISPOSITION_PASSED
                                        : DISPOSITION_ACTED;
    row->intents = turn->intents;
    if (turn->done)
        row->recorded = slice_trim(text_slice(&turn->words));
    row->why = slice_of(arena_format(
        turn->arena, "%.*s\nfrom staff %.*s, %s", SLICE_ARG(row->why),
        SLICE_ARG(turn->staff->code),
        turn->letter.delivery.id != 0 ? "in answer to a letter to staff"
                                      : "in a form that is for the daemon"));
    row->id = store_inbound_add(turn->house->store, row);
}

bool staff_answer(struct arena *arena, struct house *house,
                  const struct match *match,
                  const struct correlators *correlators,
                  const struct reading *reading, struct inbound_row *row,
                  struct error *error)
{
    struct staff_turn turn =
        turn_start(arena, house, match, correlators, reading);
    const struct staff_matter *claiming = claimed_by(&turn);

    turn.row = row;
    if (!store_begin(house->store, error))
        return false;
    if (claiming != NULL && !is_certain(&turn))
        turn.matter = claiming;
    take_turn(&turn);
    put_row(&turn);
    if (!turn.secret && turn.matter != NULL && turn.matter->after != NULL)
        turn.matter->after(&turn);
    if (row->to_person)
        pass_on(&turn);
    else if (!turn.later)
        promise_answer(&turn);
    return store_end(house->store, error);
}
