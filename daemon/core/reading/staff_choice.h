/*
 * What a member of staff answers to a letter about one message that needs a
 * person: the number of a choice, what to do in words ("book 2", "no 3",
 * "stop", "done"), or words for the person who wrote. Understood wholly or not
 * at all. Nothing is ever sent on to anybody that does not follow "Reply:".
 */
#ifndef CORE_READING_STAFF_CHOICE_H
#define CORE_READING_STAFF_CHOICE_H

#include "core/reading/staff_phrase.h"

/* C name, the word for it, does it name an item? */
#define STAFF_ACTS(X)                                                   \
    X(ACT_CHOICE, "choice", true) /* the number of one in the letter */ \
    X(ACT_BOOK, "book", true)     /* puts the name down */              \
    X(ACT_NO, "no", true)                                               \
    X(ACT_STOP, "stop", false)                                          \
    X(ACT_RELEASE, "release", false)                                    \
    X(ACT_DIED, "died", false)                                          \
    X(ACT_DONE, "done", false)                                          \
    X(ACT_TAKEN, "taken", false)                                        \
    X(ACT_HELP, "help", false)

#define STAFF_ACT_NAME(name, word, item) name,
enum staff_act { STAFF_ACTS(STAFF_ACT_NAME) };
#undef STAFF_ACT_NAME

const char *staff_act_word(enum staff_act act);
bool staff_act_has_item(enum staff_act act);

#define STAFF_CHOICE_MOST 20

struct staff_choice {
    bool clear; /* all of it was understood */
    struct {
        enum staff_act act;
        int number;            /* of an item, or of a choice; else 0 */
    } list[STAFF_CHOICE_MOST]; /* each once, as written */
    size_t count;
    struct slice reply; /* words for the person, as written; or empty */
};

/*
 * `words` are the sender's own, `name` is theirs, with which they may sign.
 * REPLY and a colon stand at the beginning of a line; all that follows is for
 * the person. Courtesies around the rest are passed over.
 */
struct staff_choice staff_choice_read(struct slice words, struct slice name);

/* Is this act among them? */
bool staff_choice_has(const struct staff_choice *choice, enum staff_act act);

#endif
