#include "core/reading/phrase_set.h"

#include "base/must.h"
#include "core/reading/lexicon.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

#define WORD_MOST 64 /* bytes of a word that are looked at */

enum step_kind { STEP_WORD, STEP_GAP, STEP_END, STEP_BEGIN };

struct step {
    enum step_kind kind;
    bool optional;
    bool or_end;     /* STEP_WORD: a $ is in the list */
    int gap;         /* words at most */
    uint32_t choice; /* STEP_WORD: which list of words */
};

struct numbers {
    uint32_t *list;
    size_t count;
    size_t room;
};

struct phrase_set {
    struct arena *arena;
    struct lexicon words; /* both give one numbering, of what can be known */
    struct lexicon beginnings;
    size_t known_count;
    struct lexicon choices;  /* "a|b|c" */
    struct numbers *members; /* of each choice, while phrases are added */
    size_t members_room;
    uint64_t *bits; /* of choice times known, once it is closed */
    size_t stride;
    struct step *steps;
    size_t step_count;
    size_t step_room;
    struct numbers phrases; /* where the steps of each begin; one more */
    struct numbers *begin;  /* by what is known: the phrases; once closed */
};

/* Letters written twice count once. */
static struct slice once_each(struct slice word, char out[WORD_MOST])
{
    size_t size = 0;

    for (size_t i = 0; i < word.size && size < WORD_MOST; i++)
        if (i == 0 || word.at[i] != word.at[i - 1])
            out[size++] = word.at[i];
    return (struct slice){out, size};
}

/* ---- making ready ---- */

struct phrase_set *phrase_set_new(struct arena *arena)
{
    struct phrase_set *set = arena_alloc(arena, sizeof *set);

    set->arena = arena;
    return set;
}

static void add_number(struct arena *arena, struct numbers *numbers,
                       uint32_t number)
{
    numbers->list = arena_grow(arena, numbers->list, numbers->count,
                               &numbers->room, sizeof *numbers->list);
    numbers->list[numbers->count++] = number;
}

static void fill_choice(struct phrase_set *set, struct numbers *members,
                        struct slice listed)
{
    struct slice part;
    char bytes[WORD_MOST];

    while (slice_next_part(&listed, '|', &part)) {
        bool any_ending = slice_ends(part, SLICE("~"));
        uint16_t known;

        if (slice_is(part, "$"))
            continue;
        if (any_ending)
            part.size--;
        known =
            lexicon_add(set->arena, any_ending ? &set->beginnings : &set->words,
                        once_each(part, bytes), set->known_count + 1);
        if (known > set->known_count)
            set->known_count = known;
        add_number(set->arena, members, known);
    }
}

static uint32_t choice_of(struct phrase_set *set, struct slice listed)
{
    size_t count = set->choices.count;
    uint32_t choice =
        (uint32_t)lexicon_add(set->arena, &set->choices, listed, count + 1) - 1;

    if (set->choices.count > count) {
        set->members = arena_grow(set->arena, set->members, count,
                                  &set->members_room, sizeof *set->members);
        set->members[choice] = (struct numbers){NULL, 0, 0};
        fill_choice(set, &set->members[choice], listed);
    }
    return choice;
}

static struct step step_of(struct phrase_set *set, struct slice listed)
{
    struct step step = {.kind = STEP_WORD};

    if (slice_is(listed, "*") || slice_is(listed, "**")) {
        step.kind = STEP_GAP;
        step.gap = listed.size == 1 ? PHRASE_GAP : PHRASE_WIDE_GAP;
    } else if (slice_is(listed, "$")) {
        step.kind = STEP_END;
    } else if (slice_is(listed, "^")) {
        step.kind = STEP_BEGIN;
    } else {
        step.optional = slice_ends(listed, SLICE("?"));
        listed.size -= step.optional;
        step.or_end = slice_ends(listed, SLICE("|$"));
        step.choice = choice_of(set, listed);
    }
    return step;
}

void phrase_set_add(struct phrase_set *set, struct slice phrase)
{
    struct slice listed;

    must(set->bits == NULL);
    add_number(set->arena, &set->phrases, (uint32_t)set->step_count);
    while (slice_next_part(&phrase, ' ', &listed)) {
        set->steps = arena_grow(set->arena, set->steps, set->step_count,
                                &set->step_room, sizeof *set->steps);
        set->steps[set->step_count++] = step_of(set, listed);
    }
}

static void note_beginnings(struct phrase_set *set, uint32_t phrase)
{
    uint32_t end = set->phrases.list[phrase + 1];

    for (uint32_t i = set->phrases.list[phrase]; i < end; i++) {
        const struct step *step = &set->steps[i];

        if (step->kind == STEP_BEGIN)
            continue;
        if (step->kind != STEP_WORD)
            return;
        for (size_t k = 0; k < set->members[step->choice].count; k++)
            add_number(set->arena,
                       &set->begin[set->members[step->choice].list[k]], phrase);
        if (!step->optional)
            return;
    }
}

void phrase_set_close(struct phrase_set *set)
{
    size_t phrases = set->phrases.count;

    add_number(set->arena, &set->phrases, (uint32_t)set->step_count);
    set->stride = set->known_count / 64 + 1;
    set->bits = arena_array(set->arena, set->choices.count * set->stride + 1,
                            sizeof *set->bits);
    set->begin =
        arena_array(set->arena, set->known_count + 1, sizeof *set->begin);
    for (size_t i = 0; i < set->choices.count; i++)
        for (size_t k = 0; k < set->members[i].count; k++) {
            uint32_t known = set->members[i].list[k];

            set->bits[i * set->stride + known / 64] |= UINT64_C(1)
                                                       << known % 64;
        }
    for (uint32_t i = 0; i < phrases; i++)
        note_beginnings(set, i);
}

