#include "core/reading/stops.h"

#include "core/reading/phrase.h"
#include "core/reading/phrase_set.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

static bool is_in_stop(const struct clauses *clauses, size_t at)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (at >= clauses->list[i].from && at < clauses->list[i].to)
            return clauses->list[i].meaning == MEANS_STOP ||
                   clauses->list[i].meaning == MEANS_REMOVE ||
                   clauses->list[i].meaning == MEANS_HOW_STOP;
    return false;
}

static bool is_negated(const struct clauses *clauses, size_t at)
{
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (tokens_word_at(&clauses->tokens, at - back,
                           "not|never|no|longer|without"))
            return true;
    return false;
}

/* Words that say that they want something from us all the same, or not for
 * ever; then a stop is for a person. */
static const char *const wants_some[] = {
    "only|just want|need|send|like",
    "except|apart|besides|unless|instead|fewer|monthly|temporarily",
    "other than|ones",
    "keep|still|happy|like|want|prefer|rather to? "
    "me|send|sending|get|getting|receive|hear|stay|on|emails|post",
    "for now|awhile",
    "for a|the while|bit|moment|month|week|fortnight",
    "until|till|til",
    "once a month|week",
    "less often|frequently|of",
    "so|as|this|too often|many|frequently",
    "at|to this|that|my|the old|other|work? address|email|inbox|account",
    "use|to my|this|the other|new|home|personal|work one|address|email|"
    "account",
    "my other|new|work|old address|email|one|account",
    "when i|we move|moved|am|get|go|start|come",
    "by|in|through the? post|text|phone|letter|writing",
    "ring|phone|call|text|write me|to instead?",
    "can|could|shall|will|may i still",
};

static struct phrase_list some = {wants_some,
                                  sizeof wants_some / sizeof *wants_some, NULL};

static bool is_half_a_stop(struct arena *arena, const struct clauses *clauses)
{
    const struct phrase_set *set = phrase_list_set(&some);
    struct phrase_text text = phrase_set_read(arena, set, &clauses->tokens);
    uint32_t phrase;
    size_t end;

    for (size_t at = 0; at < clauses->tokens.count; at++)
        if (phrase_set_find(set, &text, at, 0, &phrase, &end) &&
            !is_in_stop(clauses, at) && !is_negated(clauses, at))
            return true;
    return false;
}

/* Words that reach over the end of a line to or from a STOP. */
#define GOES_ON                                                              \
    "at|the|this|that|it|these|those|by|for|in|on|to|with|and|or|me|my|all|" \
    "any|if|when|until|till|after|before|over|off|from|asking|sending|"      \
    "writing|emailing|telling|being|smoking|going|doing|having|making"
#define LEADS_TO                                                             \
    "do|not|never|full|bus|train|tram|to|the|a|pit|non|next|last|this|that|" \
    "your|my|will|would|we|they|you|must|should|i|or|say|says|if|when|it"

/* A whole clause of its own: what stands beside it on its line is understood,
 * and what it might go on into does not look like it. */
static bool stands_alone(const struct clauses *clauses,
                         const struct clause *stop)
{
    const struct tokens *tokens = &clauses->tokens;

    if (stop->from > 0 && !tokens_mark_at(tokens, stop->from - 1, ".!?;\f~")) {
        bool line = tokens_mark_at(tokens, stop->from - 1, "\n");

        if (line && stop->from > 1 &&
            tokens_word_at(tokens, stop->from - 2, LEADS_TO))
            return false;
        if (stop->to - stop->from > 3 &&
            tokens_word_at(tokens, stop->from, "so|and|but|then"))
            line = true;
        for (size_t i = 0; !line && i < clauses->count; i++)
            if (clauses->list[i].to == stop->from &&
                clauses->list[i].meaning == MEANS_NOTHING)
                return false;
    }
    if (tokens_mark_at(tokens, stop->to, "\n"))
        return !tokens_word_at(tokens, stop->to + 1, GOES_ON);
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].from == stop->to &&
            clauses->list[i].meaning == MEANS_NOTHING)
            return false;
    return true;
}

