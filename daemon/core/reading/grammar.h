/*
 * A small grammar over tokens: named rules, each with several bodies, all in
 * one table. A body is written as elements with a space between:
 *
 *   a|b      either word          word~   any ending
 *   NAME     another rule, or something the caller has seen (grammar_see)
 *   , - : .  a mark               any of these with ? may be missing
 *
 * Elements of one kind may be mixed in one: "to|for|PLACE". Between two
 * elements a line may end. A rule may not begin with itself.
 */
#ifndef CORE_READING_GRAMMAR_H
#define CORE_READING_GRAMMAR_H

#include "core/reading/tokens.h"

struct rule {
    const char *name;
    const char *body;
};

/* A part of the table. */
struct rules {
    const struct rule *list;
    size_t count;
};

struct grammar;

struct grammar *grammar_of(struct arena *arena, const struct rules *parts,
                           size_t count);

/* The number of a rule's name; names that have no rule are what the caller
 * sees for itself. Aborts for a name that stands nowhere in the table. */
int grammar_name(const struct grammar *grammar, const char *name);

/* True if some body is written with this word. */
bool grammar_knows(const struct grammar *grammar, struct slice word);

/* True if one word is the other with slips of the finger: a letter left out,
 * added or changed, or two swapped, letters doubled or not; one slip in words
 * of five letters, two in words of nine. */
bool word_is_near(struct slice a, struct slice b);

/* A stretch of tokens that is parsed, up to GRAMMAR_MOST of them. */
#define GRAMMAR_MOST 63
struct chart;
struct chart *chart_of(struct arena *arena, const struct grammar *grammar,
                       const struct tokens *tokens, size_t from, size_t to);

/* The caller has seen a thing of this name here (places count from `from`). */
void chart_see(struct chart *chart, int name, size_t at, size_t end);

/* Where a thing of this name that begins here may end: a bit for each place. */
uint64_t chart_ends(struct chart *chart, int name, size_t at);

/* Walks one way in which `name` stands from `at` to `end`, and tells of every
 * thing of a name inside it, outer ones first. */
typedef void chart_visit(void *context, int name, size_t at, size_t end);
void chart_walk(struct chart *chart, int name, size_t at, size_t end,
                chart_visit *visit, void *context);

#endif
