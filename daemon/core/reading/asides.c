#include "core/reading/asides.h"

#include "core/reading/aside_words.h"
#include "core/reading/joints.h"
#include "core/reading/phrase.h"
#include "core/reading/spot_list.h"

#include "base/banned.h"

/* A sentence that begins so asks or tells somebody to do something. */
#define ASKING                                                             \
    "where|when|who|whose|whom|which|why|is|are|do|does|can|could|would|"  \
    "will|shall|should|may|must|tell|give|find|keep|make|take|put|send|"   \
    "ring|call|write|read|remember|note|see|look|say|bring|add|pick|"      \
    "choose|use|show|share|get|try|start|open|help|think|forget|listen|"   \
    "watch|book|save|move|turn|leave|sign|ignore|bear|mind|ask|buy|phone|" \
    "text|email|collect|bless|join|come|go|stay|be|invite|include"

/* "the first time": no date. */
static bool is_a_time(const struct asides *asides,
                      const struct mention *mention)
{
    return mention->day.rank != 0 &&
           asides_word(asides, mention->to - 1, "time");
}

/* Something is named that only the answer may name. */
static bool names_more(const struct asides *asides, const struct clause *clause)
{
    bool past = asides_is_past(asides, clause) ||
                asides_has_word(asides, clause, "done|been");

    for (size_t i = 0; i < asides->clauses->mentions.count; i++) {
        const struct mention *mention = &asides->clauses->mentions.list[i];

        if (mention->from < clause->from || mention->to > clause->to)
            continue;
        if (mention->kind == MENTION_DAY && asides->strict &&
            !is_a_time(asides, mention) &&
            !(past && asides_is_long_past(asides, clause)))
            return true;
        if (mention->kind == MENTION_TITLE && !past &&
            !asides_is_answered(asides, mention->item) &&
            !asides_is_news(asides, mention->item) &&
            (mention->to - mention->from > 1 ||
             (mention->from > 0 && asides_word(asides, mention->from - 1,
                                               "the|that|this|your|these"))))
            return true;
    }
    return false;
}

/* With a wish: "I have to be home by two", "I read with a lens", "I eat no
 * fish" are for whoever makes ready for them. */
static bool needs_care(const struct asides *asides, const struct clause *clause)
{
    bool with =
        asides_has_word(asides, clause, "with|through|by|in|slow|well|badly");

    if (asides_is_past(asides, clause))
        return false;
    for (size_t at = clause->from; at < clause->to; at++) {
        if (asides_word(asides, at, "have|has|got") &&
            asides_word(asides, at + 1, "to") &&
            !asides_word(asides, at + 2, "say|admit"))
            return true;
        if (asides_word(asides, at, "eat|eats|drink|drinks|use|wear|rely"))
            return true;
        if (with && at > clause->from &&
            asides_word(asides, at - 1, "i|only|can") &&
            asides_word(asides, at,
                        "speak|read|write|walk|talk|type|see|hear|stand|"
                        "sleep|live|understand"))
            return !asides_word(asides, at, "live|walk");
    }
    return false;
}

/* ---- the whole clause ---- */

static bool begins_as_request(const struct asides *asides,
                              const struct clause *clause)
{
    size_t at = clause->from;

    while (at < clause->to &&
           (asides_word(asides, at, ADVERBS "|and|oh|ah|anyway|do") ||
            tokens_mark_at(&asides->clauses->tokens, at, ",-:(\n")))
        at++;
    if (asides_word(asides, at, "what"))
        return !asides_word(asides, at + 1, "with|a");
    if (asides_word(asides, at, "which|who"))
        return !asides_word(asides, at + 1,
                            "i|we|was|were|is|made|helped|has|had");
    if (asides_word(asides, at, "how"))
        return !asides_word(asides, at + 1,
                            "lovely|nice|kind|good|wonderful|time");
    if (asides_word(asides, at, "when"))
        return !asides_word(asides, at + 1, "i|we|my|the");
    return asides_word(asides, at, ASKING);
}

/* What goes on in the next words is no part of this clause. */
static bool breaks_off(const struct asides *asides, const struct clause *clause)
{
    return asides_word(
        asides, clause->to - 1,
        "said|says|say|saying|told|tells|thinks|thought|think|that|"
        "to|and|with|for|of|the|a|an|my|in|on|at|is|are|be|not|i|"
        "reckons|want");
}

/* Of the past, and nothing that they may have answered to. */
static bool is_past_of_others(const struct asides *asides,
                              const struct clause *clause)
{
    return asides_is_past(asides, clause) &&
           !asides_has_word(
               asides, clause,
               "got|saw|read|heard|liked|loved|enjoyed|found|received|"
               "asked|said|says");
}

/* "my niece turning up": no answer of theirs. */
static bool is_happening(const struct asides *asides,
                         const struct clause *clause)
{
    for (size_t at = clause->from; at + 1 < clause->to; at++)
        if (asides_word(asides, at, KIN) &&
            !asides_has_word(asides, clause, "is|are|has") &&
            slice_ends(asides->clauses->tokens.list[at + 1].word, SLICE("ing")))
            return true;
    return false;
}

