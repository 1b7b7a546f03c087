/*
 * An invitation: a letter that a calendar understands, for the first time,
 * with what changed, or with the cancellation of the event. Laid out as mail
 * programs expect it: text, HTML and the entry as alternatives, and the entry
 * once more as a file for those that show no buttons.
 */
#ifndef CORE_LETTER_INVITATION_H
#define CORE_LETTER_INVITATION_H

#include "core/letter/envelope.h"
#include "core/letter/texts.h"
#include "core/register/person.h"

enum invitation_kind {
    INVITATION_NEW,
    INVITATION_CHANGED,
    INVITATION_CANCELLED
};

/* All of it is frozen when the letter is promised; see invitation_write. */
struct invitation {
    enum invitation_kind kind;
    struct slice uid; /* the person's token for this event */
    int64_t sequence;
    int64_t starts;
    int64_t ends;
    int64_t twice; /* not 0: it may be in their calendar a second time, and no
                      letter will change that entry */
    struct slice title;
    struct slice when;
    struct slice where;
    struct slice access;
    struct slice owner;
    struct slice template_text; /* digests of content */
    struct slice template_html;
};

/* The text it is made from. */
enum letter_text invitation_text(enum invitation_kind kind);

/* `person` gives greeting and format. False as for note_letter. */
bool invitation_letter(struct arena *arena, const struct settings *settings,
                       const struct zone *zone,
                       const struct letter_texts *texts,
                       const struct invitation *invitation,
                       const struct person *person,
                       const struct envelope *envelope, struct letter *out,
                       struct error *error) NODISCARD;

/* As JSON, as the ledger keeps it with its delivery. */
struct slice invitation_write(struct arena *arena,
                              const struct invitation *invitation);
bool invitation_read(struct arena *arena, struct slice json,
                     struct invitation *out) NODISCARD;

#endif
