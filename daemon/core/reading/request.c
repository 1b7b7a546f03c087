#include "core/reading/request.h"

#include "core/reading/phrase.h"
#include "core/reading/sayings.h"

#include "base/banned.h"

/* "the", "number", "#": what may stand before a number. */
static size_t skip_label(const struct tokens *tokens, size_t at)
{
    if (tokens_word_at(tokens, at, "the|both"))
        at++;
    if (tokens_word_at(tokens, at, "number|numbers|item|items|num|nr"))
        at++;
    return tokens_skip(tokens, at, "#");
}

/* Past what stands between two numbers of a list, or `at` itself. */
static size_t skip_separator(const struct tokens *tokens, size_t at, bool * or)
{
    size_t next = at;

    if (tokens_mark_at(tokens, next, ",&+"))
        next = tokens_skip(tokens, next + 1, "\n");
    if (tokens_word_at(tokens, next, "and|or|nor")) {
        * or |= tokens_word_at(tokens, next, "or|nor");
        next = tokens_skip(tokens, next + 1, "\n");
    }
    return next;
}

/* Numbers from `at` on; returns the token after the last, or `at`. */
static size_t take_numbers(const struct tokens *tokens, size_t at,
                           struct clause *clause, bool * or)
{
    size_t end = at;
    size_t next = at;
    bool either = false;

    while (clause->number_count < CLAUSE_MOST_NUMBERS) {
        next = skip_label(tokens, next);
        if (next >= tokens->count || tokens->list[next].number == 0)
            return end;
        clause->numbers[clause->number_count++] = tokens->list[next].number;
        * or = either;
        end = next + 1;
        next = skip_separator(tokens, end, &either);
        if (next == end)
            return end;
    }
    return end;
}

static void unclear(struct clause *clause, const char *why)
{
    clause->meaning = MEANS_UNCLEAR;
    clause->why = why;
}

/* "2 yes", "3 - no thanks": an answer behind the number it answers. */
static void take_answer(const struct tokens *tokens, struct clause *clause)
{
    size_t at = clause->to;
    bool comma = tokens_mark_at(tokens, at, ",");
    bool dot = tokens_mark_at(tokens, at, ".");
    const struct saying *answer;
    size_t end;

    if (dot && !(tokens_begin_line(tokens, clause->from) &&
                 clause->to == clause->from + 1))
        return;
    if (tokens_mark_at(tokens, at, ".,:-)"))
        at++;
    answer = saying_at(answers, answer_count, tokens, at, &end);
    if (answer == NULL)
        return;
    clause->to = end;
    clause->plain = false;
    if (answer->meaning == MEANS_YES)
        return;
    clause->meaning = MEANS_NOT_WANT;
    if (comma || clause->number_count > 1)
        unclear(clause, "it is not clear what the no belongs to");
}

/* A lead ("yes", "put me down for"), if there is one, with "yes" and
 * "please" before it. Returns the token after it, or `at`. */
static size_t take_lead(const struct tokens *tokens, size_t at,
                        struct clause *clause)
{
    size_t start = at;
    size_t after_yes;
    size_t end;
    size_t longer;
    const struct saying *yes =
        saying_at(answers, answer_count, tokens, at, &after_yes);
    const struct saying *lead = saying_at(leads, lead_count, tokens, at, &end);
    const struct saying *second;

    if (yes != NULL && yes->meaning == MEANS_YES)
        start = tokens_skip(tokens, after_yes, ",\n");
    if (tokens_word_at(tokens, start, "please|pls|plz"))
        start++;
    second = saying_at(leads, lead_count, tokens, start, &longer);
    if (start > at && second != NULL && second->meaning == MEANS_WANT) {
        lead = second;
        end = longer;
    }
    if (lead == NULL)
        return at;
    clause->meaning = lead->meaning;
    return tokens_skip(tokens, end, ",:-\n");
}

bool request_at(const struct tokens *tokens, size_t at, struct clause *clause)
{
    bool or = false;
    size_t numbers;

    *clause = (struct clause){.meaning = MEANS_WANT, .from = at};
    numbers = take_lead(tokens, at, clause);
    clause->plain = numbers == at;
    clause->to = take_numbers(tokens, numbers, clause, & or);
    if (clause->number_count == 0)
        return false;
    if (clause->plain)
        take_answer(tokens, clause);
    if (clause->meaning == MEANS_WANT && or)
        unclear(clause, "one number or another: the person has not chosen");
    else if (clause->meaning == MEANS_NOT_WANT && clause->number_count > 1 &&
                 ! or)
        unclear(clause, "it is not clear how far the no reaches");
    if (tokens_word_at(tokens, clause->to, "please|pls|plz") ||
        (at > 0 && tokens_word_at(tokens, at - 1, "please|pls|plz")))
        clause->plain = false;
    return true;
}

bool request_no_number(const struct tokens *tokens, size_t at,
                       struct clause *clause)
{
    size_t next = at + 1;

    if (!tokens_word_at(tokens, at, "no"))
        return false;
    next = tokens_mark_at(tokens, next, ".") ? next + 1 : next;
    if (next >= tokens->count || tokens->list[next].number == 0)
        return false;
    *clause = (struct clause){.from = at, .to = next + 1};
    unclear(clause, "it could mean the number, or no to it");
    return true;
}
