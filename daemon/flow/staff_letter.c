#include "flow/staff_letter.h"

#include "base/utf8.h"
#include "core/letter/note_json.h"
#include "edge/store_delivery.h"

#include "base/banned.h"

#define ANSWER_LATEST 86400
#define ASKED_MOST 1000

void staff_letter_promise(struct arena *arena, struct house *house,
                          const struct staff_letter *letter, int64_t now)
{
    struct note note = {
        .text = TEXT_STAFF,
        .greeting = letter->staff->name,
        .reference = letter->subject,
        .words = letter->words,
        .asked = utf8_part(letter->asked, ASKED_MOST),
    };
    struct delivery_row row = {
        .delivery = {.purpose_key = letter->purpose_key,
                     .kind = LETTER_STAFF,
                     .inbound_id = letter->inbound_id,
                     .next_at = now,
                     .latest_at = now + ANSWER_LATEST,
                     .address = letter->staff->email,
                     .in_reply_to = letter->in_reply_to}};

    while (slice_starts_caseless(note.reference, SLICE("Re: ")))
        note.reference = slice_from(note.reference, 4);
    row.note = note_write(arena, &note);
    (void)store_delivery_add(house->store, &row, now);
}
