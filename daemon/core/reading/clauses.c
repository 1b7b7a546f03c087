#include "core/reading/clauses.h"

#include <string.h>

#include "core/reading/english.h"
#include "core/reading/joints.h"
#include "core/reading/named.h"
#include "core/reading/names.h"
#include "core/reading/phrase.h"
#include "core/reading/short_words.h"
#include "core/reading/wording.h"

#include "base/banned.h"

#define MOST_SENTENCES 200

/* What a way through a sentence costs: the cheapest one is taken. */
#define COST_UNKNOWN 1000
#define COST_CLAUSE 12
#define COST_LINE 40  /* a clause that goes on over the end of a line */
#define COST_REASON 3 /* for each word of one */
#define COST_JOINT 0
#define COST_UNJOINED 6 /* a clause with nothing before it that parts */

/* Between two clauses; the second list says that the first is not certain. */
#define JOINTS \
    "and|but|so|also|plus|because|then|however|as|though|since|owing|due"
#define IFS \
    "if|unless|provided|providing|depending|assuming|until|whether|subject"

static const char *const rule_names[] = {"",
#define MEANING_RULE(name, rule) rule,
                                         MEANINGS(MEANING_RULE)
#undef MEANING_RULE
};

bool meaning_is_courtesy(enum meaning meaning)
{
    return meaning == MEANS_COURTESY || meaning == MEANS_GREETING ||
           meaning == MEANS_SIGN_OFF || meaning == MEANS_THANKS ||
           meaning == MEANS_NICE || meaning == MEANS_GLAD ||
           meaning == MEANS_NAME;
}

bool clause_says_what(const struct clause *clause)
{
    switch ((int)clause->meaning) {
    case MEANS_REMOVE:
    case MEANS_STAY:
    case MEANS_STOP:
    case MEANS_HOW_STOP:
    case MEANS_JOIN:
    case MEANS_EASY_READ:
    case MEANS_LARGE_PRINT:
    case MEANS_MONTHLY:
    case MEANS_FEWER:
    case MEANS_LESS:
    case MEANS_MORE:
    case MEANS_ONLY:
        return true;
    case MEANS_SWAP:
    case MEANS_GIVE_UP:
    case MEANS_NOT:
    case MEANS_NOT_WANT:
    case MEANS_PLAIN:
    case MEANS_ASK:
    case MEANS_WANT:
        return clause->item_count > 0;
    default:
        return false;
    }
}

/* What is the same for every message. */
struct english {
    struct grammar *grammar;
    int rules[MEANING_COUNT];
    struct terminals terminals;
};

struct parser {
    struct arena *arena;
    const struct english *english;
    const struct offer *offer;
    const struct tokens *tokens;
    struct names names;
    struct clauses out;
    size_t room;
    size_t sentence;
};

/* ---- sentences ---- */

/* "No. 2", "2. yes", "J. Hale": no end of a sentence. */
static bool is_soft_dot(const struct tokens *tokens, size_t at)
{
    const struct token *before = at > 0 ? &tokens->list[at - 1] : NULL;

    if (tokens->list[at].mark != '.' || before == NULL ||
        at + 1 >= tokens->count || tokens_mark_at(tokens, at + 1, "\n\f"))
        return false;
    if (tokens_word_at(tokens, at - 1, "no|nr|num|nos"))
        return tokens->list[at + 1].number > 0;
    if (tokens_word_at(tokens, at - 1, NAME_TITLES))
        return true;
    if (before->kind == TOKEN_WORD && before->text.size == 1 && before->capital)
        return true;
    return before->kind == TOKEN_NUMBER && tokens_begin_line(tokens, at - 1) &&
           !tokens_word_at(tokens, at + 1,
                           "thanks|thank|cheers|many|hope|kind|best|regards|"
                           "looking");
}

static size_t sentence_end(const struct tokens *tokens, size_t at)
{
    while (at < tokens->count &&
           (!tokens_mark_at(tokens, at, ".!?;\f~") || is_soft_dot(tokens, at)))
        at++;
    return at;
}

/* ---- one sentence ---- */

enum step_kind { STEP_NONE, STEP_CLAUSE, STEP_JOINT, STEP_UNKNOWN };

/* The best way to a place is kept for each kind of its last step, since words
 * that are not understood take with them what stands right beside them. */
enum last_step { LAST_OTHER, LAST_CLAUSE, LAST_COUNT };

struct step {
    enum step_kind kind;
    enum meaning meaning;
    size_t from;
    enum last_step before; /* of the way up to `from` */
    int cost;
};

struct sentence {
    struct parser *parser;
    struct chart *chart;
    size_t from;
    size_t count;
    struct step steps[GRAMMAR_MOST + 1][LAST_COUNT];
};

