#include "flow/staff.h"

#include "core/letter/note_json.h"
#include "core/reading/staff_command.h"
#include "core/settings/address.h"
#include "edge/store_proof.h"
#include "flow/proof.h"
#include "flow/verb.h"

#include "base/banned.h"

#define ANSWER_LATEST 86400
#define ASKED_MOST 1000
#define WORDS_MOST 65536

static const char how_to_answer[] =
    "To answer a proof, reply to it and write as the first line OK (it may "
    "go), HOLD (it does not go), or DROP with the numbers of items to take "
    "out. To change an item, save the corrected file under the same name.\n";

/* Which issue a letter to staff is about, and what it said of it. */
struct subject {
    bool known;
    bool proof; /* else an answer to what they told us before */
    int64_t issue;
    struct slice edition; /* "12:3f9a..." */
    bool was_held;        /* the answer said that the issue is on hold */
};

struct staff_turn {
    struct arena *arena;
    struct house *house;
    const struct staff *staff;
    const struct match *match;
    const struct correlators *correlators;
    struct delivery_row letter; /* that they answer */
    struct subject subject;
    struct staff_command command;
    struct inbound_row *row;
    bool done;   /* something was changed */
    bool secret; /* it may not be from them: their words are not repeated */
    struct text words; /* of the answer */
};

/* ---- who, and which letter ---- */

static const struct staff *staff_by_address(struct arena *arena,
                                            const struct settings *settings,
                                            struct slice key)
{
    for (size_t i = 0; i < settings->staff_count; i++)
        if (slice_equal(address_key(arena, settings->staff[i].email), key))
            return &settings->staff[i];
    return NULL;
}

bool staff_is_answering(struct arena *arena, struct house *house,
                        const struct match *match,
                        const struct reading *reading)
{
    struct delivery_row letter;

    return match->standing.sender_is_staff && !match->standing.disagree &&
           reading->kind == MESSAGE_PERSON &&
           (reading->gate == GATE_AUTO || reading->gate == GATE_HUMAN) &&
           (match->standing.matched_by == MATCHED_TAG ||
            match->standing.matched_by == MATCHED_REFERENCE) &&
           store_delivery(arena, house->store, match->delivery_id, &letter) &&
           letter.delivery.kind == LETTER_STAFF;
}

/* "proof:12:3f9a:alex" or "staff:in55:12:3f9a:held" */
static struct subject subject_of(struct slice purpose_key)
{
    struct subject subject = {0};
    struct slice rest = purpose_key;
    struct slice part;
    const char *start;

    if (!slice_next_part(&rest, ':', &part))
        return subject;
    subject.proof = slice_is(part, "proof");
    if (!subject.proof && !slice_next_part(&rest, ':', &part))
        return subject;
    start = rest.at;
    if (!slice_next_part(&rest, ':', &part) ||
        !slice_number(part, &subject.issue) ||
        !slice_next_part(&rest, ':', &part))
        return subject;
    subject.edition =
        (struct slice){start, (size_t)(part.at + part.size - start)};
    subject.was_held = !subject.proof && slice_is(rest, "held");
    subject.known = true;
    return subject;
}

/* ---- what may keep it from being done ---- */

static void say(struct staff_turn *turn, const char *words)
{
    text_puts(&turn->words, words);
    text_putc(&turn->words, '\n');
}

static bool find_issue(struct staff_turn *turn, struct issue_row *out)
{
    return turn->subject.known &&
           store_issue_by_number(turn->arena, turn->house->store,
                                 turn->subject.issue, out);
}

/* The issue is no longer what the letter told of. */
static bool is_superseded(struct staff_turn *turn)
{
    struct issue_row row;

    return find_issue(turn, &row) &&
           !slice_equal(
               proof_edition(turn->arena, turn->house, row.id, row.number),
               turn->subject.edition);
}

static bool is_theirs(struct staff_turn *turn)
{
    return slice_equal(address_key(turn->arena, turn->letter.delivery.address),
                       turn->match->from);
}

