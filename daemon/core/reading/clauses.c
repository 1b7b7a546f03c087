#include "core/reading/clauses.h"

#include "core/reading/phrase.h"
#include "core/reading/request.h"
#include "core/reading/sayings.h"

#include "base/banned.h"

#define BOUNDARIES ".,!?;:-)\n\f~"
#define NOT_OPEN SIZE_MAX

struct parser {
    const struct tokens *tokens;
    struct arena *arena;
    struct clauses clauses;
    size_t room;
    size_t open; /* a request that no boundary has closed yet */
};

bool meaning_is_courtesy(enum meaning meaning)
{
    return meaning == MEANS_COURTESY || meaning == MEANS_GREETING ||
           meaning == MEANS_SIGN_OFF || meaning == MEANS_THANKS ||
           meaning == MEANS_GLAD || meaning == MEANS_NAME;
}

/* The clause at a token; false when no rule knows it. */
static bool clause_at(const struct tokens *tokens, size_t at,
                      struct clause *clause)
{
    size_t end;
    const struct saying *saying =
        saying_at(sayings, saying_count, tokens, at, &end);

    if (request_no_number(tokens, at, clause))
        return true;
    if (request_at(tokens, at, clause) && (saying == NULL || clause->to >= end))
        return true;
    if (saying == NULL)
        return false;
    *clause =
        (struct clause){.meaning = saying->meaning, .from = at, .to = end};
    return true;
}

/* One to three capitalised words that mean nothing to us, up to the end of
 * the line or a comma. Returns the token after them, or `at`. */
static size_t past_name(const struct tokens *tokens, size_t at)
{
    size_t words = 0;
    size_t next = at;

    while (next < tokens->count && tokens->list[next].kind == TOKEN_WORD) {
        const struct token *token = &tokens->list[next];

        if (!token->capital || ++words > 3 || word_is_no_name(token->word))
            return at;
        next++;
        if (tokens_mark_at(tokens, next, "-") ||
            (tokens_mark_at(tokens, next, ".") && token->word.size == 1))
            next++;
    }
    if (words == 0 ||
        (next < tokens->count && !tokens_mark_at(tokens, next, ".,!\n\f")))
        return at;
    return next;
}

static bool name_may_stand(const struct parser *parser, size_t at)
{
    const struct tokens *tokens = parser->tokens;
    const struct clause *last;
    size_t before;

    if (parser->clauses.count == 0)
        return false;
    last = &parser->clauses.list[parser->clauses.count - 1];
    if (last->meaning == MEANS_GREETING)
        return last->to == at;
    before = tokens_skip(tokens, last->to, ",!.\n\f-");
    if ((last->meaning == MEANS_SIGN_OFF || last->meaning == MEANS_THANKS) &&
        before == at)
        return true;
    return tokens_begin_line(tokens, at) &&
           tokens_skip(tokens, past_name(tokens, at), BOUNDARIES) ==
               tokens->count;
}

static void push(struct parser *parser, struct clause clause)
{
    struct clauses *clauses = &parser->clauses;
    size_t shown = clause.to;

    if (tokens_word_at(parser->tokens, shown, "please|pls|plz"))
        shown++;
    clause.said = tokens_said(parser->tokens, clause.from, shown);
    clauses->list = arena_grow(parser->arena, clauses->list, clauses->count,
                               &parser->room, sizeof clause);
    clauses->list[clauses->count++] = clause;
}

/* Up to the next boundary nothing is understood; what a request before it
 * said is not certain any more either. */
static size_t push_unknown(struct parser *parser, struct clause clause)
{
    size_t end = clause.to;

    while (end < parser->tokens->count &&
           !tokens_mark_at(parser->tokens, end, BOUNDARIES))
        end++;
    if (parser->open != NOT_OPEN) {
        clause.from = parser->clauses.list[parser->open].from;
        parser->clauses.count = parser->open;
        parser->open = NOT_OPEN;
    }
    clause.to = end;
    if (clause.meaning != MEANS_UNCLEAR)
        clause.meaning = MEANS_NOTHING;
    push(parser, clause);
    return end;
}

static bool follows_sign_off(const struct parser *parser, size_t at)
{
    const struct clause *last;

    if (parser->clauses.count == 0)
        return false;
    last = &parser->clauses.list[parser->clauses.count - 1];
    return last->meaning == MEANS_SIGN_OFF && last->to == at;
}