static bool is_joint(const struct tokens *tokens, size_t at)
{
    return tokens_mark_at(tokens, at, ",-:()\n&+#") ||
           tokens_word_at(tokens, at, JOINTS "|" IFS);
}

static bool is_parted(const struct sentence *sentence, size_t at)
{
    const struct tokens *tokens = sentence->parser->tokens;
    size_t token = sentence->from + at;

    return at == 0 || is_joint(tokens, token - 1) || is_joint(tokens, token);
}

/* What a step costs besides its own words: those of a clause that stands
 * unparted beside words that are not understood (joints.c). */
static int beside_cost(const struct sentence *sentence, const struct step *last,
                       const struct step *step, size_t to)
{
    if (is_parted(sentence, step->from))
        return 0;
    if (last->kind == STEP_CLAUSE && step->kind == STEP_UNKNOWN &&
        !meaning_is_courtesy(last->meaning))
        return COST_UNKNOWN * (int)(step->from - last->from);
    if (last->kind == STEP_UNKNOWN && step->kind == STEP_CLAUSE &&
        !meaning_is_courtesy(step->meaning))
        return COST_UNKNOWN * (int)(to - step->from);
    return 0;
}

static void try_step(struct sentence *sentence, size_t to, struct step step)
{
    struct step *best =
        &sentence
             ->steps[to][step.kind == STEP_CLAUSE ? LAST_CLAUSE : LAST_OTHER];

    for (enum last_step before = 0; before < LAST_COUNT; before++) {
        const struct step *last = &sentence->steps[step.from][before];
        struct step next = step;

        if (last->kind == STEP_NONE && (step.from > 0 || before > 0))
            continue;
        next.before = before;
        next.cost += last->cost + beside_cost(sentence, last, &step, to);
        if (best->kind == STEP_NONE || next.cost < best->cost)
            *best = next;
    }
}

/* "the baking course as I | missed it": words of ordinary life that begin where
 * nothing parts them, and reach over a joint, are no reason. */
static bool reaches_over(const struct sentence *sentence, size_t from,
                         size_t to)
{
    const struct tokens *tokens = sentence->parser->tokens;
    size_t first = sentence->from + from;

    if (from == 0 || is_joint(tokens, first - 1) || is_joint(tokens, first))
        return false;
    for (size_t i = first; i < sentence->from + to; i++)
        if (is_joint(tokens, i))
            return true;
    return false;
}

static int clause_cost(const struct sentence *sentence, enum meaning meaning,
                       size_t from, size_t to)
{
    const struct tokens *tokens = sentence->parser->tokens;
    size_t first = sentence->from + from;
    int cost = COST_CLAUSE;

    if (from > 0 && !is_joint(tokens, first - 1) && !is_joint(tokens, first))
        cost += COST_UNJOINED;
    for (size_t i = from; i < to; i++)
        if (tokens_mark_at(tokens, sentence->from + i, "\n"))
            cost += COST_LINE;
    if (meaning == MEANS_REASON || meaning == MEANS_PRAISE)
        cost +=
            (reaches_over(sentence, from, to) ? COST_UNKNOWN : COST_REASON) *
            (int)(to - from);
    return cost;
}

static void try_clauses(struct sentence *sentence, size_t at)
{
    struct parser *parser = sentence->parser;

    for (int meaning = 1; meaning < MEANING_COUNT; meaning++) {
        uint64_t ends =
            chart_ends(sentence->chart, parser->english->rules[meaning], at);

        for (; ends != 0; ends &= ends - 1) {
            size_t to = (size_t)__builtin_ctzll(ends);

            try_step(sentence, to,
                     (struct step){
                         STEP_CLAUSE, (enum meaning)meaning, at, LAST_OTHER,
                         clause_cost(sentence, (enum meaning)meaning, at, to)});
        }
    }
}

static void find_way(struct sentence *sentence)
{
    const struct tokens *tokens = sentence->parser->tokens;

    for (size_t at = 0; at < sentence->count; at++) {
        size_t token = sentence->from + at;
        size_t name = names_at(&sentence->parser->names, tokens, token);

        if (name > token && name <= sentence->from + sentence->count)
            try_step(sentence, name - sentence->from,
                     (struct step){STEP_CLAUSE, MEANS_NAME, at, LAST_OTHER,
                                   COST_CLAUSE});
        try_clauses(sentence, at);
        if (is_joint(tokens, token))
            try_step(sentence, at + 1,
                     (struct step){STEP_JOINT, MEANS_NOTHING, at, LAST_OTHER,
                                   COST_JOINT});
        try_step(sentence, at + 1,
                 (struct step){STEP_UNKNOWN, MEANS_NOTHING, at, LAST_OTHER,
                               COST_UNKNOWN});
    }
}

/* ---- what a clause names ---- */

static struct clause *push(struct parser *parser, struct clause clause)
{
    struct clauses *out = &parser->out;

