#include "flow/handover.h"

#include "base/log.h"
#include "base/utf8.h"
#include "core/notice/owner.h"
#include "edge/store_announcement.h"
#include "edge/store_handover.h"
#include "edge/store_issue.h"
#include "edge/store_person.h"
#include "flow/staff_round.h"

#include "base/banned.h"

#define WORDS_MOST 4000
#define DUE_MOST 200
#define LIST_SECONDS 3600
#define DAY 86400
#define LATEST ((int64_t)7 * DAY)

/* ---- what it says ---- */

static struct slice answers_words(struct arena *arena, struct house *house,
                                  int64_t delivery_id)
{
    struct delivery_row row;
    struct issue_row issue;

    if (!store_delivery(arena, house->store, delivery_id, &row))
        return (struct slice){NULL, 0};
    if (row.delivery.kind == LETTER_BULLETIN &&
        store_issue(arena, house->store, row.delivery.issue_id, &issue))
        return slice_of(arena_format(
            arena, "issue %lld of %s", (long long)issue.number,
            civil_date_words(arena, civil_at(&house->zone, issue.goes_at))));
    return slice_of(arena_format(
        arena, "our %s of %s",
        row.delivery.kind == LETTER_INVITATION     ? "invitation"
        : row.delivery.kind == LETTER_EVENT_CHANGE ? "news of an event"
        : row.delivery.kind == LETTER_REPLY        ? "reply"
                                                   : "answer",
        civil_date_words(arena,
                         civil_at(&house->zone, row.delivery.dated_at))));
}

/* The reason that decided stands last; what was passed on stands in the
 * record as well, where it is not wanted twice. */
static struct slice last_line(struct slice lines)
{
    struct slice line = {"", 0};

    while (slice_next_line(&lines, &line))
        continue;
    return line;
}

static struct slice choices_lines(struct arena *arena, const struct need *need)
{
    struct choice choices[CHOICES_MOST];
    size_t count = choices_of(need, choices);
    struct text out = text_start(arena, 16384);

    for (size_t i = 0; i < count; i++)
        text_format(&out, "%s\n", choice_words(arena, need, &choices[i]));
    return text_slice(&out);
}

void handover_fill(struct arena *arena, struct house *house,
                   const struct case_file *file, int64_t now,
                   struct handover *out)
{
    const struct inbound_row *row = &file->row;
    const struct person *person = file->need.person;

    *out = (struct handover){
        .reference = case_reference(arena, row->id),
        .came =
            slice_of(civil_moment_words(arena, &house->zone, row->received_at)),
        .answers = answers_words(arena, house, row->delivery_id),
        .words = utf8_part(row->own_words, WORDS_MOST),
        .proposed = proposed_words(arena, &file->need),
        .why = last_line(row->why),
        .recorded = case_done(arena, row),
        .dates =
            dates_words(arena, &file->need, &house->zone, row->received_at),
        .choices = choices_lines(arena, &file->need),
        .mute = slice_of(reply_barred(&file->need, now)),
    };
    if (person == NULL)
        return;
    out->person_name = person_words(arena, person);
    out->person = slice_of(arena_format(arena, "%lld", (long long)person->id));
}

/* ---- to whom ---- */

/* Facilitators, but for the one who wrote it. */
static bool is_told(const struct staff *staff, struct slice writer)
{
    return (staff->roles & ROLE_FACILITATOR) != 0 &&
           !slice_equal(staff->code, writer);
}

/* Does it ask about an item of theirs? What is grave is not for owners. */
static bool owns(struct arena *arena, struct house *house,
                 const struct case_file *file, const struct staff *staff)
{
    const struct need *need = &file->need;

    for (size_t i = 0; i < need->item_count; i++) {
        const struct standing_item *item = &need->items[i];
        struct announcement a;

        if (slice_is(file->row.gate, gate_word(GATE_HUMAN)) &&
            need_asks(need, item->number) &&
            store_announcement(arena, house->store, item->announcement_id,
                               item->version, &a) &&
            owner_staff(&house->settings, a.owner) == staff)
            return true;
    }
    return false;
}

/* ---- one message ---- */