/* "my mum and", "with my sister", "this is his mum". */
static bool has_company_at(const struct asides *asides,
                           const struct clause *clause, size_t at)
{
    bool kin = asides_word(asides, at + 1, "my|a|our") &&
               asides_word(asides, at + 2, KIN);

    if (asides_word(asides, at, "with|for") && kin)
        return !asides_is_past(asides, clause) &&
               !asides_has_word(
                   asides, clause,
                   "carer|care|cared|caring|lived|live|cook|cooking|"
                   "living|look|sitting|making|made|knitting|knitted|"
                   "bought|baking|baked|sewing");
    if (asides_word(asides, at, "with|for|and") &&
        asides_word(asides, at + 1, OTHERS "|me|someone|somebody"))
        return !(asides_word(asides, at, "for") &&
                 asides_word(asides, at + 1, "me"));
    if (asides_word(asides, at, "my|a|our") &&
        asides_word(asides, at + 1, KIN) && asides_word(asides, at + 2, "and"))
        return !asides_is_past(asides, clause);
    return asides_word(asides, at, "this|it|i") &&
           asides_word(asides, at + 1, "is|am") &&
           asides_word(asides, at + 2, "his|her|their|" KIN);
}

/* With a wish: somebody else may be the one who wishes, or come along. */
static bool brings_others(const struct asides *asides,
                          const struct clause *clause)
{
    bool kin = asides_has_word(asides, clause, KIN "|" OTHERS);
    bool self = asides_has_word(asides, clause, "i|me|myself");
    bool we = asides_has_word(asides, clause, "we|us|our|both|together");
    bool past =
        asides_has_word(asides, clause, PAST "|always|lived|moved|met|have");

    if ((kin && !self && !is_past_of_others(asides, clause) &&
         !is_happening(asides, clause)) ||
        (we && !past))
        return true;
    for (size_t at = clause->from; at < clause->to; at++)
        if (has_company_at(asides, clause, at))
            return true;
    return false;
}

/* Needs, questions and complaints are known by phrases of their own. */
static bool is_spotted(const struct asides *asides, const struct clause *clause)
{
    for (size_t i = 0; i < spotted_count; i++) {
        const struct spotted *row = &spotted_list[i];
        size_t end;

        if ((row->intent == INTENT_QUESTION && row->detail[0] == '\0' &&
             !row->sure) ||
            row->intent == INTENT_PROXY || row->intent == INTENT_WRONGPERSON)
            continue;
        if (row->intent == INTENT_GUEST &&
            (!asides->strict || asides_is_past(asides, clause)))
            continue;
        for (size_t at = clause->from; at < clause->to; at++)
            if (phrase_stands(row->phrase, &asides->clauses->tokens, at,
                              &end) &&
                end <= clause->to && !asides_word(asides, at + 1, "been"))
                return true;
    }
    return false;
}

bool asides_of_others(const struct asides *asides, const struct clause *clause)
{
    return asides_has_word(asides, clause, KIN "|" OTHERS "|who");
}

/* "my dog and | I will attend" */
static bool is_half_a_subject(const struct asides *asides,
                              const struct clause *clause)
{
    return asides_word(asides, clause->to, "and|&") &&
           asides_word(asides, clause->to + 1, "i|me|myself") &&
           !asides_has_word(asides, clause, "i|" PAST);
}

bool asides_has(const struct asides *asides, const struct clause *clause)
{
    if (is_half_a_subject(asides, clause))
        return false;
    if (clause->question || clause->after_if || clause->why != NULL ||
        (clause->after_but && asides->strict) || clause->to == clause->from)
        return false;
    if (begins_as_request(asides, clause) || breaks_off(asides, clause) ||
        names_more(asides, clause))
        return false;
    for (size_t at = clause->from; at < clause->to; at++)
        if (!asides_is_idle(asides, clause, at))
            return false;
    if (asides->strict &&
        (brings_others(asides, clause) || needs_care(asides, clause)))
        return false;
    return !is_spotted(asides, clause);
}

/* ---- the message ---- */

static bool is_no(enum meaning meaning)
{
    switch ((int)meaning) {
    case MEANS_NOT:
    case MEANS_NOT_WANT:
    case MEANS_ANSWER_NO:
    case MEANS_COMMA_NO:
    case MEANS_NO:
    case MEANS_NONE:
    case MEANS_GIVE_UP:
    case MEANS_GIVE_UP_IT:
    case MEANS_STOP:
    case MEANS_REMOVE:
        return true;
    default:
        return false;
    }
}

static bool is_wish(enum meaning meaning)
{
    switch ((int)meaning) {
    case MEANS_NOTHING:
    case MEANS_STAY:
    case MEANS_REST:
    case MEANS_PRAISE:
    case MEANS_REMARK:
    case MEANS_REASON:
    case MEANS_ASIDE:
        return false;
    default:
        return !is_no(meaning) && !meaning_is_courtesy(meaning);
    }
}

struct asides asides_of(const struct judgement *judgement,
                        const struct clauses *clauses)
{
    struct arena *arena = judgement->arena;
    struct asides asides = {.clauses = clauses, .context = judgement->context};
    bool wishes = false;
    size_t room = 0;

    for (size_t i = 0; i < clauses->count; i++) {
        const struct clause *clause = &clauses->list[i];

        wishes |= is_wish(clause->meaning);
        asides.refuses |= is_no(clause->meaning);
        for (size_t k = 0; k < clause->item_count && !joints_doubt(clause);
             k++) {
            asides.answered =
                arena_grow(arena, asides.answered, asides.answered_count, &room,
                           sizeof *asides.answered);
            asides.answered[asides.answered_count++] = clause->items[k].item;
        }
    }
    asides.strict = wishes || !asides.refuses;
    return asides;
}