    clause.said = tokens_said(parser->tokens, clause.from, clause.to);
    clause.sentence = parser->sentence;
    out->list = arena_grow(parser->arena, out->list, out->count, &parser->room,
                           sizeof clause);
    out->list[out->count] = clause;
    return &out->list[out->count++];
}

static struct clause clause_of(struct sentence *sentence,
                               const struct step *step, size_t to)
{
    struct parser *parser = sentence->parser;
    struct clause clause = {.meaning = step->meaning,
                            .from = sentence->from + step->from,
                            .to = sentence->from + to};
    struct naming naming = {.arena = parser->arena,
                            .offer = parser->offer,
                            .tokens = parser->tokens,
                            .mentions = &parser->out.mentions,
                            .terminals = &parser->english->terminals,
                            .base = sentence->from,
                            .out = &clause};

    chart_walk(sentence->chart, parser->english->rules[step->meaning],
               step->from, to, naming_visit, &naming);
    naming_end(&naming);
    return clause;
}

/* One of the best way's steps, and where it ends. */
struct taken {
    const struct step *step;
    size_t to;
};

/* The steps from the last to the first, turned round. */
static size_t steps_of(const struct sentence *sentence, struct taken taken[])
{
    const struct step(*steps)[LAST_COUNT] = sentence->steps;
    size_t count = 0;
    size_t at = sentence->count;
    enum last_step last = LAST_OTHER;

    if (steps[at][LAST_OTHER].kind == STEP_NONE ||
        (steps[at][LAST_CLAUSE].kind != STEP_NONE &&
         steps[at][LAST_CLAUSE].cost <= steps[at][LAST_OTHER].cost))
        last = LAST_CLAUSE;
    while (at > 0) {
        const struct step *step = &steps[at][last];

        taken[count++] = (struct taken){step, at};
        at = step->from;
        last = step->before;
    }
    for (size_t i = 0; i < count / 2; i++) {
        struct taken other = taken[i];

        taken[i] = taken[count - 1 - i];
        taken[count - 1 - i] = other;
    }
    return count;
}

static void push_sentence(struct sentence *sentence)
{
    struct parser *parser = sentence->parser;
    struct taken taken[GRAMMAR_MOST];
    size_t count = steps_of(sentence, taken);
    struct clause *unknown = NULL;
    bool joined = true;
    bool but = false;
    bool conditional = false;

    for (size_t i = 0; i < count; i++) {
        const struct step *step = taken[i].step;
        size_t token = sentence->from + step->from;

        if (step->kind == STEP_JOINT) {
            but = tokens_word_at(parser->tokens, token, "but|however|though") ||
                  (but && !tokens_word_at(parser->tokens, token, JOINTS));
            conditional |= tokens_word_at(parser->tokens, token, IFS);
            parser->out.conditional |= conditional;
            joined = true;
            unknown = NULL;
            continue;
        }
        if (step->kind == STEP_UNKNOWN && unknown != NULL) {
            unknown->to = token + 1;
            unknown->said =
                tokens_said(parser->tokens, unknown->from, unknown->to);
            continue;
        }
        if (step->kind == STEP_UNKNOWN) {
            unknown = push(parser, (struct clause){.from = token,
                                                   .to = token + 1,
                                                   .after_but = but,
                                                   .after_if = conditional,
                                                   .joined = joined});
        } else {
            struct clause clause = clause_of(sentence, step, taken[i].to);

            clause.after_but = but;
            clause.after_if = conditional;
            clause.joined = joined ||
                            is_joint(parser->tokens, clause.from - 1) ||
                            is_joint(parser->tokens, clause.from);
            unknown = NULL;
            push(parser, clause);
        }
        joined = false;
        but = false;
    }
    /* "I'd love to but": what follows is not said. */
    if (count > 0 && taken[count - 1].step->kind == STEP_JOINT)
        parser->out.conditional |= tokens_word_at(
            parser->tokens, sentence->from + taken[count - 1].step->from,
            "but|unless|if");
}

/* Words that turn round what is said, or go on to something else. */
#define TURNS                                                               \
    "not|no|never|but|if|unless|or|yes|and|so|though|although|however|"     \
    "please|instead|except|until|can|could|would|will|want|like|love|both|" \
    "either|maybe|perhaps|hopefully|still|anyway|nothing|stop|help"

/* A word that only fills out a reason: of no title, no number, no day. */
static bool is_own_word(const struct parser *parser, size_t at)
{
    const struct mentions *mentions = &parser->out.mentions;

    if (parser->tokens->list[at].kind != TOKEN_WORD ||
        tokens_word_at(parser->tokens, at, TURNS))
        return false;
    for (size_t i = 0; i < mentions->count; i++)
        if (mentions->list[i].from <= at && at < mentions->list[i].to)
            return false;
    return true;
}