void stops_take(struct judgement *judgement, const struct clauses *clauses,
                const struct clause *clause)
{
    bool stays = false;
    bool items = false;

    for (size_t i = 0; i < clauses->count; i++) {
        stays |= clauses->list[i].meaning == MEANS_STAY ||
                 clauses->list[i].meaning == MEANS_PAUSE ||
                 clauses->list[i].meaning == MEANS_MONTHLY ||
                 clauses->list[i].meaning == MEANS_ONLY;
        items |= clauses->list[i].item_count > 0;
    }
    if (stays || is_half_a_stop(judgement->arena, clauses) ||
        !stands_alone(clauses, clause)) {
        judge_because_said(judgement, clause->said,
                           "may ask to stop, among other words");
        judgement->whole = false;
        return;
    }
    if (clause->meaning == MEANS_REMOVE &&
        (items || judgement->context->sent == SENT_CONFIRMATION ||
         judgement->context->sent == SENT_INVITATION)) {
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
        judge_because_said(judgement, clause->said,
                           "could mean the list, or one thing on it");
        judgement->whole = false;
        return;
    }
    judge_add(judgement, INTENT_STOP, 0, SLICE("all"));
    judge_because_said(judgement, clause->said, "ask to leave the list");
    if (clause->meaning == MEANS_HOW_STOP)
        judge_not_whole(judgement, "it is asked as a question");
}

/* ---- a stop in words that are not wholly understood ---- */

#define LISTS                                                            \
    "list|lists|database|mailing|emails|email|register|system|bulletin|" \
    "newsletter|bulletins|mailings|messages|network|distribution|records"

/* Each says by itself that they want out. */
static const char *const wants_out[] = {
    "unsubscribe",
    "remove me|my",
    "opt me? out",
    "opting out",
    "take|taking|remove|removing|get|getting|strike|drop|cross|scrub me|us off|"
    "from|out of? * " LISTS,
    "take|taking|remove|removing|delete my name|details|email|address|number "
    "address? off|from|out of? * " LISTS,
    "taken|removed|deleted off|from|out of? * " LISTS,
    "come|be|get off your|this|the|these * list|mailing|emails",
    "off your|this|these|the mailing|email|bulletin|emailing? list|emails",
    "stop|quit|cease sending|emailing|mailing|contacting|messaging|bothering|"
    "bombarding|spamming|pestering|harassing|hassling|writing to? me|us",
    "stop|cease * sending me|us",
    "stop * emails|bulletins|newsletters|messages|mailings|newsletter|bulletin",
    "not|never ever? send|email|contact|write|message me|to? me? * again|"
    "more|ever|anything|else",
    "never email|contact|write|message|send to? me",
    "cancel|end my subscription|membership",
    "no|any more of? your|these|this|the? * emails|messages|bulletins|"
    "newsletters|mailings|mail",
    "no longer want|wish|like|need|require to? * " LISTS "|receive|contacted|"
    "hear|these|get",
    "not want|wish|like|need to? be? * emails|messages|bulletins|newsletters|"
    "contacted|emailed|hear",
    "wish|want|like|prefer to leave * list|network|group",
    "not want|need|wish|like any more * these|them|this|emails|messages|from",
    "not want|need|like|require these|them|this any more",
    "stop getting|receiving|having|seeing these|them|this|your|emails|any|the",
    "not want|like|wish|need to? get|receive|have|be|hear * these|them|emails|"
    "from|list|contacted|emailed",
    "rather|prefer not to? get|receive|have|be * these|them|emails|contacted",
    "had|have enough of these|your|this * "
    "emails|bulletins|messages|newsletters",
    "fed up|sick|tired of|with getting|your|these * emails|these|bulletins|"
    "newsletters|messages",
    "not interested in receiving|getting|these|your * emails|these|bulletins|"
    "newsletters|messages",
};
static struct phrase_list out = {wants_out,
                                 sizeof wants_out / sizeof *wants_out, NULL};

/* Each says by itself that what we hold is to go. */
static const char *const wants_erased[] = {
    "delete|erase|destroy|remove|wipe|scrub all? of? my|our|any * "
    "data|details|information|info|records|record|account",
    "delete|erase|destroy|wipe|remove all|everything|anything|any|whatever * "
    "have|hold|keep|about|on|data|details|information|records",
    "right to be forgotten|erasure|deletion",
    "data|details|information|records|record|account "
    "deleted|erased|destroyed|removed|wiped",
    "my|our|all personal? data|details|information|records to? be? "
    "deleted|erased|destroyed|removed|wiped",
    "erase|forget me",
};
static struct phrase_list erased = {
    wants_erased, sizeof wants_erased / sizeof *wants_erased, NULL};

