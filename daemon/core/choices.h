/*
 * A message that needs a person, as it is put to one: what it may say, in plain
 * words, what can be done, numbered, and by when the law wants an answer. The
 * choices follow from the message and the letter it answers alone, so that a
 * number means the same whenever it comes back.
 */
#ifndef CORE_CHOICES_H
#define CORE_CHOICES_H

#include "core/decide.h"
#include "core/reading/staff_choice.h"

struct need {
    struct slice gate;                 /* words of core/reading/reading.h */
    struct slice intents;              /* "SIGNUP(2); QUESTION(2)" */
    bool holds;                        /* it put somebody on hold */
    const struct person *person;       /* as they are now; NULL: unknown */
    const struct standing_item *items; /* of the letter that was answered */
    size_t item_count;
};

struct choice {
    enum staff_act act;
    const struct standing_item *item; /* BOOK, NO */
    const struct notice_option *date; /* BOOK: which they ask for; or NULL */
};

#define CHOICES_MOST 12

/* How many. What the message asks for comes first, then DONE, and only then
 * what reaches further (DIED, RELEASE, STOP): a "1" written out of habit never
 * takes anybody off the list. */
size_t choices_of(const struct need *need, struct choice out[CHOICES_MOST]);

/* "Put Ada Bright's name down for 2, Boat trip": of one who is known. */
char *choice_words(struct arena *arena, const struct need *need,
                   const struct choice *choice);

/* Does it ask about the item of that number? */
bool need_asks(const struct need *need, int number);

/* Does it ask for their name to be put down for it? */
bool need_wants(const struct need *need, int number);

/* The one of an item's dates that it asks for; NULL: none, or several. */
const struct notice_option *need_date(const struct need *need, int number);

/* Is there nothing in it but questions and thanks, as far as was understood? */
bool need_only_asks(const struct need *need);

/* The item of that number, or NULL; "2, Boat trip". */
const struct standing_item *need_item(const struct need *need, int number);
char *item_words(struct arena *arena, const struct standing_item *item);
/* "2, Boat trip, on Mon 8 Mar"; without a date as item_words. */
char *dated_item_words(struct arena *arena, const struct standing_item *item,
                       const struct notice_option *date);

/* When it is, as an acknowledgement says it: the date that is chosen, or was
 * before (NULL: that), alone; without one they are asked which. */
struct slice dated_when(struct arena *arena, const struct standing_item *item,
                        const struct notice_option *date);

/* What the message may say; a line each. */
struct slice proposed_words(struct arena *arena, const struct need *need);

/* By when requests about data must be answered (UK GDPR article 12(3)), and
 * complaints acknowledged (Data (Use and Access) Act 2025); a line each. */
struct slice dates_words(struct arena *arena, const struct need *need,
                         const struct zone *zone, int64_t received_at);

#endif
