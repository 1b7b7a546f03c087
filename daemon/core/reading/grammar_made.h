/* For grammar.c and chart.c: a grammar as it is kept. */
#ifndef CORE_READING_GRAMMAR_MADE_H
#define CORE_READING_GRAMMAR_MADE_H

#include "core/reading/grammar.h"
#include "core/reading/lexicon.h"

#define NO_WORD (-1)

enum part_kind { PART_WORD, PART_STEM, PART_MARK, PART_NAME };

/* Small, since most of the time of parsing goes into looking at many. */
struct part {
    uint8_t kind;
    char mark;
    uint16_t number; /* of the word, the stem or the name */
};

/* With what an element, a body or a rule can begin: words by the last byte of
 * their number, things the caller sees and marks by a bit each. Most are told
 * by it not to stand at a token. */
struct first {
    uint64_t words[4];
    uint64_t others;
};
#define ANY_WORD ((uint64_t)1 << 63) /* one of any ending */

struct element {
    struct part *parts;
    size_t count;
    bool optional;
    struct first first;
};

struct body {
    struct element *elements;
    size_t count;
    struct first first;
};

struct named {
    struct body *bodies;
    size_t count;
    size_t room;
    struct first first;
    uint64_t seen; /* the bit of what has no rule */
};

struct grammar {
    struct arena *arena;
    struct named *names;
    size_t name_count;
    size_t name_room;
    struct slice *stems;
    size_t stem_count;
    size_t stem_room;
    struct lexicon name_numbers; /* plus one */
    struct lexicon words;        /* the same */
};

/* The number of a word in the grammar, or NO_WORD. */
int grammar_word(const struct grammar *grammar, struct slice word);

/* The bit of a mark in `others` of struct first; 0: no rule has it. */
uint64_t grammar_mark_bit(char mark);

#endif
