#include "core/reading/grammar.h"

#include <string.h>

#include "base/must.h"

#include "base/banned.h"

#define WORD_KEYS 4096
#define NO_WORD (-1)

enum part_kind { PART_WORD, PART_STEM, PART_MARK, PART_NAME };

struct part {
    enum part_kind kind;
    struct slice text; /* STEM */
    int number;        /* of the word or name */
    char mark;
};

struct element {
    struct part *parts;
    size_t count;
    bool optional;
};

/* With what a body or a rule can begin: words by the last byte of their
 * number, things the caller sees and marks by a bit each. Most are told by it
 * not to stand at a token. */
struct first {
    uint64_t words[4];
    uint64_t others;
};
#define ANY_WORD ((uint64_t)1 << 63) /* one of any ending */

struct body {
    struct element *elements;
    size_t count;
    struct first first;
};

struct named {
    struct slice name;
    struct body *bodies;
    size_t count;
    size_t room;
    struct first first;
    uint64_t seen; /* the bit of what has no rule */
};

struct word {
    struct slice text;
    int next; /* in its chain */
};

struct grammar {
    struct arena *arena;
    struct named *names;
    size_t name_count;
    size_t name_room;
    struct word *words;
    size_t word_count;
    size_t word_room;
    int keys[WORD_KEYS]; /* the first word of each chain, plus one */
};

static size_t key_of(struct slice word)
{
    size_t key = 5381;

    for (size_t i = 0; i < word.size; i++)
        key = key * 33 + (unsigned char)word.at[i];
    return key % WORD_KEYS;
}

static int word_number_of(const struct grammar *grammar, struct slice word)
{
    int at = grammar->keys[key_of(word)] - 1;

    while (at != NO_WORD && !slice_equal(grammar->words[at].text, word))
        at = grammar->words[at].next;
    return at;
}

static int add_word(struct grammar *grammar, struct slice text)
{
    int known = word_number_of(grammar, text);
    size_t key = key_of(text);

    if (known != NO_WORD)
        return known;
    grammar->words =
        arena_grow(grammar->arena, grammar->words, grammar->word_count,
                   &grammar->word_room, sizeof *grammar->words);
    grammar->words[grammar->word_count] =
        (struct word){text, grammar->keys[key] - 1};
    grammar->keys[key] = (int)grammar->word_count + 1;
    return (int)grammar->word_count++;
}

static int find_name(const struct grammar *grammar, struct slice name)
{
    for (size_t i = 0; i < grammar->name_count; i++)
        if (slice_equal(grammar->names[i].name, name))
            return (int)i;
    return -1;
}

static int add_name(struct grammar *grammar, struct slice name)
{
    int known = find_name(grammar, name);

    if (known >= 0)
        return known;
    grammar->names =
        arena_grow(grammar->arena, grammar->names, grammar->name_count,
                   &grammar->name_room, sizeof *grammar->names);
    grammar->names[grammar->name_count] = (struct named){.name = name};
    return (int)grammar->name_count++;
}

static struct part part_of(struct grammar *grammar, struct slice text)
{
    if (text.at[0] >= 'A' && text.at[0] <= 'Z')
        return (struct part){.kind = PART_NAME,
                             .number = add_name(grammar, text)};
    if (slice_ends(text, SLICE("~")))
        return (struct part){.kind = PART_STEM,
                             .text = slice_part(text, 0, text.size - 1)};
    if (text.size == 1 && strchr(",-:.()&+#?", text.at[0]) != NULL)
        return (struct part){.kind = PART_MARK, .mark = text.at[0]};
    return (struct part){.kind = PART_WORD, .number = add_word(grammar, text)};
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

static uint64_t mark_bit(char mark)
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

