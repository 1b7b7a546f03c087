#include "core/reading/aside_words.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

/* What people were, and never an opinion of it. */
#define SERVICES                                                      \
    "nurse|nurses|ward|wards|patient|patients|staff|doctor|midwife|"  \
    "matron|porter|therapist|hospital|service|services|trust|worker|" \
    "governor|assistant|healthcare|psychiatric|manager|police"

bool asides_is_answered(const struct asides *asides, int item)
{
    for (size_t i = 0; i < asides->answered_count; i++)
        if (asides->answered[i] == item)
            return true;
    return false;
}

/* Nobody signs up for it. */
bool asides_is_news(const struct asides *asides, int item)
{
    for (size_t i = 0; i < asides->context->item_count; i++)
        if (asides->context->items[i].number == item)
            return !asides->context->items[i].signup;
    return false;
}

/* A title that is answered somewhere, or is news, at a token. */
static bool is_known_title(const struct asides *asides,
                           const struct clause *clause, size_t at)
{
    for (size_t i = 0; i < asides->clauses->mentions.count; i++) {
        const struct mention *mention = &asides->clauses->mentions.list[i];

        if (mention->kind == MENTION_TITLE && mention->from <= at &&
            mention->to > at &&
            (asides_is_answered(asides, mention->item) ||
             asides_is_news(asides, mention->item) ||
             asides_is_past(asides, clause) ||
             asides_has_word(asides, clause, "done|been")))
            return true;
    }
    return false;
}

bool asides_is_long_past(const struct asides *asides,
                         const struct clause *clause)
{
    return asides_has_word(asides, clause,
                           "used|last|went|worked|lived|since|retired");
}

static bool is_on_a_day(const struct asides *asides, size_t at)
{
    for (size_t i = 0; i < asides->clauses->mentions.count; i++) {
        const struct mention *mention = &asides->clauses->mentions.list[i];

        if (mention->kind == MENTION_DAY && mention->from <= at &&
            mention->to > at)
            return true;
    }
    return false;
}

/* Of a day to come with a wish somebody must think. */
static bool may_name_days(const struct asides *asides,
                          const struct clause *clause)
{
    return !asides->strict || (asides_is_past(asides, clause) &&
                               asides_is_long_past(asides, clause));
}

/* Names that say more than where or who. */
#define NO_PLACES                                                           \
    "samaritans|refuge|childline|shout|mind|welsh|polish|urdu|bengali|"     \
    "braille|"                                                              \
    "punjabi|arabic|somali|turkish|gujarati|english|parkinsons|alzheimers|" \
    "downs|crohns|tourettes|aspergers|zoom|teams|monday|tuesday|wednesday|" \
    "thursday|friday|saturday|sunday|dr|doctor|nurse|sister|social"

/* "my friend Pam"; of the past also "at Alder House". */
static bool is_name(const struct asides *asides, const struct clause *clause,
                    size_t at)
{
    const struct token *list = asides->clauses->tokens.list;
    size_t first = at;

    if (at == clause->from || !list[at].capital ||
        asides_word(asides, at, NO_PLACES))
        return false;
    if (asides_word(asides, at - 1, KIN "|called|named"))
        return true;
    while (first > clause->from + 1 && list[first - 1].capital &&
           list[first - 1].kind == TOKEN_WORD &&
           !asides_word(asides, first - 1, "i|" NO_PLACES))
        first--;
    return at - first < 3 && first > clause->from &&
           asides_word(asides, first - 1, "in|at|from|near|the|to|of|called") &&
           (asides_is_past(asides, clause) ||
            asides_has_word(asides, clause, "done|been"));
}

static bool is_service(const struct asides *asides, const struct clause *clause,
                       size_t at)
{
    return asides_word(asides, at, SERVICES) &&
           asides_has_word(asides, clause, "i") &&
           asides_has_word(asides, clause, "was|used|worked|retired") &&
           !asides_has_word(asides, clause, "told|is|are|said|says");
}

bool asides_may_name(const struct asides *asides, const struct clause *clause,
                     size_t at)
{
    return is_known_title(asides, clause, at) ||
           (is_on_a_day(asides, at) && may_name_days(asides, clause));
}

bool asides_is_name(const struct asides *asides, const struct clause *clause,
                    size_t at)
{
    return is_name(asides, clause, at) || is_service(asides, clause, at);
}
