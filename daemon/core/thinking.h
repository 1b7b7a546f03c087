/* For the files of decide: a decision while it is made. */
#ifndef CORE_THINKING_H
#define CORE_THINKING_H

#include "base/text.h"
#include "core/decide.h"

struct thinking {
    struct arena *arena;
    const struct reading *reading;
    const struct standing *standing;
    struct decision out;
};

/* A reason, for the record. */
void because(struct thinking *thinking, const char *why);
struct action *act(struct thinking *thinking, enum action_name name);
void open_task(struct thinking *thinking, enum task_kind task, const char *why);

/* To a person, with the reason; a STOP in it is obeyed. */
void pass(struct thinking *thinking, const char *why);

bool is_read(const struct thinking *thinking, enum intent_name name);
struct note_item *note_items(struct arena *arena,
                             const struct standing_item *items, size_t count);
/* Promises an acknowledgement. The person must be known. */
void answer(struct thinking *thinking, enum letter_text text);

/* Somebody wants to join, and every clause is understood. False: they do not,
 * and nothing was decided. */
bool decide_join(struct thinking *thinking);

/* KEEP, in answer to a letter that told what was done. False: it is not that,
 * and nothing was decided. */
bool decide_keep(struct thinking *thinking);

/* Is this asked, and nothing else but thanks? */
bool is_only(const struct thinking *thinking, enum intent_name name);

/* What people choose for good: format, how often, interests. NULL if a machine
 * may do it, else why not. */
const char *choice_barred(const struct standing *standing,
                          const struct intent *intent);
/* Does it, and adds a sentence for the acknowledgement to *said. */
void choose(struct thinking *thinking, const struct intent *intent,
            struct text *said);

/* Nothing bars acting on any of its intents: all are recorded, and
 * acknowledged. */
void decide_record(struct thinking *thinking);

/* A calendar answer without an alarm in it. */
void decide_calendar(struct thinking *thinking);

/* A delivery report. */
void decide_bounce(struct thinking *thinking);

#endif
