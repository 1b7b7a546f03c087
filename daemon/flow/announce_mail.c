#include "flow/announce_mail.h"

#include "base/log.h"
#include "core/reading/submission.h"
#include "edge/store_inbound.h"
#include "edge/store_submission.h"
#include "flow/announce_record.h"
#include "flow/staff_letter.h"

#include "base/banned.h"

#define WORDS_MOST ((size_t)1000000)
#define NAME_MOST 60

static const struct staff *staff_of(struct house *house, struct slice code)
{
    for (size_t i = 0; i < house->settings.staff_count; i++)
        if (slice_equal(house->settings.staff[i].code, code))
            return &house->settings.staff[i];
    return NULL;
}

/* "Help choose a nurse!" to "help-choose-a-nurse.txt". */
static struct slice name_from(struct arena *arena, struct slice title)
{
    struct text name = text_start(arena, NAME_MOST + 10);

    for (size_t i = 0; i < title.size && name.size < NAME_MOST; i++) {
        char byte = lower(title.at[i]);

        if (is_letter(byte) || is_digit(byte))
            text_putc(&name, byte);
        else if (name.size > 0 && name.at[name.size - 1] != '-')
            text_putc(&name, '-');
    }
    while (name.size > 0 && name.at[name.size - 1] == '-')
        name.size--;
    if (name.size == 0)
        text_puts(&name, "announcement");
    text_puts(&name, ".txt");
    return text_slice(&name);
}

/* The title before the text is read as a whole. */
static struct slice title_in(struct slice text)
{
    struct slice line;

    while (slice_next_line(&text, &line))
        if (slice_starts_caseless(line, SLICE("Title:")))
            return slice_trim(slice_from(line, 6));
    return (struct slice){NULL, 0};
}

/* ---- one text ---- */

struct mailed {
    struct arena *arena;
    struct house *house;
    const struct staff *staff;
    struct submission_row *row;
    struct taken taken;
    bool owned; /* the sender stands in for the owner */
};

static void start(struct mailed *mailed)
{
    const struct settings *settings = &mailed->house->settings;
    struct submission_row *row = mailed->row;
    struct slice owner = slice_of(arena_format(mailed->arena, "%.*s, %.*s",
                                               SLICE_ARG(mailed->staff->name),
                                               SLICE_ARG(settings->phone)));

    mailed->taken = (struct taken){
        .name = row->file_name.size > 0
                    ? row->file_name
                    : name_from(mailed->arena, title_in(row->text)),
        .who = row->staff,
        .by_mail = true,
        .own_text = row->file_name.size == 0,
        .about = row->announcement,
        .about_issue = row->issue,
        .text =
            submission_owned(mailed->arena, row->text, owner, &mailed->owned),
        .faults = {.arena = mailed->arena},
        .version = 1,
    };
    if (row->trouble.size > 0)
        faults_add(&mailed->taken.faults, 0, "%.*s", SLICE_ARG(row->trouble));
}

/* Recorded, with what it says beside the copy. */
static bool judge(struct mailed *mailed, int64_t now, struct error *error)
{
    struct taken *taken = &mailed->taken;
    struct submission_row *row = mailed->row;

    start(mailed);
    if (taken->faults.count == 0 &&
        !announce_record(mailed->arena, mailed->house, taken, now, error))
        return false;
    row->file_name = taken->name;
    if (taken->faults.count == 0) {
        row->accepted = announce_copy(mailed->arena, taken);
        row->note = note_taken(mailed->arena, mailed->house, taken, now);
    } else {
        row->note = note_refused(mailed->arena, taken);
    }
    store_submission_judged(mailed->arena, mailed->house->store, row, now);
    return true;
}

static void put_words(const struct mailed *mailed, bool several,
                      struct text *words)
{
    const struct submission_row *row = mailed->row;

