/*
 * What a person wrote, as clauses, each understood or not. The grammar is the
 * rules of english.h; what no rule knows is a clause without a meaning, and one
 * of those makes the whole message a person's to read. Which items were sent is
 * known here; what an answer does to them is not.
 */
#ifndef CORE_READING_CLAUSES_H
#define CORE_READING_CLAUSES_H

#include "core/reading/grammar.h"
#include "core/reading/mentions.h"

/* Where two rules know the same words, the one listed first holds. */
#define MEANINGS(X)                                                        \
    X(MEANS_UNCLEAR, "C_UNCLEAR")                                          \
    X(MEANS_REMOVE, "C_REMOVE") /* "take me off": the list? */             \
    X(MEANS_PAUSE, "C_PAUSE")                                              \
    X(MEANS_STAY, "C_STAY") /* stays on the list */                        \
    X(MEANS_STOP, "C_STOP")                                                \
    X(MEANS_HOW_STOP, "C_HOWSTOP")                                         \
    X(MEANS_COURTESY, "C_COURTESY")                                        \
    X(MEANS_GREETING, "C_GREETING")                                        \
    X(MEANS_SIGN_OFF, "C_SIGNOFF")                                         \
    X(MEANS_THANKS, "C_THANKS")                                            \
    X(MEANS_KEEP, "C_KEEP")                                                \
    X(MEANS_AGAIN, "C_AGAIN")                                              \
    X(MEANS_JOIN, "C_JOIN")                                                \
    X(MEANS_EASY_READ, "C_EASYREAD")                                       \
    X(MEANS_LARGE_PRINT, "C_LARGEPRINT")                                   \
    X(MEANS_SIGHT, "C_SIGHT") /* cannot read it well */                    \
    X(MEANS_MONTHLY, "C_MONTHLY")                                          \
    X(MEANS_OFTEN, "C_OFTEN") /* it comes too often */                     \
    X(MEANS_FEWER, "C_FEWER")                                              \
    X(MEANS_LESS, "C_LESS") /* nothing of one sort any more */             \
    X(MEANS_MORE, "C_MORE")                                                \
    X(MEANS_ONLY, "C_ONLY") /* of one sort alone */                        \
    X(MEANS_SWAP, "C_SWAP")                                                \
    X(MEANS_GIVE_UP, "C_GIVEUP") /* a place, of the items */               \
    X(MEANS_GIVE_UP_IT, "C_GIVEUPIT")                                      \
    X(MEANS_REST, "C_REST")          /* not the others */                  \
    X(MEANS_COMMA_NO, "C_COMMANO")   /* "2, no" */                         \
    X(MEANS_ANSWER_NO, "C_ANSWERNO") /* "2 - no" */                        \
    X(MEANS_NOT, "C_NOT")            /* "not 2" */                         \
    X(MEANS_NOT_WANT, "C_NOTWANT")                                         \
    X(MEANS_MAYBE, "C_MAYBE")                                              \
    X(MEANS_GLAD_FOR, "C_GLADFOR") /* "see you at the walk" */             \
    X(MEANS_PLAIN, "C_PLAIN")      /* numbers or titles by themselves */   \
    X(MEANS_ASK, "C_ASK")          /* "could I do 2": may be a question */ \
    X(MEANS_WANT, "C_WANT")                                                \
    X(MEANS_ALL_BUT, "C_ALLBUT")                                           \
    X(MEANS_ALL, "C_ALL")       /* every item */                           \
    X(MEANS_EITHER, "C_EITHER") /* "2 or 3" */                             \
    X(MEANS_LATER, "C_LATER")   /* will let us know */                     \
    X(MEANS_MAYBE_IT, "C_MAYBEIT")                                         \
    X(MEANS_NONE, "C_NONE") /* none of them, this time */                  \
    X(MEANS_NO, "C_NO")                                                    \
    X(MEANS_YES, "C_YES")                                                  \
    X(MEANS_WEAK_YES, "C_WEAKYES") /* "ok": a yes, or nothing */           \
    X(MEANS_GLAD, "C_GLAD")        /* "see you there" */                   \
    X(MEANS_NICE, "C_NICE")        /* "lovely" */                          \
    X(MEANS_PRAISE, "C_PRAISE")                                            \
    X(MEANS_REMARK, "C_REMARK") /* "done it before" */                     \
    X(MEANS_NAME, "C_NAME")                                                \
    X(MEANS_ASIDE, "C_ASIDE")   /* takes no part in any answer */          \
    X(MEANS_REASON, "C_REASON") /* why not: ordinary life */

enum meaning {
    MEANS_NOTHING, /* not understood */
#define MEANING_NAME(name, rule) name,
    MEANINGS(MEANING_NAME)
#undef MEANING_NAME
        MEANING_COUNT
};

enum swapped { SWAPPED_NOT, SWAPPED_OLD, SWAPPED_NEW };

/* One thing that a clause names. */
struct named_item {
    int item;          /* 0: more than one could be meant */
    uint64_t could_be; /* of those, by place in the context */
    enum swapped swapped;
    bool by_number;
    bool by_title;
    struct slice option; /* "Mon 9 Mar", if a choice of dates is named */
    struct slice day;    /* as said, if it fits none or several */
    size_t at;           /* token */
    size_t end;
};

#define CLAUSE_MOST_ITEMS 20

struct word_lists;

struct clause {
    enum meaning meaning;
    size_t from; /* tokens; `to` is not included */
    size_t to;
    size_t sentence;
    bool question; /* its sentence ends with a question mark */
    bool after_but;
    bool after_if; /* or "unless", "provided", ... */
    bool joined;   /* something stands between it and the clause before it */
    struct named_item items[CLAUSE_MOST_ITEMS];
    size_t item_count;
    bool either;       /* among several items: "or" */
    const char *topic; /* of LESS, MORE and ONLY: "research" */
    int points;        /* of LARGE_PRINT; 0: not said */
    size_t span_from;  /* of PAUSE: how long, as tokens */
    size_t span_to;
    struct slice said;
    const char *why; /* of NOTHING and UNCLEAR; or NULL */
};

struct clauses {
    struct tokens tokens;     /* as wording_of has them */
    struct mentions mentions; /* of what was offered, in all of them */
    struct clause *list;
    size_t count;
    bool cut;         /* there was more than is read */
    bool conditional; /* there is an "if" or its like between clauses */
};

/* `words` adds short answers, or is NULL. */
struct clauses clauses_of(struct arena *arena, const struct offer *offer,
                          const struct word_lists *words, struct slice text);

/* True for a word that the grammar is written with. */
bool clauses_know(struct slice word);

/* Courtesies and names add nothing to a request and take nothing from it. */
bool meaning_is_courtesy(enum meaning meaning);

/* It answers what we sent, or asks us for something, in words that say of what:
 * "put me down for 2", and not "no more". */
bool clause_says_what(const struct clause *clause);

#endif
