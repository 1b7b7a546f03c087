#include "core/reading/grammar.h"

#include "base/must.h"
#include "core/reading/grammar_made.h"

#include "base/banned.h"

/* What begins at a token, as struct first has it. */
struct place {
    uint64_t others;
    uint64_t word_bit; /* 0: the grammar has no such word */
    size_t word_at;    /* in `words` of struct first */
    int word;
    char mark;
};

struct chart {
    const struct grammar *grammar;
    const struct tokens *tokens;
    size_t from;
    size_t count;
    struct place places[GRAMMAR_MOST + 1]; /* nothing begins at the last */
    uint64_t *ends;                        /* by name and place */
    uint64_t *known; /* places where `ends` is worked out, by name */
    uint64_t *open;  /* places where it is being worked out */
};

static uint64_t bit(size_t at)
{
    return (uint64_t)1 << at;
}

static struct place place_of(const struct grammar *grammar,
                             const struct token *token)
{
    struct place place = {.word = NO_WORD};

    if (token->kind == TOKEN_MARK) {
        place.mark = token->mark;
        place.others = grammar_mark_bit(token->mark);
    } else if (token->word.size > 0) {
        place.others = ANY_WORD;
    }
    if (token->word.size > 0)
        place.word = grammar_word(grammar, token->word);
    if (place.word != NO_WORD) {
        place.word_at = (size_t)place.word / 64 % 4;
        place.word_bit = bit((size_t)place.word % 64);
    }
    return place;
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
    chart->ends = arena_array(arena, names * (chart->count + 1), 8);
    chart->known = arena_array(arena, names, sizeof *chart->known);
    chart->open = arena_array(arena, names, sizeof *chart->open);
    for (size_t i = 0; i < chart->count; i++)
        chart->places[i] = place_of(grammar, &tokens->list[from + i]);
    chart->places[chart->count].word = NO_WORD;
    return chart;
}

static uint64_t *ends_at(struct chart *chart, int name, size_t at)
{
    return &chart->ends[(size_t)name * (chart->count + 1) + at];
}

void chart_see(struct chart *chart, int name, size_t at, size_t end)
{
    if (end > chart->count)
        return;
    *ends_at(chart, name, at) |= bit(end);
    chart->places[at].others |= chart->grammar->names[name].seen;
}

static bool may_begin(const struct chart *chart, const struct first *first,
                      size_t at)
{
    const struct place *place = &chart->places[at];

    return ((first->others & place->others) |
            (first->words[place->word_at] & place->word_bit)) != 0;
}

static bool stem_stands(const struct chart *chart, size_t stem, size_t at)
{
    struct slice text = chart->grammar->stems[stem];
    struct slice word = chart->tokens->list[chart->from + at].word;

    return word.size > text.size && slice_starts(word, text);
}

static uint64_t part_ends(struct chart *chart, const struct part *part,
                          size_t at)
{
    bool stands = false;

    switch ((enum part_kind)part->kind) {
    case PART_NAME:
        return chart_ends(chart, part->number, at);
    case PART_WORD:
        stands = chart->places[at].word == part->number;
        break;
    case PART_MARK:
        stands = chart->places[at].mark == part->mark;
        break;
    case PART_STEM:
        stands = stem_stands(chart, part->number, at);
        break;
    }
    return stands ? bit(at + 1) : 0;
}

static bool is_line_end(const struct chart *chart, size_t at)
{
    return chart->places[at].mark == '\n';
}

static uint64_t any_part_ends(struct chart *chart,
                              const struct element *element, size_t at)
{
    uint64_t ends = 0;

    if (!may_begin(chart, &element->first, at))
        return 0;
    for (size_t i = 0; i < element->count; i++)
        ends |= part_ends(chart, &element->parts[i], at);
    return ends;
}

static uint64_t element_ends(struct chart *chart, const struct element *element,
                             size_t at, bool first)
{
    uint64_t ends = any_part_ends(chart, element, at);

    if (element->optional)
        ends |= bit(at);
    if (!first && is_line_end(chart, at))
        ends |= any_part_ends(chart, element, at + 1);
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

/* With what is not known yet. */
static uint64_t work_out(struct chart *chart, int name, size_t at)
{
    const struct named *named = &chart->grammar->names[name];
    uint64_t found = 0;

    chart->open[name] |= bit(at);
    for (size_t i = 0; i < named->count; i++)
        if (may_begin(chart, &named->bodies[i].first, at))
            found |= body_ends(chart, &named->bodies[i], at);
    /* A rule that may be empty is written with ?. */
    found &= ~bit(at);
    chart->open[name] &= ~bit(at);
    chart->known[name] |= bit(at);
    return *ends_at(chart, name, at) |= found;
}

uint64_t chart_ends(struct chart *chart, int name, size_t at)
{
    const struct named *named = &chart->grammar->names[name];

    if (named->count == 0 || (chart->known[name] & bit(at)) != 0)
        return *ends_at(chart, name, at);
    if ((chart->open[name] & bit(at)) != 0 ||
        !may_begin(chart, &named->first, at))
        return 0;
    return work_out(chart, name, at);
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

/* Something that the caller has seen: its longest name says most. */
static bool is_seen(const struct chart *chart, const struct element *element)
{
    return element->count == 1 && element->parts[0].kind == PART_NAME &&
           chart->grammar->names[element->parts[0].number].count == 0;
}

static void walk_body(struct walk *walk, const struct body *body, size_t at,
                      size_t end)
{
    size_t place = at;

    for (size_t e = 0; e < body->count; e++) {
        uint64_t ends =
            element_ends(walk->chart, &body->elements[e], place, place == at);
        size_t next = place;

        bool longest = is_seen(walk->chart, &body->elements[e]);

        for (; ends != 0; ends &= ~bit(next)) {
            next = longest ? 63 - (size_t)__builtin_clzll(ends)
                           : (size_t)__builtin_ctzll(ends);
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
