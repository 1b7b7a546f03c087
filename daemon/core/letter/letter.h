/*
 * A letter: all bytes of one message to one person. Composing is pure and
 * repeatable: the same frozen values give the same bytes.
 */
#ifndef CORE_LETTER_LETTER_H
#define CORE_LETTER_LETTER_H

#include "core/ledger/delivery.h"
#include "core/letter/template.h"
#include "core/notice/issue.h"
#include "core/settings/settings.h"

/* What every letter has, frozen at its first claim. */
struct envelope {
    struct slice to_address;
    struct slice to_name; /* may be empty */
    struct slice token;
    struct slice message_id;  /* "TOKEN@domain" */
    struct slice in_reply_to; /* "id@domain" or empty */
    int64_t dated_at;
};

struct letter {
    struct slice mail_from; /* with the token's plus tag if they are allowed */
    struct slice rcpt_to;
    struct slice bytes; /* headers and body, CRLF */
};

/* The templates in use: text and HTML of each, compiled. */
enum letter_text {
    TEXT_BULLETIN,
    TEXT_ACK_SIGNUP,   /* "your name is down for ..." */
    TEXT_ACK_DECLINE,  /* "you said no to ..." */
    TEXT_ACK_THANKS,   /* never sent on its own; kept for completeness */
    TEXT_ACK_STOP,     /* "we have stopped"; names places still held */
    TEXT_ALERT,        /* to staff: somebody needs a person now */
    TEXT_COUNT
};

struct letter_texts {
    const struct template *text[TEXT_COUNT];
    const struct template *html[TEXT_COUNT]; /* NULL: text only */
};

/* File names below templates/, "bulletin" for bulletin.txt and .html. */
extern const char *const letter_text_names[TEXT_COUNT];
/* Which texts are acknowledgements, approved once as wording. */
bool letter_text_is_wording(enum letter_text text);

/* An issue made ready once: Markdown rendered for each item and form. */
struct bulletin;
struct bulletin *bulletin_prepare(struct arena *arena,
                                  const struct settings *settings,
                                  const struct zone *zone,
                                  const struct issue *issue,
                                  const struct letter_texts *texts);

/* One person's letter. `items` are theirs (issue_items_for); never none. */
bool bulletin_letter(struct arena *arena, const struct bulletin *bulletin,
                     const struct person *person, const struct item **items,
                     size_t count, const struct envelope *envelope,
                     struct letter *out, struct error *error) NODISCARD;

/* What an acknowledgement says, besides the footer. */
struct note {
    enum letter_text text;
    struct slice greeting;
    struct note_item {
        int number;
        struct slice title;
        struct slice when;
    } *items; /* signed up for */
    size_t count;
    struct note_item *declined;
    size_t declined_count;
    struct note_item *held; /* places still held, for STOP */
    size_t held_count;
    /* for alerts: never the person's words in the subject */
    struct slice reference; /* "M-0055" */
    struct slice person_name;
    struct slice words; /* the person's own words */
    struct slice reason; /* "distress" */
};

bool note_letter(struct arena *arena, const struct settings *settings,
                 const struct zone *zone, const struct letter_texts *texts,
                 const struct note *note, const struct envelope *envelope,
                 struct letter *out, struct error *error) NODISCARD;

/*
 * The lines of a letter's text part, each normalised (letters and digits
 * only, lower case) and digested to 64 bits, for taking our own text away
 * from a reply. Both sides use letter_line_print. 0: the line is too short to
 * tell (fewer than 8 letters and digits).
 */
uint64_t letter_line_print(struct slice line);

#endif