static bool is_used(struct staff_turn *turn)
{
    int64_t at;

    return store_inbound_was_done(turn->house->store, turn->letter.delivery.id,
                                  &at);
}

/* A hold is always safe, so that even an old letter may ask for it. NULL: go
 * on. */
static const char *why_not(struct staff_turn *turn, bool more)
{
    enum staff_order order = turn->command.order;

    if (order == ORDER_UNCLEAR || !turn->subject.known)
        return "Nothing was done: your answer was not understood.";
    if (more)
        return "Nothing was done: there was a file with your answer, or a part "
               "that could not be read. Reply with words alone.";
    if (!is_theirs(turn))
        return "Nothing was done: that letter was for a colleague. Please "
               "answer your own.";
    if (is_used(turn))
        return "Nothing was done: your answer to that letter came before, and "
               "it counts once. Please answer the newest letter.";
    if (order == ORDER_AGAIN)
        return "Nothing was done: AGAIN is no answer to that letter.";
    if (order != ORDER_HOLD && is_superseded(turn))
        return "Nothing was done: the issue has changed since that letter. "
               "Please answer the newest proof.";
    return NULL;
}

/* ---- doing it ---- */

static void run(struct staff_turn *turn, const struct slice *words,
                size_t count)
{
    struct answer answer;

    verb_answer_staff(turn->arena, turn->house, turn->staff, words, count,
                      turn->row->received_at, &answer);
    turn->done = answer.status == 0;
    if (!turn->done)
        text_puts(&turn->words, "Nothing was done: ");
    text_put(&turn->words, turn->done ? answer.output : answer.complaint);
}

static void carry_out(struct staff_turn *turn)
{
    struct slice list[STAFF_COMMAND_NUMBERS + 3];
    struct slice number = slice_of(
        arena_format(turn->arena, "%lld", (long long)turn->subject.issue));
    size_t count = 0;

    if (turn->command.order == ORDER_OK) {
        list[count++] = SLICE("approve");
        list[count++] = number;
        if (turn->subject.was_held)
            list[count++] = SLICE("--held");
    } else {
        list[count++] = SLICE("issues");
        list[count++] =
            turn->command.order == ORDER_HOLD ? SLICE("hold") : SLICE("drop");
        list[count++] = number;
        for (size_t i = 0; i < turn->command.count; i++)
            list[count++] = slice_of(
                arena_format(turn->arena, "%d", turn->command.numbers[i]));
    }
    run(turn, list, count);
}

/* What they can write next, by how the issue is now. */
static void say_what_next(struct staff_turn *turn, const struct issue_row *row)
{
    bool in_time = row->latest_at > turn->row->received_at;

    if (row->state == ISSUE_APPROVED)
        say(turn, "To stop it after all, reply to this email with HOLD.");
    else if (row->state == ISSUE_HELD && in_time)
        say(turn, "To let it go after all, reply to this email with OK.");
    else if (row->state == ISSUE_HELD)
        say(turn, "Its last moment has passed. What is in it counts as new for "
                  "the next issue.");
    else if (row->state == ISSUE_GATHERING && turn->done)
        say(turn, "You will get a new proof in a moment.");
}

static void take_turn(struct staff_turn *turn, const struct reading *reading)
{
    const char *why = NULL;

    if (!turn->correlators->vouched) {
        turn->secret = true;
        say(turn, "A message in your name asked for something, and your mail "
                  "server did not vouch that it is from you. Nothing was "
                  "done. If it was you, write from your account at work, or "
                  "use the command involve; and tell whoever runs your mail.");
        return;
    }
    if (turn->command.order == ORDER_HELP) {
        text_puts(&turn->words, how_to_answer);
        return;
    }
    why = why_not(turn, reading->more);
    if (why == NULL) {
        carry_out(turn);
        return;
    }
    say(turn, why);
    if (turn->command.order == ORDER_UNCLEAR || !turn->subject.known)
        text_puts(&turn->words, how_to_answer);
}

/* ---- the answer ---- */

/* What may be forged is answered once for each letter; everything else by the
 * message, with the issue as it is now, for what they answer to it. */