static size_t parse_clause(struct parser *parser, size_t at)
{
    struct clause clause;
    size_t name = past_name(parser->tokens, at);

    if (!clause_at(parser->tokens, at, &clause)) {
        if (name > at && name_may_stand(parser, at)) {
            push(parser, (struct clause){
                             .meaning = MEANS_NAME, .from = at, .to = name});
            return name;
        }
        return push_unknown(parser, (struct clause){.from = at, .to = at + 1});
    }
    if (meaning_is_courtesy(clause.meaning)) {
        push(parser, clause);
        return clause.to;
    }
    if (clause.meaning == MEANS_UNCLEAR || parser->open != NOT_OPEN ||
        follows_sign_off(parser, at))
        return push_unknown(parser, clause);
    push(parser, clause);
    parser->open = parser->clauses.count - 1;
    return clause.to;
}

/* "no to 3 and yes to 2", "thanks and regards": the "and" joins two whole
 * clauses. Before bare numbers it would belong to a list. */
static bool joins(const struct parser *parser, size_t at)
{
    struct clause next;

    if (!tokens_word_at(parser->tokens, at, "and") &&
        !tokens_mark_at(parser->tokens, at, "&"))
        return false;
    return parser->clauses.count > 0 &&
           clause_at(parser->tokens, at + 1, &next) &&
           (meaning_is_courtesy(next.meaning) ||
            ((next.meaning == MEANS_WANT || next.meaning == MEANS_NOT_WANT) &&
             !next.plain && next.numbers[0] != 0 &&
             parser->tokens->list[at + 1].number == 0));
}

static size_t parse_at(struct parser *parser, size_t at)
{
    if (joins(parser, at)) {
        parser->open = NOT_OPEN;
        return at + 1;
    }
    if (tokens_mark_at(parser->tokens, at, "?")) {
        push(parser, (struct clause){.from = at,
                                     .to = at + 1,
                                     .why = "a question is for a person"});
        parser->open = NOT_OPEN;
        return at + 1;
    }
    if (tokens_mark_at(parser->tokens, at, BOUNDARIES)) {
        parser->open = NOT_OPEN;
        return at + 1;
    }
    return parse_clause(parser, at);
}

static size_t line_of(const struct tokens *tokens, size_t at)
{
    size_t line = 0;

    for (size_t i = 0; i < at && i < tokens->count; i++)
        line += tokens_mark_at(tokens, i, "\n\f") ? 1 : 0;
    return line;
}

/* Words that reach over the end of a line to or from a STOP. */
#define GOES_ON                                                              \
    "at|the|this|that|it|these|those|by|for|in|on|to|with|and|or|me|my|all|" \
    "any|if|when|until|till|after|before|over|off|from|asking|sending|"      \
    "writing|emailing|telling|being|smoking|going|doing|having|making"
#define LEADS_TO                                                              \
    "dont|not|never|full|bus|train|tram|cant|cannot|wont|wouldnt|couldnt|to|" \
    "the|a|pit|non|next|last|this|that|your|my|will|would|we|they|you|must|"  \
    "should|i|didnt|doesnt|and|or|say|says|if|when|it"

static bool reaches_over(const struct tokens *tokens, const struct clause *stop)
{
    bool before = stop->from > 1 &&
                  tokens_mark_at(tokens, stop->from - 1, "\n") &&
                  tokens_word_at(tokens, stop->from - 2, LEADS_TO);
    bool after = tokens_mark_at(tokens, stop->to, "\n") &&
                 tokens_word_at(tokens, stop->to + 1, GOES_ON);

    return before || after;
}

static bool is_alone(const struct parser *parser, const struct clause *stop)
{
    size_t first = line_of(parser->tokens, stop->from);
    size_t last = line_of(parser->tokens, stop->to - 1);

    for (size_t i = 0; i < parser->clauses.count; i++) {
        const struct clause *other = &parser->clauses.list[i];

        if (other->meaning == MEANS_STOP || meaning_is_courtesy(other->meaning))
            continue;
        if (line_of(parser->tokens, other->from) <= last &&
            line_of(parser->tokens, other->to - 1) >= first)
            return false;
    }
    return !reaches_over(parser->tokens, stop);
}

struct clauses clauses_of(struct arena *arena, const struct tokens *tokens)
{
    struct parser parser = {.tokens = tokens, .arena = arena, .open = NOT_OPEN};
    size_t stops = 0;

    for (size_t at = 0; at < tokens->count;)
        at = parse_at(&parser, at);
    /* More than a few are no request, and each costs a walk. */
    for (size_t i = 0; i < parser.clauses.count && stops < 8; i++) {
        struct clause *clause = &parser.clauses.list[i];

        if (clause->meaning != MEANS_STOP)
            continue;
        clause->alone = is_alone(&parser, clause);
        stops++;
    }
    return parser.clauses;
}
