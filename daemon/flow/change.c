#include "flow/change.h"

#include "base/codec.h"
#include "base/digest.h"
#include "core/letter/change.h"
#include "edge/store_announcement.h"
#include "edge/store_invitation.h"
#include "edge/store_person.h"
#include "flow/compose.h"
#include "flow/invite.h"
#include "flow/staff_round.h"

#include "base/banned.h"

#define CHANGES_MOST 32
#define EDITION_BYTES 8
#define PEOPLE_CHUNK 100
#define LINES_MOST 3
#define LETTER_NAME "letter.eml"

struct slice change_edition(struct arena *arena, const struct event_row *row)
{
    struct digest digest = digest_of(slice_of(
        arena_format(arena, "%lld %lld %d", (long long)row->announcement_id,
                     (long long)row->version, row->cancelled)));
    struct text out = text_start(arena, 80);

    text_format(&out, "A-%04lld:%lld:", (long long)row->announcement_id,
                (long long)row->sequence);
    hex_put(&out, slice_part(digest_slice(&digest), 0, EDITION_BYTES));
    return text_slice(&out);
}

static struct slice moment_words(struct arena *arena, struct house *house,
                                 int64_t moment)
{
    return slice_of(civil_moment_words(arena, &house->zone, moment));
}

/* ---- what it says ---- */

struct proposal {
    const struct event_row *row;
    struct announcement before;
    struct announcement after; /* the same when it is cancelled */
};

static bool find(struct arena *arena, struct house *house,
                 const struct event_row *row, struct proposal *out)
{
    struct event_row told;

    *out = (struct proposal){.row = row};
    return store_event_approved(arena, house->store, row->announcement_id,
                                &told) &&
           store_announcement(arena, house->store, told.announcement_id,
                              told.version, &out->before) &&
           store_announcement(arena, house->store, row->announcement_id,
                              row->version, &out->after);
}

static void add_lines(struct arena *arena, struct house *house,
                      const struct proposal *proposal, struct change *change)
{
    const struct announcement *before = &proposal->before;
    const struct announcement *after = &proposal->after;
    const struct change_line all[LINES_MOST] = {
        {"Starts", moment_words(arena, house, before->starts),
         moment_words(arena, house, after->starts)},
        {"Ends", moment_words(arena, house, before->ends),
         moment_words(arena, house, after->ends)},
        {"Where", before->where, after->where}};

    change->lines = arena_array(arena, LINES_MOST, sizeof *change->lines);
    for (size_t i = 0; i < LINES_MOST; i++) {
        struct change_line *line = &change->lines[change->line_count];

        if (!change->cancelled && slice_equal(all[i].before, all[i].after))
            continue;
        *line = all[i];
        if (line->before.size == 0)
            line->before = SLICE("not said");
        if (line->after.size == 0)
            line->after = SLICE("not said");
        if (change->cancelled)
            line->after = SLICE("");
        change->line_count++;
    }
}

/* As flow/invite will promise them. */
static void count_person(struct arena *arena, struct house *house,
                         const struct event_row *row,
                         const struct invited *invited, int64_t now,
                         struct change *change)
{
    enum letter_kind kind =
        invited->told ? LETTER_EVENT_CHANGE : LETTER_INVITATION;
    struct person person;

    if ((!invited->told && (!invited->promised || row->cancelled)) ||
        !store_person(arena, house->store, invited->person_id, false, &person))
        return;
    if (delivery_withheld(kind, &person, now) == WITHHELD_NOT)
        change->told++;
    else if (invited->told && person.status != PERSON_DECEASED)
        change->ring++;
}

static void count_people(struct house *house, const struct event_row *row,
                         int64_t now, struct change *change)
{
    int64_t after = 0;
    size_t found;

    do {
        struct arena *arena = arena_new();
        struct invited *people;

        found = store_event_people(arena, house->store, row, after,
                                   PEOPLE_CHUNK, &people);
        for (size_t i = 0; i < found; i++) {
            after = people[i].person_id;
            count_person(arena, house, row, &people[i], now, change);
        }
        arena_free(arena);
    } while (found == PEOPLE_CHUNK);
}

/* The letter, for Sam. */
static bool sample(struct arena *arena, struct house *house,
                   const struct proposal *proposal, int64_t now,
                   struct letter *out, struct error *error)
{
    struct composer composer;
    struct delivery_row row = {
        .delivery = {.kind = LETTER_EVENT_CHANGE,
                     .address = SLICE("sam@example.org"),
                     .token = SLICE("sample"),
                     .dated_at = now},
        .note = invite_note(
            arena, proposal->row, &proposal->after,
            &(struct invited){.uid = SLICE("sample"), .told = true}),
        .greeting = SLICE("Sam"),
    };
    bool fine;

    composer_start(&composer, house);
    fine = compose_letter(arena, &composer, &row, out, error);
    composer_end(&composer);
    return fine;
}

/* ---- to whom ---- */

static void promise(const struct staff_round *round, struct note *note,
                    struct change *change)
{
    const struct house *house = round->house;
    const struct staff *staff = NULL;

    while ((staff = staff_round_next(round, staff)) != NULL) {
        change->greeting = staff->name;
        note->words =
            change_words(round->arena, &house->settings,
                         house->texts.compiled.text[TEXT_CHANGE], change);
        staff_round_promise(round, staff, note);
    }
}

static bool make(const struct staff_round *round,
                 const struct proposal *proposal, struct error *error)
{
    struct arena *arena = round->arena;
    struct house *house = round->house;
    struct change change = {
        .reference = slice_of(arena_format(
            arena, "A-%04lld", (long long)proposal->row->announcement_id)),
        .title = proposal->before.title,
        .cancelled = proposal->row->cancelled,
        .latest = moment_words(arena, house, proposal->after.starts),
        .file = SLICE(LETTER_NAME),
    };
    struct note_file file = {.name = SLICE(LETTER_NAME)};
    struct note note = {.text = TEXT_CHANGE,
                        .reference = change.reference,
                        .files = &file,
                        .file_count = 1};
    struct letter letter;

    if (!sample(arena, house, proposal, round->now, &letter, error))
        return error_prefix(error, "the change of %.*s",
                            SLICE_ARG(change.reference));
    add_lines(arena, house, proposal, &change);
    count_people(house, proposal->row, round->now, &change);
    if (!store_begin(house->store, error))
        return false;
    file.digest = store_content_keep(arena, house->store, letter.bytes);
    promise(round, &note, &change);
    return store_end(house->store, error);
}

bool change_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct event_row *rows;
    size_t count =
        store_events_proposed(arena, house->store, CHANGES_MOST, &rows);
    bool did = false;

    error->kind = ERROR_NONE;
    for (size_t i = 0; i < count && !did; i++) {
        struct staff_round round = {
            .arena = arena,
            .house = house,
            .key = slice_of(
                arena_format(arena, "change:%.*s",
                             SLICE_ARG(change_edition(arena, &rows[i])))),
            .now = now};
        struct proposal proposal;

        if (staff_round_is_made(&round) ||
            !find(arena, house, &rows[i], &proposal) ||
            proposal.after.starts <= now)
            continue;
        round.latest_at = proposal.after.starts;
        did = make(&round, &proposal, error);
        if (!did)
            break;
    }
    if (error->kind == ERROR_NONE && !store_fine(house->store, error))
        did = false;
    arena_free(arena);
    return did;
}
