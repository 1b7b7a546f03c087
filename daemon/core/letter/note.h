/* A note: one short letter of its own, an acknowledgement or an alert. */
#ifndef CORE_LETTER_NOTE_H
#define CORE_LETTER_NOTE_H

#include "core/letter/envelope.h"
#include "core/letter/texts.h"
#include "core/register/person.h"

/* What an acknowledgement says, besides the footer. */
struct note {
    enum letter_text text;
    enum format format; /* the person's; alerts are text only */
    struct slice greeting;
    struct note_item {
        int number; /* 0: of another letter, not said */
        struct slice title;
        struct slice when;
    } * items; /* signed up for */
    size_t count;
    struct note_item *declined;
    size_t declined_count;
    struct note_item *held; /* places still held, for STOP */
    size_t held_count;
    bool back;    /* TEXT_ACK_KEEP: they are on the list again */
    bool choices; /* the same: format, how often, what interests, a pause */
    /* for alerts: never the person's words in the subject; for a proof the
     * issue's number, for an answer to staff the subject that is answered */
    struct slice reference;   /* "M-0055" */
    struct slice person_name; /* TEXT_REPLY: of who writes */
    struct slice person; /* as `involve release` takes it; empty: unknown, so
                            nobody is on hold */
    struct slice words;  /* the person's own words; for a proof or a hand-over
                            all that it says, for an answer to staff what was
                            done, for a reply what a facilitator wrote, for
                            TEXT_ACK_CHANGED what they chose */
    struct slice reason; /* "distress" */
    struct slice asked;  /* TEXT_STAFF: what they wrote; TEXT_ALERT: who was
                            told before, a line each */
    struct note_file {
        struct slice name;    /* "standard.eml" */
        struct slice digest;  /* by which the ledger keeps it */
        struct slice content; /* not part of the note's JSON */
    } * files;
    size_t file_count;
};

/* Never for TEXT_BULLETIN. False as for bulletin_letter. */
bool note_letter(struct arena *arena, const struct settings *settings,
                 const struct zone *zone, const struct letter_texts *texts,
                 const struct note *note, const struct envelope *envelope,
                 struct letter *out, struct error *error) NODISCARD;

#endif