static void see(struct parser *parser, struct chart *chart, size_t from,
                size_t to)
{
    const struct terminals *t = &parser->english->terminals;

    for (size_t i = 0; i < parser->out.mentions.count; i++) {
        const struct mention *mention = &parser->out.mentions.list[i];
        int name = mention->kind == MENTION_NUMBER  ? t->number
                   : mention->kind == MENTION_TITLE ? t->title
                                                    : t->day;

        if (mention->from < from || mention->to > to)
            continue;
        chart_see(chart, name, mention->from - from, mention->to - from);
        if (mention->kind != MENTION_DAY)
            chart_see(chart, t->item, mention->from - from, mention->to - from);
    }
    for (size_t at = from; at < to; at++) {
        const struct token *token = &parser->tokens->list[at];
        size_t name = name_words(parser->tokens, at);

        if (is_own_word(parser, at))
            chart_see(chart, t->own_word, at - from, at - from + 1);
        if (token->kind == TOKEN_NUMBER)
            chart_see(chart, t->size, at - from, at - from + 1);
        if (token->kind == TOKEN_FIGURE &&
            (slice_ends(token->word, SLICE("pt")) ||
             slice_ends(token->word, SLICE("point"))))
            chart_see(chart, t->points, at - from, at - from + 1);
        if (name > at && name <= to)
            chart_see(chart, t->name, at - from, name - from);
        if (at > from &&
            tokens_word_at(parser->tokens, at - 1, "at|in|the|by|over|on")) {
            size_t end = offer_place_at(parser->offer, 0, parser->tokens, at);

            if (end > at && end <= to)
                chart_see(chart, t->where, at - from, end - from);
        }
    }
}

static void parse_sentence(struct parser *parser, size_t from, size_t to)
{
    struct sentence *sentence = arena_alloc(parser->arena, sizeof *sentence);

    if (to - from > GRAMMAR_MOST) {
        push(parser, (struct clause){.from = from,
                                     .to = to,
                                     .joined = true,
                                     .why = "a sentence that is too long"});
        return;
    }
    sentence->parser = parser;
    sentence->from = from;
    sentence->count = to - from;
    sentence->chart = chart_of(parser->arena, parser->english->grammar,
                               parser->tokens, from, to);
    see(parser, sentence->chart, from, to);
    find_way(sentence);
    push_sentence(sentence);
}

static void parse(struct parser *parser)
{
    const struct tokens *tokens = parser->tokens;
    size_t at = 0;

    while (at < tokens->count) {
        size_t end = sentence_end(tokens, at);
        size_t first = parser->out.count;

        if (parser->sentence >= MOST_SENTENCES) {
            parser->out.cut = true;
            return;
        }
        if (end > at)
            parse_sentence(parser, at, end);
        else if (tokens_mark_at(tokens, at, "?") && first == 0)
            push(parser, (struct clause){.from = at,
                                         .to = at + 1,
                                         .joined = true,
                                         .why = "a question is for a person"});
        for (size_t i = first; i < parser->out.count; i++)
            parser->out.list[i].question = tokens_mark_at(tokens, end, "?");
        parser->sentence++;
        at = end + 1;
    }
}

/* Made once and kept: it is most of the work of reading a short message. */
static const struct english *english(void)
{
    static struct english ready;

    if (ready.grammar == NULL) {
        const struct rules parts[] = {
            english_manners, english_wishes,   english_refusals,
            english_voices,  english_list,     english_courtesies,
            english_formal,  english_learners, english_several,
            english_idioms,  english_declines, english_sorts};

        ready.grammar =
            grammar_of(arena_new(), parts, sizeof parts / sizeof *parts);
        ready.terminals = terminals_of(ready.grammar);
        for (int i = 1; i < MEANING_COUNT; i++)
            ready.rules[i] = grammar_name(ready.grammar, rule_names[i]);
    }
    return &ready;
}

bool clauses_know(struct slice word)
{
    return grammar_knows(english()->grammar, word);
}

struct clauses clauses_of(struct arena *arena, const struct offer *offer,
                          const struct word_lists *words, struct slice text)
{
    struct parser parser = {
        .arena = arena, .offer = offer, .english = english()};
    const struct grammar *grammar = parser.english->grammar;
    struct tokens written =
        short_words_put_in(arena, words, tokens_of(arena, text));
    size_t known_count;
    const struct slice *known = offer_words(offer, &known_count);

    parser.out.tokens =
        wording_of(arena, &written, grammar, known, known_count);
    parser.tokens = &parser.out.tokens;
    parser.out.mentions = mentions_of(arena, offer, parser.tokens);
    parser.names = names_of(parser.tokens, grammar, known, known_count);
    parse(&parser);
    joints_check(&parser.out);
    return parser.out;
}
