#include "flow/proof.h"

#include "base/codec.h"
#include "base/digest.h"
#include "core/letter/proof.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "edge/store_proof.h"
#include "flow/compose.h"
#include "flow/staff_round.h"

#include "base/banned.h"

#define ISSUES_MOST 64
#define EDITION_BYTES 8
#define LEFT_OUT_MOST 20
#define PEOPLE_MOST 30
#define CLOSED_LATELY ((int64_t)14 * 86400)
/* In base64 and with the words it must stay below LETTER_MOST_BYTES. */
#define FILES_MOST_BYTES ((size_t)4 << 20)

struct slice proof_edition(struct arena *arena, struct house *house,
                           int64_t issue_id, int64_t number)
{
    struct digest digest =
        digest_of(store_issue_contents(arena, house->store, issue_id));
    struct text out = text_start(arena, 60);

    text_format(&out, "%lld:", (long long)number);
    hex_put(&out, slice_part(digest_slice(&digest), 0, EDITION_BYTES));
    return text_slice(&out);
}

static struct slice moment_words(struct arena *arena, struct house *house,
                                 int64_t moment)
{
    return slice_of(civil_moment_words(arena, &house->zone, moment));
}

/* ---- the letters, for Sam ---- */

/* Sam chose every interest that the items are for, once each. */
static void add_interests(struct arena *arena, const struct issue *issue,
                          struct person *sam)
{
    size_t room = 0;

    for (size_t i = 0; i < issue->count; i++) {
        const struct audience *audience =
            &issue->items[i].announcement.audience;

        for (size_t k = 0; k < audience->count; k++) {
            bool known = audience->codes[k].kind != PREFERENCE_INTEREST;

            for (size_t j = 0; j < sam->preference_count; j++)
                known = known || slice_equal(sam->preferences[j].code,
                                             audience->codes[k].code);
            if (known)
                continue;
            sam->preferences =
                arena_grow(arena, sam->preferences, sam->preference_count,
                           &room, sizeof *sam->preferences);
            sam->preferences[sam->preference_count++] = audience->codes[k];
        }
    }
}

static bool sample(struct arena *arena, struct composer *composer,
                   enum format format, int64_t now, struct letter *out,
                   struct error *error)
{
    const struct issue *issue = &composer->issue;
    const struct item **items = arena_array(arena, issue->count, sizeof *items);
    struct person sam = {.greeting = SLICE("Sam"), .format = format};
    struct envelope envelope = {
        .to_address = SLICE("sam@example.org"),
        .token = SLICE("sample"),
        .message_id = slice_of(arena_format(
            arena, "sample@%.*s", SLICE_ARG(composer->house->settings.domain))),
        .dated_at = now,
    };

    add_interests(arena, issue, &sam);
    for (size_t i = 0; i < issue->count; i++)
        items[i] = &issue->items[i];
    return bulletin_letter(arena, composer->bulletin, &sam, items, issue->count,
                           &envelope, out, error);
}

/* One for each format in use. Those who want another kind get the standard one
 * by mail. */
static bool add_files(struct arena *arena, struct house *house,
                      const struct issue_row *row, int64_t now,
                      struct note *note, struct proof *proof,
                      struct error *error)
{
    struct composer composer;
    struct letter letter;
    size_t size = 0;
    bool fine;

    composer_start(&composer, house);
    note->files = arena_array(arena, FORMAT_OTHER + 1, sizeof *note->files);
    fine = compose_issue(&composer, row->id, error);
    for (int i = 0; fine && i <= FORMAT_OTHER; i++) {
        if (!store_issue_has_format(house->store, row->id, (enum format)i))
            continue;
        fine = sample(arena, &composer, (enum format)i, now, &letter, error);
        if (!fine)
            break;
        size += letter.bytes.size;
        if (size > FILES_MOST_BYTES) {
            proof->too_large = true;
            break;
        }
        note->files[note->file_count++] = (struct note_file){
            .name = slice_of(
                arena_format(arena, "%s.eml", word_of(format_words, i))),
            .digest = store_content_keep(arena, house->store, letter.bytes),
        };
    }
    composer_end(&composer);
    proof->files = note->files;
    proof->file_count = note->file_count;
    return fine;
}

/* ---- what it says ---- */

static void add_items(struct arena *arena, struct house *house,
                      const struct issue *issue, struct proof *proof)
{
    proof->items = arena_array(arena, issue->count, sizeof *proof->items);
    for (size_t i = 0; i < issue->count; i++) {
        const struct item *item = &issue->items[i];

        proof->items[proof->item_count++] = (struct proof_item){
            .number = item->number,
            .title = item->announcement.title,
            .kind = slice_of(
                word_of(notice_kind_words, (int)item->announcement.kind)),
            .people =
                store_issue_readers(house->store, issue->id, item->number),
            .last_chance = item->showing == SHOWING_LAST_CHANCE,
        };
    }
}

static bool is_in(const struct issue *issue, int64_t announcement_id)
{
    for (size_t i = 0; i < issue->count; i++)
        if (issue->items[i].announcement_id == announcement_id)
            return true;
    return false;
}

