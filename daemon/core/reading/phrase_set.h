/*
 * Many phrases (phrase.h) made ready to be looked for in one text: every word
 * of the text is looked up once, and then only numbers are compared. Finds
 * exactly what phrase_stands finds.
 */
#ifndef CORE_READING_PHRASE_SET_H
#define CORE_READING_PHRASE_SET_H

#include <stdint.h>

#include "core/reading/tokens.h"

struct phrase_set;
struct phrase_set *phrase_set_new(struct arena *arena);

/* A phrase begins with a word, or with ^ and a word. They are counted from 0,
 * in the order added. */
void phrase_set_add(struct phrase_set *set, struct slice phrase);

/* After the last one is added, and before the first is looked for. */
void phrase_set_close(struct phrase_set *set);

/* A list in the program's own text. It is the same for every message, so its
 * set is made when it is first asked for, and kept. */
struct phrase_list {
    const char *const *phrases;
    size_t count;
    struct phrase_set *set;
};
const struct phrase_set *phrase_list_set(struct phrase_list *list);

/* What is known of a token: the words and the beginnings ("word~") of the
 * phrases that it is. Zero ends the list. */
#define HEARD_MOST 4
struct heard {
    uint16_t known[HEARD_MOST];
};

struct phrase_text {
    const struct tokens *tokens;
    struct heard *heard; /* one for each token */
    uint32_t *past;      /* from each token, past what may part two words */
};

struct phrase_text phrase_set_read(struct arena *arena,
                                   const struct phrase_set *set,
                                   const struct tokens *tokens);

struct phrase_numbers {
    const uint32_t *list;
    size_t count;
};

/* The phrases that can begin at a token, with the i-th of what is known of it;
 * there may be none. One phrase may come twice. False: there is no i-th. */
bool phrase_set_begin(const struct phrase_set *set,
                      const struct phrase_text *text, size_t at, size_t i,
                      struct phrase_numbers *out);

/* True if it stands at that token; *end_out is the one after it. */
bool phrase_set_stands(const struct phrase_set *set, uint32_t phrase,
                       const struct phrase_text *text, size_t at,
                       size_t *end_out);

/* The first phrase, of those from number `from` on, that stands at that token;
 * false: none does. */
bool phrase_set_find(const struct phrase_set *set,
                     const struct phrase_text *text, size_t at, uint32_t from,
                     uint32_t *phrase_out, size_t *end_out);

#endif