static void hand_over(struct arena *arena, struct house *house,
                      int64_t inbound_id, int64_t now)
{
    const struct settings *settings = &house->settings;
    const struct staff_round round = {
        .arena = arena,
        .house = house,
        .key = slice_of(
            arena_format(arena, "handover:in%lld", (long long)inbound_id)),
        .inbound_id = inbound_id,
        .latest_at = now + LATEST,
        .now = now};
    struct case_file file;
    struct handover handover;
    struct note note = {.text = TEXT_HANDOVER};

    if (!case_open(arena, house, inbound_id, now, &file))
        return;
    handover_fill(arena, house, &file, now, &handover);
    note.reference = handover.reference;
    for (size_t i = 0; i < settings->staff_count; i++) {
        if (!is_told(&settings->staff[i], file.row.staff) &&
            !owns(arena, house, &file, &settings->staff[i]))
            continue;
        handover.greeting = settings->staff[i].name;
        handover.owner = !is_told(&settings->staff[i], file.row.staff);
        note.words = handover_words(arena, settings,
                                    house->texts.compiled.text[TEXT_HANDOVER],
                                    &handover);
        staff_round_promise(&round, &settings->staff[i], &note);
    }
    store_handed_over(house->store, inbound_id, now);
    log_event(LOG_MESSAGE_HANDED_OVER, "message=%.*s",
              SLICE_ARG(handover.reference));
}

/* ---- a list ---- */

/* Names and references; the words are read by the command. */
static struct slice list_words(struct arena *arena, struct house *house,
                               const struct inbound_row *rows, size_t count)
{
    struct text out = text_start(arena, 65536);

    text_format(&out,
                "%zu more replies need a person. There are so many today that "
                "they come as a list. To see one, and settle it:\n\n"
                "involve inbox show %.*s\ninvolve inbox resolve %.*s 1\n\n",
                count, SLICE_ARG(case_reference(arena, rows[0].id)),
                SLICE_ARG(case_reference(arena, rows[0].id)));
    for (size_t i = 0; i < count; i++) {
        struct person person;
        bool known = store_person(arena, house->store, rows[i].person_id, false,
                                  &person);

        text_format(
            &out, "- %.*s, %.*s, %s\n",
            SLICE_ARG(case_reference(arena, rows[i].id)),
            SLICE_ARG(known ? person_words(arena, &person)
                            : SLICE("not on our register")),
            civil_moment_words(arena, &house->zone, rows[i].received_at));
    }
    return text_slice(&out);
}

static void hand_over_list(struct arena *arena, struct house *house,
                           const struct inbound_row *rows, size_t count,
                           int64_t now)
{
    const struct staff_round round = {
        .arena = arena,
        .house = house,
        .key = slice_of(arena_format(arena, "handover:list%lld",
                                     (long long)rows[count - 1].id)),
        .latest_at = now + LATEST,
        .now = now};
    const struct staff *staff = NULL;
    struct note note = {
        .text = TEXT_NOTICE,
        .reference =
            slice_of(arena_format(arena, "%zu replies need you", count)),
        .words = list_words(arena, house, rows, count),
    };

    while ((staff = staff_round_next(&round, staff)) != NULL) {
        note.greeting = staff->name;
        staff_round_promise(&round, staff, &note);
    }
    for (size_t i = 0; i < count; i++)
        store_handed_over(house->store, rows[i].id, now);
    log_event(LOG_MESSAGE_HANDED_OVER, "list of %zu messages", count);
}

/* ---- the step ---- */

static bool is_grief(const struct inbound_row *row)
{
    return slice_is(row->gate, gate_word(GATE_NOAUTO));
}

/* The first that may go by itself, or NULL. */
static const struct inbound_row *next_single(struct house *house,
                                             const struct inbound_row *rows,
                                             size_t count, int64_t now)
{
    if (store_handovers_since(house->store, now - DAY) <
        house->settings.handovers)
        return &rows[0];
    for (size_t i = 0; i < count; i++)
        if (is_grief(&rows[i]))
            return &rows[i];
    return NULL;
}

static bool hand_over_next(struct arena *arena, struct house *house,
                           const struct inbound_row *rows, size_t count,
                           int64_t now)
{
    const struct inbound_row *single = next_single(house, rows, count, now);

    if (single != NULL)
        hand_over(arena, house, single->id, now);
    else if (now - rows[0].received_at >= LIST_SECONDS)
        hand_over_list(arena, house, rows, count, now);
    else
        return false;
    return true;
}

static size_t read_due(struct arena *arena, struct store *store,
                       struct inbound_row **out)
{
    int64_t ids[DUE_MOST];
    size_t count = store_handovers_due(store, ids, DUE_MOST);
    size_t found = 0;

    *out = arena_array(arena, count, sizeof **out);
    for (size_t i = 0; i < count; i++)
        if (store_inbound(arena, store, ids[i], &(*out)[found]))
            found++;
    return found;
}

bool handover_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct inbound_row *rows;
    size_t count = read_due(arena, house->store, &rows);
    bool did = false;

    error->kind = ERROR_NONE;
    if (count > 0 && store_begin(house->store, error)) {
        did = hand_over_next(arena, house, rows, count, now);
        if (did)
            did = store_end(house->store, error);
        else
            store_abandon(house->store);
    }
    if (error->kind == ERROR_NONE && !store_fine(house->store, error))
        did = false;
    arena_free(arena);
    return did;
}
