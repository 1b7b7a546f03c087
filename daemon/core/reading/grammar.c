#include "core/reading/grammar.h"

#include <string.h>

#include "base/must.h"
#include "core/reading/grammar_made.h"

#include "base/banned.h"

int grammar_word(const struct grammar *grammar, struct slice word)
{
    return (int)lexicon_find(&grammar->words, word) - 1;
}

static int add_word(struct grammar *grammar, struct slice text)
{
    return (int)lexicon_add(grammar->arena, &grammar->words, text,
                            grammar->words.count + 1) -
           1;
}

static int add_name(struct grammar *grammar, struct slice name)
{
    size_t number = lexicon_add(grammar->arena, &grammar->name_numbers, name,
                                grammar->name_count + 1);

    if (number > grammar->name_count) {
        grammar->names =
            arena_grow(grammar->arena, grammar->names, grammar->name_count,
                       &grammar->name_room, sizeof *grammar->names);
        grammar->names[grammar->name_count++] = (struct named){.count = 0};
    }
    return (int)number - 1;
}

static size_t add_stem(struct grammar *grammar, struct slice text)
{
    grammar->stems =
        arena_grow(grammar->arena, grammar->stems, grammar->stem_count,
                   &grammar->stem_room, sizeof *grammar->stems);
    grammar->stems[grammar->stem_count] = text;
    return grammar->stem_count++;
}

static struct part part_numbered(enum part_kind kind, size_t number)
{
    must(number <= UINT16_MAX);
    return (struct part){.kind = (uint8_t)kind, .number = (uint16_t)number};
}

static struct part part_of(struct grammar *grammar, struct slice text)
{
    if (text.at[0] >= 'A' && text.at[0] <= 'Z')
        return part_numbered(PART_NAME, (size_t)add_name(grammar, text));
    if (slice_ends(text, SLICE("~")))
        return part_numbered(
            PART_STEM, add_stem(grammar, slice_part(text, 0, text.size - 1)));
    if (text.size == 1 && strchr(",-:.()&+#?", text.at[0]) != NULL)
        return (struct part){.kind = PART_MARK, .mark = text.at[0]};
    return part_numbered(PART_WORD, (size_t)add_word(grammar, text));
}

static struct element element_of(struct grammar *grammar, struct slice text)
{
    struct element element = {.optional = text.size > 1 &&
                                          slice_ends(text, SLICE("?"))};
    struct slice part;
    size_t room = 0;

    if (element.optional)
        text.size--;
    while (slice_next_part(&text, '|', &part)) {
        element.parts = arena_grow(grammar->arena, element.parts, element.count,
                                   &room, sizeof *element.parts);
        element.parts[element.count++] = part_of(grammar, part);
    }
    return element;
}

static void add_rule(struct grammar *grammar, const struct rule *rule)
{
    struct slice rest = slice_of(rule->body);
    struct body body = {.count = 0};
    int name = add_name(grammar, slice_of(rule->name));
    struct named *named;
    struct slice text;
    size_t room = 0;

    while (slice_next_part(&rest, ' ', &text)) {
        must(text.size > 0);
        body.elements = arena_grow(grammar->arena, body.elements, body.count,
                                   &room, sizeof *body.elements);
        body.elements[body.count++] = element_of(grammar, text);
    }
    named = &grammar->names[name];
    named->bodies = arena_grow(grammar->arena, named->bodies, named->count,
                               &named->room, sizeof *named->bodies);
    named->bodies[named->count++] = body;
}

static const char marks[] = ",-:.()&+#?";
#define MARK_BITS (sizeof marks - 1)

uint64_t grammar_mark_bit(char mark)
{
    const char *at = mark == '\0' ? NULL : strchr(marks, mark);

    return at == NULL ? 0 : (uint64_t)1 << (at - marks);
}

static bool add_first(struct first *to, const struct first *from)
{
    struct first before = *to;

    for (size_t i = 0; i < 4; i++)
        to->words[i] |= from->words[i];
    to->others |= from->others;
    return memcmp(&before, to, sizeof before) != 0;
}

static struct first first_of_part(const struct grammar *grammar,
                                  const struct part *part)
{
    struct first first = {.others = 0};

    switch ((enum part_kind)part->kind) {
    case PART_WORD:
        first.words[part->number / 64 % 4] = (uint64_t)1 << part->number % 64;
        break;
    case PART_STEM:
        first.others = ANY_WORD;
        break;
    case PART_MARK:
        first.others = grammar_mark_bit(part->mark);
        break;
    case PART_NAME:
        first = grammar->names[part->number].first;
        first.others |= grammar->names[part->number].seen;
        break;
    }
    return first;
}

