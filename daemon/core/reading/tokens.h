/*
 * A person's text as words, numbers and marks, in the order written. Words are
 * folded so that lists can hold one spelling: lower case, without accents and
 * apostrophes ("DON'T" and "don’t" are both "dont"). Digits of other scripts
 * are as good as ours.
 */
#ifndef CORE_READING_TOKENS_H
#define CORE_READING_TOKENS_H

#include "base/arena.h"

enum token_kind {
    TOKEN_WORD,   /* letters; also "two", which has a number */
    TOKEN_NUMBER, /* up to three digits, by themselves */
    TOKEN_FIGURE, /* other figures: times, dates, telephone numbers, "2nd" */
    TOKEN_MARK,   /* punctuation; see MARK_ */
    TOKEN_SIGN    /* anything else: pictures (some with a word), symbols */
};

/* Marks that are not their own character. */
#define MARK_LINE '\n'
#define MARK_PARAGRAPH '\f' /* an empty line, or several */
#define MARK_ELLIPSIS '~'   /* two dots or more */

struct token {
    enum token_kind kind;
    struct slice text; /* as written */
    struct slice word; /* folded; empty for marks and most signs */
    int number;        /* 1 to 999, or 0: none */
    char mark;         /* TOKEN_MARK: . , ! ? ; : - ( ) # & + / or MARK_ */
    bool capital;      /* begins with a capital letter */
};

struct tokens {
    struct token *list;
    size_t count;
};

/* Any bytes; invalid UTF-8 becomes signs. `text` must outlive the tokens. */
struct tokens tokens_of(struct arena *arena, struct slice text);

/* What was written from one token up to another (not included). */
struct slice tokens_said(const struct tokens *tokens, size_t from, size_t to);

bool token_is_mark(const struct token *token, const char *marks);
bool token_is_word(const struct token *token, const char *word);

/* . ! ? ; the end of a line is not one, of a paragraph is. */
bool token_ends_sentence(const struct token *token);

#endif