/* NULL: closed so long ago that nobody looks for it here. */
static const char *why_left_out(const struct candidate *candidate,
                                const struct issue *issue)
{
    const struct announcement *a = &candidate->item.announcement;

    if (!announcement_is_open(a, issue->goes_at))
        return announcement_is_open(a, issue->goes_at - CLOSED_LATELY)
                   ? "it has closed by then"
                   : NULL;
    if (candidate->shown_before || candidate->shown_today)
        return "it was shown before";
    return "it was taken out, or saved after this issue was made";
}

static void add_left_out(struct arena *arena, struct house *house,
                         const struct issue_row *row, const struct issue *issue,
                         struct proof *proof)
{
    struct candidate *candidates;
    size_t count = store_candidates(arena, house->store, row->readers,
                                    row->local_date, &candidates);

    proof->left_out =
        arena_array(arena, LEFT_OUT_MOST, sizeof *proof->left_out);
    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &candidates[i];
        const char *why = why_left_out(candidate, issue);

        if (why == NULL || is_in(issue, candidate->item.announcement_id))
            continue;
        if (proof->left_out_count == LEFT_OUT_MOST)
            proof->left_out_more++;
        else
            proof->left_out[proof->left_out_count++] = (struct proof_left_out){
                candidate->item.announcement.title, why};
    }
}

static void add_people(struct arena *arena, struct house *house,
                       int64_t issue_id, struct proof *proof)
{
    struct withheld_row *rows;
    struct account account;
    size_t count =
        store_issue_withheld(arena, house->store, issue_id, PEOPLE_MOST, &rows);

    store_account(house->store, issue_id, &account);
    proof->letters = account.states[DELIVERY_WAITING];
    proof->people_more = account.states[DELIVERY_WITHHELD] - (int64_t)count;
    proof->people = arena_array(arena, count, sizeof *proof->people);
    for (size_t i = 0; i < count; i++)
        proof->people[proof->people_count++] = (struct proof_person){
            slice_of(arena_format(arena, "%.*s (person %lld)",
                                  SLICE_ARG(rows[i].name),
                                  (long long)rows[i].person_id)),
            withheld_sentence(rows[i].why)};
    proof->withheld =
        arena_array(arena, ACCOUNT_REASONS, sizeof *proof->withheld);
    for (int i = 1; i < ACCOUNT_REASONS; i++)
        if (account.reasons[i] > 0)
            proof->withheld[proof->withheld_count++] = (struct proof_reason){
                withheld_sentence((enum withheld)i), account.reasons[i]};
}

static void promise(const struct staff_round *round, struct note *note,
                    struct proof *proof)
{
    const struct house *house = round->house;
    const struct staff *staff = NULL;

    while ((staff = staff_round_next(round, staff)) != NULL) {
        proof->greeting = staff->name;
        note->words =
            proof_words(round->arena, &house->settings,
                        house->texts.compiled.text[TEXT_PROOF], proof);
        staff_round_promise(round, staff, note);
    }
}

static bool make(const struct staff_round *round, const struct issue_row *row,
                 struct error *error)
{
    struct arena *arena = round->arena;
    struct house *house = round->house;
    struct note note = {.text = TEXT_PROOF,
                        .reference = slice_of(arena_format(
                            arena, "%lld", (long long)row->number))};
    struct proof proof = {
        .issue = row->number,
        .goes = moment_words(arena, house, row->goes_at),
        .latest = moment_words(arena, house, row->latest_at),
        .at_once = row->readers == READERS_ALL,
    };
    struct issue issue;

    if (!store_begin(house->store, error))
        return false;
    store_issue_items(arena, house->store, row, &issue);
    add_items(arena, house, &issue, &proof);
    if (!proof.at_once)
        add_left_out(arena, house, row, &issue, &proof);
    add_people(arena, house, row->id, &proof);
    if (!add_files(arena, house, row, round->now, &note, &proof, error)) {
        store_abandon(house->store);
        return error_prefix(error, "the proof of issue %lld",
                            (long long)row->number);
    }
    promise(round, &note, &proof);
    return store_end(house->store, error);
}

bool proof_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct issue_row *rows;
    size_t count = store_issues_open(arena, house->store, ISSUES_MOST, &rows);
    bool did = false;

    error->kind = ERROR_NONE;
    for (size_t i = 0; i < count && !did; i++) {
        struct staff_round round = {.arena = arena,
                                    .house = house,
                                    .latest_at = rows[i].latest_at,
                                    .now = now};

        if (rows[i].state != ISSUE_AWAITING_OK || rows[i].latest_at <= now)
            continue;
        round.key = slice_of(
            arena_format(arena, "proof:%.*s",
                         SLICE_ARG(proof_edition(arena, house, rows[i].id,
                                                 rows[i].number))));
        if (staff_round_is_made(&round))
            continue;
        did = make(&round, &rows[i], error);
        if (!did)
            break;
    }
    if (error->kind == ERROR_NONE && !store_fine(house->store, error))
        did = false;
    arena_free(arena);
    return did;
}