    if (several)
        text_format(words, "%s%.*s\n\n", words->size > 0 ? "\n" : "",
                    SLICE_ARG(mailed->taken.own_text ? SLICE("Your text")
                                                     : row->file_name));
    text_put(words, row->note);
    if (mailed->owned && mailed->taken.faults.count == 0 &&
        !mailed->taken.cancels)
        text_puts(words, "There was no line \"Owner:\", so you are named.\n");
    if (row->cut.size > 0)
        text_putc(words, '\n');
    text_put(words, row->cut);
}

/* ---- one message ---- */

/* Of one announcement, so that an answer to the answer can be about it. */
static struct slice purpose_key(struct arena *arena, const struct mailed *last,
                                size_t count)
{
    long long inbound = (long long)last->row->inbound_id;

    if (count > 1 || last->taken.id == 0)
        return slice_of(
            arena_format(arena, "staff:in%lld:announce:several", inbound));
    return slice_of(arena_format(arena, "staff:in%lld:announce:A-%04lld",
                                 inbound, (long long)last->taken.id));
}

static void answer(struct mailed *last, size_t count, struct slice words,
                   int64_t now)
{
    struct arena *arena = last->arena;
    struct inbound_row inbound = {.id = 0};
    struct staff_letter letter = {
        .staff = last->staff,
        .purpose_key = purpose_key(arena, last, count),
        .subject = last->row->subject,
        .words = words,
        .in_reply_to = last->row->in_reply_to,
        .inbound_id = last->row->inbound_id,
    };

    if (store_inbound(arena, last->house->store, letter.inbound_id, &inbound))
        letter.asked = inbound.own_words;
    staff_letter_promise(arena, last->house, &letter, now);
}

static bool take(struct arena *arena, struct house *house,
                 struct submission_row *rows, size_t count, int64_t now,
                 struct error *error)
{
    struct text words = text_start(arena, WORDS_MOST);
    struct mailed mailed = {.arena = arena,
                            .house = house,
                            .staff = staff_of(house, rows[0].staff)};

    for (size_t i = 0; i < count; i++) {
        mailed.row = &rows[i];
        if (mailed.staff == NULL) { /* no longer one of the staff */
            store_submission_judged(arena, house->store, &rows[i], now);
            continue;
        }
        if (!judge(&mailed, now, error))
            return false;
        put_words(&mailed, count > 1, &words);
        log_event(mailed.taken.faults.count == 0 ? LOG_ANNOUNCEMENT_ACCEPTED
                                                 : LOG_ANNOUNCEMENT_REFUSED,
                  "announcement=A-%04lld message=%lld faults=%zu",
                  (long long)mailed.taken.id, (long long)rows[i].inbound_id,
                  mailed.taken.faults.count);
    }
    if (mailed.staff != NULL)
        answer(&mailed, count, text_slice(&words), now);
    return true;
}

bool announce_mail_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct submission_row *rows;
    size_t count = store_submissions_new(arena, house->store, &rows);
    bool done = false;

    error->kind = ERROR_NONE;
    if (count > 0 && store_begin(house->store, error)) {
        done = take(arena, house, rows, count, now, error);
        if (done)
            done = store_end(house->store, error);
        else
            store_abandon(house->store);
    }
    if (count == 0 && !store_fine(house->store, error))
        done = false;
    arena_free(arena);
    return done;
}

bool announce_mail_file(struct house *house, struct queue *queue, int64_t now,
                        struct error *error)
{
    struct arena *arena = arena_new();
    struct submission_row row;
    bool done = false;

    error->kind = ERROR_NONE;
    if (store_submission_to_file(arena, house->store, &row) &&
        store_fine(house->store, error) &&
        queue_place(arena, queue,
                    arena_format(arena, "mail-%lld", (long long)row.id),
                    row.file_name, row.accepted, row.note, error)) {
        store_submission_filed(house->store, row.id, now);
        done = store_fine(house->store, error);
    }
    arena_free(arena);
    return done;
}
