/* The templates in use, and for each the closed list of fields it may name. */
#ifndef CORE_LETTER_TEXTS_H
#define CORE_LETTER_TEXTS_H

#include "core/letter/template.h"
#include "core/settings/settings.h"

enum letter_text {
    TEXT_BULLETIN,
    TEXT_ACK_SIGNUP,  /* "your name is down for ..."; also what was declined */
    TEXT_ACK_DECLINE, /* "you said no to ..." */
    TEXT_ACK_STOP,    /* "we have stopped"; names places still held */
    TEXT_ACK_CHANGED, /* a place given up, and what was chosen */
    TEXT_ACK_MAYBE,   /* "a person will read it"; nothing is recorded */
    TEXT_ACK_KEEP,    /* "we have put it back" */
    TEXT_JOIN,        /* "was it you who asked to join?" */
    TEXT_WELCOME,     /* what the list is, and how to leave */
    TEXT_ALERT,       /* to staff: somebody needs a person now; text only */
    TEXT_CHANGE,     /* to facilitators: what people will be told of an event */
    TEXT_PROOF,      /* to facilitators: what an issue will say, and to whom */
    TEXT_DAILY,      /* to facilitators: what happened, what waits */
    TEXT_CLOSING,    /* to an item's owner: who put their names down */
    TEXT_STAFF,      /* to staff: what came of what they told us to do */
    TEXT_HANDOVER,   /* to facilitators: a message that needs a person */
    TEXT_NOTICE,     /* to staff: something they should know; text only */
    TEXT_REPLY,      /* to a person: what a facilitator wrote to them */
    TEXT_INVITATION, /* to an event, or what changed about it */
    TEXT_INVITATION_CANCEL,
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

/* Its words are made once and frozen whole in the note, instead of rendered
 * when it is sent. */
bool letter_text_is_made(enum letter_text text);

/* True if it has an .html beside its .txt. */
bool letter_text_has_html(enum letter_text text);

/* What its templates may name. */
const struct template_fields *letter_text_fields(enum letter_text text);

/* Compiles one of its two files. NULL when there are faults. */
struct template *letter_text_read(struct arena *arena, enum letter_text text,
                                  enum template_form form, struct slice bytes,
                                  struct faults *faults);

/* The values that all texts have, from the settings: names, ways to reach a
 * person, crisis lines, and the sizes of letters in HTML. More are added for
 * each text. It stays where it is: views point into it. */
struct letter_view {
    struct view view;
    struct view_field fields[32];
};

struct letter_view *letter_view(struct arena *arena,
                                const struct settings *settings,
                                bool large_print);

void letter_view_add(struct letter_view *view, const char *name,
                     struct slice value);
void letter_view_add_list(struct letter_view *view, const char *name,
                          const struct view *list, size_t count);

#endif