static bool find_first(struct grammar *grammar, struct body *body)
{
    bool changed = false;
    bool open = true;

    for (size_t e = 0; e < body->count; e++) {
        struct element *element = &body->elements[e];

        for (size_t i = 0; i < element->count; i++) {
            struct first first = first_of_part(grammar, &element->parts[i]);

            changed |= add_first(&element->first, &first);
        }
        if (open)
            changed |= add_first(&body->first, &element->first);
        open = open && element->optional;
    }
    return changed;
}

static void find_firsts(struct grammar *grammar)
{
    bool changed = true;
    unsigned int bits = MARK_BITS;

    for (size_t n = 0; n < grammar->name_count; n++)
        if (grammar->names[n].count == 0) {
            must(bits < 63);
            grammar->names[n].seen = (uint64_t)1 << bits++;
        }
    while (changed) {
        changed = false;
        for (size_t n = 0; n < grammar->name_count; n++) {
            struct named *named = &grammar->names[n];

            for (size_t b = 0; b < named->count; b++) {
                changed |= find_first(grammar, &named->bodies[b]);
                changed |= add_first(&named->first, &named->bodies[b].first);
            }
        }
    }
}

struct grammar *grammar_of(struct arena *arena, const struct rules *parts,
                           size_t count)
{
    struct grammar *grammar = arena_alloc(arena, sizeof *grammar);

    grammar->arena = arena;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < parts[i].count; k++)
            add_rule(grammar, &parts[i].list[k]);
    find_firsts(grammar);
    return grammar;
}

int grammar_name(const struct grammar *grammar, const char *name)
{
    int number = (int)lexicon_find(&grammar->name_numbers, slice_of(name)) - 1;

    must(number >= 0);
    return number;
}

bool grammar_knows(const struct grammar *grammar, struct slice word)
{
    return grammar_word(grammar, word) != NO_WORD;
}

/* ---- slips of the finger ---- */

/* A letter left out, added, changed, or two swapped: one of these. */
static bool is_one_slip(struct slice a, struct slice b)
{
    size_t same = 0;
    size_t tail = 0;
    struct slice x;
    struct slice y;

    while (same < a.size && same < b.size && a.at[same] == b.at[same])
        same++;
    while (tail < a.size - same && tail < b.size - same &&
           a.at[a.size - 1 - tail] == b.at[b.size - 1 - tail])
        tail++;
    x = slice_part(a, same, a.size - same - tail);
    y = slice_part(b, same, b.size - same - tail);
    if (x.size + y.size <= 1 || (x.size == 1 && y.size == 1))
        return true;
    return x.size == 2 && y.size == 2 && x.at[0] == y.at[1] &&
           x.at[1] == y.at[0];
}

#define LEAST_CORRECTED 5
#define LEAST_TWICE 9
#define MOST_NEAR 32

/* Without doubled letters; false if it is too long. */
static bool undoubled(struct slice word, char *out, struct slice *to)
{
    size_t size = 0;

    if (word.size > MOST_NEAR)
        return false;
    for (size_t i = 0; i < word.size; i++)
        if (i == 0 || word.at[i] != word.at[i - 1])
            out[size++] = word.at[i];
    *to = (struct slice){out, size};
    return true;
}

/* Is one slip away from something that is one slip away? Words where the two
 * slips do not touch. */
static bool is_two_slips(struct slice a, struct slice b)
{
    for (size_t cut = 2; cut + 2 < a.size; cut++)
        for (size_t shift = 0; shift < 3; shift++) {
            size_t other = cut + shift - 1;

            if (other < b.size &&
                is_one_slip(slice_part(a, 0, cut), slice_part(b, 0, other)) &&
                is_one_slip(slice_from(a, cut), slice_from(b, other)))
                return true;
        }
    return false;
}

bool word_is_near(struct slice a, struct slice b)
{
    char first[MOST_NEAR];
    char second[MOST_NEAR];

    if (a.size < LEAST_CORRECTED || b.size < LEAST_CORRECTED ||
        a.at[0] != b.at[0] || !undoubled(a, first, &a) ||
        !undoubled(b, second, &b))
        return false;
    if (slice_equal(a, b) || is_one_slip(a, b))
        return true;
    return a.size + 1 >= LEAST_TWICE && b.size + 1 >= LEAST_TWICE &&
           is_two_slips(a, b);
}