    switch (part->kind) {
    case PART_WORD:
        first.words[part->number / 64 % 4] = (uint64_t)1 << part->number % 64;
        break;
    case PART_STEM:
        first.others = ANY_WORD;
        break;
    case PART_MARK:
        first.others = mark_bit(part->mark);
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

    for (size_t e = 0; e < body->count && open; e++) {
        const struct element *element = &body->elements[e];

        for (size_t i = 0; i < element->count; i++) {
            struct first first = first_of_part(grammar, &element->parts[i]);

            changed |= add_first(&body->first, &first);
        }
        open = element->optional;
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
    int number = find_name(grammar, slice_of(name));

    must(number >= 0);
    return number;
}

bool grammar_knows(const struct grammar *grammar, struct slice word)
{
    return word_number_of(grammar, word) != NO_WORD;
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

/* ---- charts ---- */

struct chart {
    const struct grammar *grammar;
    const struct tokens *tokens;
    size_t from;
    size_t count;
    int words[GRAMMAR_MOST];       /* the number of each token's word */
    uint64_t others[GRAMMAR_MOST]; /* what begins there, as in struct first */
    uint64_t *ends;                /* by name and place */
    uint64_t *known; /* places where `ends` is worked out, by name */
    uint64_t *open;  /* places where it is being worked out */
};

static uint64_t bit(size_t at)
{
    return (uint64_t)1 << at;
}

struct chart *chart_of(struct arena *arena, const struct grammar *grammar,
                       const struct tokens *tokens, size_t from, size_t to)
{
    struct chart *chart = arena_alloc(arena, sizeof *chart);
    size_t names = grammar->name_count;

    must(to - from <= GRAMMAR_MOST);
    chart->grammar = grammar;
    chart->tokens = tokens;
    chart->from = from;
    chart->count = to - from;
    chart->ends = arena_array(arena, names * (GRAMMAR_MOST + 1), 8);
    chart->known = arena_array(arena, names, sizeof *chart->known);
    chart->open = arena_array(arena, names, sizeof *chart->open);
    for (size_t i = 0; i < chart->count; i++) {
        const struct token *token = &tokens->list[from + i];

        chart->words[i] = token->word.size == 0
                              ? NO_WORD
                              : word_number_of(grammar, token->word);
        if (token->kind == TOKEN_MARK)
            chart->others[i] = mark_bit(token->mark);
        else if (token->word.size > 0)
            chart->others[i] = ANY_WORD;
    }
    return chart;
}

static uint64_t *ends_at(struct chart *chart, int name, size_t at)
{
    return &chart->ends[(size_t)name * (GRAMMAR_MOST + 1) + at];
}

void chart_see(struct chart *chart, int name, size_t at, size_t end)
{
    if (end > chart->count)
        return;
    *ends_at(chart, name, at) |= bit(end);
    chart->others[at] |= chart->grammar->names[name].seen;
}

static uint64_t part_ends(struct chart *chart, const struct part *part,
                          size_t at)
{
    const struct token *token;

    if (part->kind == PART_NAME)
        return chart_ends(chart, part->number, at);
    if (at >= chart->count)
        return 0;
    token = &chart->tokens->list[chart->from + at];
    if ((part->kind == PART_WORD && chart->words[at] == part->number) ||
        (part->kind == PART_MARK && token->kind == TOKEN_MARK &&
         token->mark == part->mark) ||
        (part->kind == PART_STEM && token->word.size > part->text.size &&
         slice_starts(token->word, part->text)))
        return bit(at + 1);
    return 0;
}

static bool may_begin(const struct chart *chart, const struct first *first,
                      size_t at)
{
    int word;

    if (at >= chart->count)
        return false;
    word = chart->words[at];
    return (first->others & chart->others[at]) != 0 ||
           (word != NO_WORD &&
            (first->words[word / 64 % 4] >> word % 64 & 1) != 0);
}

static bool is_line_end(const struct chart *chart, size_t at)
{
    return at < chart->count &&
           token_is_mark(&chart->tokens->list[chart->from + at], "\n");
}

static uint64_t element_ends(struct chart *chart, const struct element *element,
                             size_t at, bool first)
{
    uint64_t ends = element->optional ? bit(at) : 0;

    for (size_t i = 0; i < element->count; i++) {
        ends |= part_ends(chart, &element->parts[i], at);
        if (!first && is_line_end(chart, at))
            ends |= part_ends(chart, &element->parts[i], at + 1);
    }
    return ends;
}

static uint64_t body_ends(struct chart *chart, const struct body *body,
                          size_t at)
{
    uint64_t reached = bit(at);

    for (size_t e = 0; e < body->count && reached != 0; e++) {
        uint64_t next = 0;

        for (uint64_t left = reached; left != 0; left &= left - 1) {
            size_t place = (size_t)__builtin_ctzll(left);

            next |= element_ends(chart, &body->elements[e], place, place == at);
        }
        reached = next;
    }
    return reached;
}

uint64_t chart_ends(struct chart *chart, int name, size_t at)
{
    const struct named *named = &chart->grammar->names[name];
    uint64_t *ends = ends_at(chart, name, at);
    uint64_t found = 0;

    if (named->count == 0 || (chart->known[name] & bit(at)) != 0)
        return *ends;
    if ((chart->open[name] & bit(at)) != 0 ||
        !may_begin(chart, &named->first, at))
        return 0;
    chart->open[name] |= bit(at);
    for (size_t i = 0; i < named->count; i++)
        if (may_begin(chart, &named->bodies[i].first, at))
            found |= body_ends(chart, &named->bodies[i], at);
    /* A rule that may be empty is written with ?. */
    found &= ~bit(at);
    chart->open[name] &= ~bit(at);
    chart->known[name] |= bit(at);
    return *ends |= found;
}

/* ---- one way through ---- */

struct walk {
    struct chart *chart;
    chart_visit *visit;
    void *context;
};

static void walk_name(struct walk *walk, int name, size_t at, size_t end);

/* Where the elements from `e` on can lead, from one place. */
static uint64_t rest_ends(struct chart *chart, const struct body *body,
                          size_t e, size_t at, bool first)
{
    uint64_t reached = bit(at);

    for (; e < body->count && reached != 0; e++, first = false) {
        uint64_t next = 0;

        for (uint64_t left = reached; left != 0; left &= left - 1) {
            size_t place = (size_t)__builtin_ctzll(left);

            next |= element_ends(chart, &body->elements[e], place,
                                 first && place == at);
        }
        reached = next;
    }
    return reached;
}

static void walk_element(struct walk *walk, const struct element *element,
                         size_t at, size_t end, bool first)
{
    for (size_t i = 0; i < element->count; i++) {
        const struct part *part = &element->parts[i];

        if (part->kind != PART_NAME)
            continue;
        if ((chart_ends(walk->chart, part->number, at) & bit(end)) != 0) {
            walk_name(walk, part->number, at, end);
            return;
        }
        if (!first && is_line_end(walk->chart, at) &&
            (chart_ends(walk->chart, part->number, at + 1) & bit(end)) != 0) {
            walk_name(walk, part->number, at + 1, end);
            return;
        }
    }
}

static void walk_body(struct walk *walk, const struct body *body, size_t at,
                      size_t end)
{
    size_t place = at;

    for (size_t e = 0; e < body->count; e++) {
        uint64_t ends =
            element_ends(walk->chart, &body->elements[e], place, place == at);
        size_t next = place;

        for (; ends != 0; ends &= ends - 1) {
            next = (size_t)__builtin_ctzll(ends);
            if ((rest_ends(walk->chart, body, e + 1, next, next == at) &
                 bit(end)) != 0)
                break;
        }
        if (next > place)
            walk_element(walk, &body->elements[e], place, next, place == at);
        place = next;
    }
}

static void walk_name(struct walk *walk, int name, size_t at, size_t end)
{
    const struct named *named = &walk->chart->grammar->names[name];

    walk->visit(walk->context, name, at, end);
    for (size_t i = 0; i < named->count; i++)
        if ((body_ends(walk->chart, &named->bodies[i], at) & bit(end)) != 0) {
            walk_body(walk, &named->bodies[i], at, end);
            return;
        }
}

void chart_walk(struct chart *chart, int name, size_t at, size_t end,
                chart_visit *visit, void *context)
{
    struct walk walk = {chart, visit, context};

    if ((chart_ends(chart, name, at) & bit(end)) != 0)
        walk_name(&walk, name, at, end);
}