/* Before it, these turn it round: "you took me off", "I never asked to be". */
#define TURNED                                                         \
    "not|did|was|were|before|had|without|until|wrongly|nearly|almost|" \
    "unable|afraid"

#define TURNED_FAR                                                           \
    "never|why|who|took|if|unless|mistake|mistakenly|accidentally|thinking|" \
    "considering|thought|tempted|threatening|wonder|wondering|whether|when"

static bool is_turned(const struct clauses *clauses, size_t at)
{
    for (size_t back = 1; back <= at; back++) {
        if (tokens_mark_at(&clauses->tokens, at - back, ".!?;\f"))
            return false;
        if ((back <= 4 &&
             tokens_word_at(&clauses->tokens, at - back, TURNED)) ||
            tokens_word_at(&clauses->tokens, at - back, TURNED_FAR))
            return true;
    }
    return false;
}

/* Something narrower than the whole list is spoken of. */
static bool is_narrow(const struct clauses *clauses)
{
    for (size_t at = 0; at < clauses->tokens.count; at++)
        if (tokens_word_at(
                &clauses->tokens, at,
                "research|survey|surveys|study|studies|training|panels|events|"
                "ones|twice|duplicate|duplicates|copies|old|work|texts|"
                "letters|post|calls|him|her|his|mum|dad|husband|wife|brother|"
                "sister|son|daughter|she|he|smoking|everyone|forwarding"))
            return true;
    return false;
}

static bool is_question(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].question &&
            !tokens_word_at(&clauses->tokens, clauses->list[i].from,
                            "can|could|would|will|please|how"))
            return true;
    return false;
}

/* "take me off the film night list" */
static bool names_item(const struct mentions *mentions, size_t from, size_t to)
{
    for (size_t i = 0; i < mentions->count; i++)
        if (mentions->list[i].kind != MENTION_DAY &&
            mentions->list[i].from < to + 2 && mentions->list[i].to > from)
            return true;
    return false;
}

static bool spot_erased(struct judgement *judgement,
                        const struct clauses *clauses)
{
    const struct phrase_set *set = phrase_list_set(&erased);
    const struct tokens *tokens = &clauses->tokens;
    struct phrase_text text = phrase_set_read(judgement->arena, set, tokens);
    size_t end;

    for (size_t at = 0; at < tokens->count; at++)
        for (uint32_t i = 0; phrase_set_find(set, &text, at, i, &i, &end);
             i++) {
            if (is_turned(clauses, at))
                continue;
            judge_add(judgement, INTENT_ERASE, 0, nothing);
            judge_because_said(judgement, tokens_said(tokens, at, end),
                               "ask us to erase what we hold");
            return true;
        }
    return false;
}

static void spot_out(struct judgement *judgement, const struct clauses *clauses)
{
    const struct phrase_set *set = phrase_list_set(&out);
    const struct tokens *tokens = &clauses->tokens;
    struct phrase_text text = phrase_set_read(judgement->arena, set, tokens);
    size_t end;

    for (size_t at = 0; at < tokens->count; at++)
        for (uint32_t i = 0; phrase_set_find(set, &text, at, i, &i, &end);
             i++) {
            if (is_turned(clauses, at) ||
                names_item(&clauses->mentions, at, end))
                continue;
            judge_add(judgement, INTENT_STOP, 0, SLICE("all"));
            judge_because_said(judgement, tokens_said(tokens, at, end),
                               "ask to leave the list, among other words");
            return;
        }
}

void stops_spot(struct judgement *judgement, const struct clauses *clauses)
{
    if (judge_has(judgement, INTENT_STOP) ||
        is_half_a_stop(judgement->arena, clauses) || is_narrow(clauses) ||
        is_question(clauses))
        return;
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].item_count > 0 ||
            clauses->list[i].meaning == MEANS_STAY ||
            clauses->list[i].meaning == MEANS_PAUSE ||
            clauses->list[i].meaning == MEANS_MONTHLY ||
            clauses->list[i].meaning == MEANS_LESS ||
            clauses->list[i].meaning == MEANS_ONLY)
            return;
    if (!spot_erased(judgement, clauses))
        spot_out(judgement, clauses);
}