static struct slice answer_key(struct staff_turn *turn,
                               const struct issue_row *row)
{
    if (turn->secret)
        return slice_of(arena_format(turn->arena, "staff:doubt%lld",
                                     (long long)turn->letter.delivery.id));
    if (row->id == 0)
        return slice_of(arena_format(turn->arena, "staff:in%lld",
                                     (long long)turn->row->id));
    return slice_of(arena_format(
        turn->arena, "staff:in%lld:%.*s:%s", (long long)turn->row->id,
        SLICE_ARG(
            proof_edition(turn->arena, turn->house, row->id, row->number)),
        word_of(issue_state_words, (int)row->state)));
}

static void promise_answer(struct staff_turn *turn,
                           const struct issue_row *issue)
{
    int64_t now = turn->row->received_at;
    struct note note = {
        .text = TEXT_STAFF,
        .greeting = turn->staff->name,
        .reference = turn->match->context.subject_sent,
        .words = text_slice(&turn->words),
    };
    struct delivery_row letter = {
        .delivery = {.purpose_key = answer_key(turn, issue),
                     .kind = LETTER_STAFF,
                     .inbound_id = turn->row->id,
                     .next_at = now,
                     .latest_at = now + ANSWER_LATEST,
                     .address = turn->staff->email}};

    if (slice_starts(note.reference, SLICE("Re: ")))
        note.reference = slice_from(note.reference, 4);
    if (!turn->secret) {
        note.asked = slice_part(turn->row->own_words, 0, ASKED_MOST);
        letter.delivery.in_reply_to = turn->correlators->message_id;
    }
    letter.note = note_write(turn->arena, &note);
    (void)store_delivery_add(turn->house->store, &letter, now);
}

/* What is not understood is answered when it answers a proof, and not when it
 * answers such an answer: that could be a machine, and go on for ever. */
static bool is_for_person(const struct staff_turn *turn)
{
    return turn->command.order == ORDER_UNCLEAR && !turn->subject.proof &&
           !turn->secret;
}

static void pass_on(struct staff_turn *turn)
{
    struct task_row task = {
        .kind = TASK_ANSWER,
        .inbound_id = turn->row->id,
        .why = SLICE("a member of staff wrote, and it was not understood"),
        .opened_at = turn->row->received_at,
    };

    (void)store_task_add(turn->house->store, &task);
}

static void put_row(struct staff_turn *turn)
{
    struct inbound_row *row = turn->row;

    row->to_person = is_for_person(turn);
    row->disposition = row->to_person ? DISPOSITION_PASSED : DISPOSITION_ACTED;
    row->intents = slice_of(staff_order_word(turn->command.order));
    if (turn->done)
        row->recorded = slice_trim(text_slice(&turn->words));
    row->why = slice_of(arena_format(
        turn->arena, "%.*s\nan answer of staff %.*s to a letter to staff",
        SLICE_ARG(row->why), SLICE_ARG(turn->staff->code)));
    row->id = store_inbound_add(turn->house->store, row);
}

bool staff_answer(struct arena *arena, struct house *house,
                  const struct match *match,
                  const struct correlators *correlators,
                  const struct reading *reading, struct inbound_row *row,
                  struct error *error)
{
    struct staff_turn turn = {
        .arena = arena,
        .house = house,
        .staff = staff_by_address(arena, &house->settings, match->from),
        .match = match,
        .correlators = correlators,
        .row = row,
        .words = text_start(arena, WORDS_MOST),
    };
    struct issue_row issue = {0};

    if (!store_begin(house->store, error))
        return false;
    if (store_delivery(arena, house->store, match->delivery_id, &turn.letter))
        turn.subject = subject_of(turn.letter.delivery.purpose_key);
    turn.command = staff_command_read(reading->own_words, turn.staff->name);
    take_turn(&turn, reading);
    put_row(&turn);
    if (!turn.secret && find_issue(&turn, &issue))
        say_what_next(&turn, &issue);
    if (row->to_person)
        pass_on(&turn);
    else
        promise_answer(&turn, &issue);
    return store_end(house->store, error);
}