const struct phrase_set *phrase_list_set(struct phrase_list *list)
{
    struct phrase_set *set = list->set;

    if (set == NULL) {
        set = phrase_set_new(arena_new());
        for (size_t i = 0; i < list->count; i++)
            phrase_set_add(set, slice_of(list->phrases[i]));
        phrase_set_close(set);
        list->set = set;
    }
    return set;
}

/* ---- a text ---- */

static struct heard hear(const struct phrase_set *set, struct slice word)
{
    struct heard heard = {{0}};
    char bytes[WORD_MOST];
    struct slice once = once_each(word, bytes);
    size_t count = 0;
    uint16_t known = lexicon_find(&set->words, once);

    if (known != 0)
        heard.known[count++] = known;
    for (size_t size = 1; size <= once.size && count < HEARD_MOST; size++) {
        known = lexicon_find(&set->beginnings, slice_part(once, 0, size));
        if (known != 0)
            heard.known[count++] = known;
    }
    return heard;
}

struct phrase_text phrase_set_read(struct arena *arena,
                                   const struct phrase_set *set,
                                   const struct tokens *tokens)
{
    struct phrase_text text = {
        .tokens = tokens,
        .heard = arena_array(arena, tokens->count, sizeof *text.heard)};

    text.past = arena_array(arena, tokens->count + 1, sizeof *text.past);
    text.past[tokens->count] = (uint32_t)tokens->count;
    for (size_t i = tokens->count; i-- > 0;) {
        text.past[i] = tokens_mark_at(tokens, i, PHRASE_SOFT_MARKS)
                           ? text.past[i + 1]
                           : (uint32_t)i;
        if (tokens->list[i].word.size > 0)
            text.heard[i] = hear(set, tokens->list[i].word);
    }
    return text;
}

bool phrase_set_begin(const struct phrase_set *set,
                      const struct phrase_text *text, size_t at, size_t i,
                      struct phrase_numbers *out)
{
    uint16_t known = i < HEARD_MOST ? text->heard[at].known[i] : 0;

    if (known == 0)
        return false;
    *out = (struct phrase_numbers){set->begin[known].list,
                                   set->begin[known].count};
    return true;
}

static bool chosen(const struct phrase_set *set, uint32_t choice,
                   const struct heard *heard)
{
    const uint64_t *bits = set->bits + choice * set->stride;

    for (size_t i = 0; i < HEARD_MOST && heard->known[i] != 0; i++)
        if ((bits[heard->known[i] / 64] >> heard->known[i] % 64 & 1) != 0)
            return true;
    return false;
}

static bool steps_stand(const struct phrase_set *set, uint32_t from,
                        uint32_t to, const struct phrase_text *text, size_t at,
                        bool first, size_t *end_out);

static bool gap_stands(const struct phrase_set *set, uint32_t from, uint32_t to,
                       const struct phrase_text *text, size_t at,
                       size_t *end_out)
{
    for (int words = 0; words <= set->steps[from].gap; words++) {
        if (steps_stand(set, from + 1, to, text, at, false, end_out))
            return true;
        at = text->past[at];
        if (at >= text->tokens->count || text->tokens->list[at].word.size == 0)
            return false;
        at++;
    }
    return false;
}

static bool steps_stand(const struct phrase_set *set, uint32_t from,
                        uint32_t to, const struct phrase_text *text, size_t at,
                        bool first, size_t *end_out)
{
    const struct step *step = &set->steps[from];
    size_t next;

    if (from == to) {
        *end_out = at;
        return true;
    }
    if (step->kind == STEP_GAP)
        return gap_stands(set, from, to, text, at, end_out);
    if (step->kind != STEP_WORD)
        return (step->kind == STEP_END ? phrase_may_end(text->tokens, at)
                                       : phrase_may_begin(text->tokens, at)) &&
               steps_stand(set, from + 1, to, text, at, first, end_out);
    next = first ? at : text->past[at];
    if (next < text->tokens->count &&
        chosen(set, step->choice, &text->heard[next]) &&
        steps_stand(set, from + 1, to, text, next + 1, false, end_out))
        return true;
    return (step->optional ||
            (step->or_end && phrase_may_end(text->tokens, at))) &&
           steps_stand(set, from + 1, to, text, at, first, end_out);
}

bool phrase_set_stands(const struct phrase_set *set, uint32_t phrase,
                       const struct phrase_text *text, size_t at,
                       size_t *end_out)
{
    return steps_stand(set, set->phrases.list[phrase],
                       set->phrases.list[phrase + 1], text, at, true, end_out);
}

bool phrase_set_find(const struct phrase_set *set,
                     const struct phrase_text *text, size_t at, uint32_t from,
                     uint32_t *phrase_out, size_t *end_out)
{
    uint32_t first = UINT32_MAX;
    struct phrase_numbers numbers;
    size_t end;

    for (size_t i = 0; phrase_set_begin(set, text, at, i, &numbers); i++)
        for (size_t k = 0; k < numbers.count; k++) {
            uint32_t number = numbers.list[k];

            if (number < from || number >= first ||
                !phrase_set_stands(set, number, text, at, &end))
                continue;
            first = number;
            *end_out = end;
        }
    *phrase_out = first;
    return first != UINT32_MAX;
}
