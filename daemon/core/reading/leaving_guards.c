#include "core/reading/leaving_guards.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

/* Right before it: somebody else did, or it was done. */
#define OTHERS                                                           \
    "he|she|they|mate|friend|mum|dad|son|daughter|husband|wife|brother|" \
    "sister|partner"

#define STRANGERS                                                       \
    "neighbour|neighbor|friend|mate|colleague|flatmate|cousin|someone|" \
    "somebody|lady"

bool leaving_is_of_other(const struct tokens *tokens, size_t at)
{
    size_t subject = at;

    while (subject > 0 && tokens_word_at(tokens, subject - 1,
                                         "do|does|did|will|would|has|have|"
                                         "really|just|definitely"))
        subject--;
    if (subject > 0 && tokens_word_at(tokens, subject - 1, STRANGERS))
        return true;
    return at > 0 && tokens_word_at(tokens, at - 1, OTHERS);
}

/* Close before it, these turn it round: "you took me off", "I never asked to
 * be"; and these from further away, "if", over a comma too. */
#define TURNED                                                         \
    "not|never|was|were|did|had|without|wrongly|nearly|almost|unable|" \
    "afraid|why|who|took|has|before|instead|no|nothing|nobody|"        \
    "none|neither|nor|hardly|cannot|dare|refuse|dread"
#define TURNED_FAR                                                          \
    "thinking|considering|tempted|threatening|threatened|wonder|wondering|" \
    "nearly|almost|mistakenly|accidentally|half|minds"
#define PARTS "so|and|but|please|then|therefore|or|just|now|because|kindly|as"
/* "if you can", "if possible", "if it is ok": no condition. */
static bool is_politeness(const struct tokens *tokens, size_t at)
{
    size_t end;

    if (at > 0 && tokens_word_at(tokens, at - 1,
                                 "wonder|wondered|wondering|ask|asking|see"))
        return phrase_stands("if|whether i|you|it|someone|somebody|we|there "
                             "can|could|would|might|may|is",
                             tokens, at, &end);
    if (at > 0 &&
        tokens_word_at(tokens, at - 1,
                       "it|grateful|great|good|nice|pleased|glad|obliged|"
                       "appreciate|thankful|appreciated|kind|happy|helpful|"
                       "love|best|better|like"))
        return phrase_stands("if you|these|they|the|it|i|we|my|our|this",
                             tokens, at, &end);
    return phrase_stands("if at? all? possible|poss|ok|okay", tokens, at,
                         &end) ||
           phrase_stands("if you do not mind", tokens, at, &end) ||
           phrase_stands("if you can|could|would|will|please|ever please|just|"
                         "kindly? not? mind|please|take|remove|stop|be|"
                         "unsubscribe|delete|get|send|$",
                         tokens, at, &end) ||
           phrase_stands("if that|it is|would|will be? ok|okay|fine|all|"
                         "possible|poss|not",
                         tokens, at, &end) ||
           phrase_stands("if i may|could|can please|ask|be|just", tokens, at,
                         &end);
}

bool leaving_is_supposed(const struct tokens *tokens, size_t at)
{
    bool near = true;

    for (size_t here = at; here > 0; here--) {
        if (token_ends_sentence(&tokens->list[here - 1]))
            return false;
        near = near && !tokens_mark_at(tokens, here - 1, ",-:()~\n");
        if ((near && tokens_word_at(tokens, here - 1, TURNED_FAR)) ||
            tokens_word_at(tokens, here - 1, "if|unless|whether"))
            if (!is_politeness(tokens, here - 1) &&
                !is_politeness(tokens, here))
                return true;
    }
    return false;
}

/* "no thanks take me off" */
static bool is_whole_no(const struct tokens *tokens, size_t at)
{
    return tokens_word_at(tokens, at, "no") &&
           tokens_word_at(tokens, at + 1,
                          "thank|thanks|ta|sorry|i|please|do|not|stop|take|"
                          "remove|unsubscribe");
}

/* "my husband keeps telling me to", "she says she wants to" */
static bool is_told_by_other(const struct tokens *tokens, size_t at)
{
    return at > 0 &&
           tokens_word_at(tokens, at,
                          "telling|tells|told|says|said|reckons|thinks|nags|"
                          "nagging|urges|urging|keeps") &&
           !tokens_word_at(tokens, at + 1, "to|i|we|please") &&
           (tokens_word_at(tokens, at - 1, OTHERS "|keeps|always") ||
            tokens_word_at(tokens, at - 1, STRANGERS));
}

/* `still`: they say that it was asked for before. */
bool leaving_is_turned(const struct tokens *tokens, size_t at, bool still)
{
    bool near = true;

    for (size_t back = 1; back <= at; back++) {
        size_t here = at - back;

        if (token_ends_sentence(&tokens->list[here]))
            return false;
        near = near && !tokens_mark_at(tokens, here, ",-:()~\n") &&
               !tokens_word_at(tokens, here, PARTS) &&
               !is_whole_no(tokens, here);
        if ((near && !still && back <= 4 &&
             tokens_word_at(tokens, here, TURNED)) ||
            (back == 1 &&
             (leaving_is_of_other(tokens, here + 1) ||
              (!still && tokens_word_at(tokens, here, "been|got")))) ||
            (near && is_told_by_other(tokens, here)) ||
            (near && tokens_word_at(tokens, here, TURNED_FAR) &&
             !is_politeness(tokens, here + 1)) ||
            (tokens_word_at(tokens, here, "if|unless|whether") &&
             !is_politeness(tokens, here)))
            return true;
    }
    return false;
}

/* "My neighbour did it by post": what was done is no wish. */
bool leaving_is_told(const struct tokens *tokens, size_t at)
{
    size_t first = at;
    bool past = false;

    while (first > 0 && !token_ends_sentence(&tokens->list[first - 1]))
        first--;
    for (; first < tokens->count && !token_ends_sentence(&tokens->list[first]);
         first++) {
        if (tokens_word_at(tokens, first,
                           "please|want|would|could|can|keep|still|will|only|"
                           "just|like|prefer|need|rather|not|is|are|am|do"))
            return false;
        past |= tokens_word_at(tokens, first,
                               "did|was|were|had|used|came|rang|wrote|told|"
                               "asked|got|went|sent|signed|joined|phoned|"
                               "called|tried|said|moved|left|took|met");
    }
    return past;
}

/* Something narrower than all that we write. */
#define NARROW                                                                \
    "research|survey|surveys|study|studies|training|trainings|panel|panels|"  \
    "events|event|ones|twice|duplicate|duplicates|copies|copy|texts|text|"    \
    "letters|letter|post|paper|paperwork|calls|calling|phone|ringing|him|"    \
    "her|his|mums|dads|husbands|wifes|smoking|everyone|forwarding|committee|" \
    "committees|steering|governor|governors|courses|course|visits|visit|"     \
    "meetings|meeting|jobs|vacancies|reminders|reminder|calendar|photos|"     \
    "photo|pictures|picture|filming|attachments|attachment|printed|large|"    \
    "print|leaflets|invites|invitations|role|waiting|weekly|daily|sms|"       \
    "whatsapp|talks|workshops|workshop|volunteering|questionnaires|group|"    \
    "groups|flat|house|door|taxi|minibus|driver|website|job|two|both|second|" \
    "extra|sundays|weekends|nights|"                                          \
    "night|weekend|medication|tablets|meds|personal|work|old|home|surname|"   \
    "name|halfway|session|sessions|class|classes"

/* Sorts of letters, which "them" may mean. */
#define SORTS                                                                \
    "research|survey|surveys|study|studies|training|trainings|panel|panels|" \
    "events|event|ones|duplicate|duplicates|copies|texts|letters|paper|"     \
    "calls|committee|committees|steering|courses|course|visits|visit|"       \
    "meetings|reminders|photos|photo|pictures|filming|attachments|printed|"  \
    "leaflets|invites|invitations|weekly|daily|talks|workshops|website"

#define CLAUSE_PARTS                                                         \
    "because|as|since|and|but|so|i|we|though|cos|thanks|please|then|or|now|" \
    "it|they"

/* "about the police", "to do with panels"; not "about anything". */
static bool names_matter(const struct tokens *tokens, size_t at)
{
    size_t end;

    return phrase_stands("about|regarding|concerning|relating|do with|to?",
                         tokens, at, &end) &&
           (!tokens_word_at(tokens, at, "do") || end > at + 1) &&
           tokens->count > end && tokens->list[end].word.size > 0 &&
           !tokens_word_at(tokens, end,
                           "anything|this|it|any|everything|these|them|you|"
                           "yous|involvement|that|all|involve|involved|me");
}

/* "post and emails" is everything. */
static bool is_with_emails(const struct tokens *tokens, size_t at)
{
    return (tokens_word_at(tokens, at + 1, "and|or|nor") &&
            tokens_word_at(tokens, at + 2, "email|emails")) ||
           (at > 1 && tokens_word_at(tokens, at - 1, "and|or|nor") &&
            tokens_word_at(tokens, at - 2, "email|emails"));
}

/* Before `to`, from the beginning of its sentence and the one before it; or
 * within the words themselves and what they go on with. */
bool leaving_is_narrow(const struct tokens *tokens, const struct left *left)
{
    size_t ends = 0;

    for (size_t at = left->from; at < tokens->count && at < left->to + 5;
         at++) {
        if (at >= left->to && (tokens_mark_at(tokens, at, ".!?;\f~,-()") ||
                               tokens_word_at(tokens, at, CLAUSE_PARTS)))
            break;
        if (tokens_word_at(tokens, at, NARROW) &&
            !(tokens_word_at(tokens, at + 1, "of") &&
              tokens_word_at(tokens, at + 2, "us")) &&
            !is_with_emails(tokens, at) &&
            !(left->leaving == LEAVES_OTHER &&
              tokens_word_at(tokens, at, "him|her|his|name|dads|mums")) &&
            !(tokens_word_at(tokens, at, "name") &&
              tokens_word_at(tokens, at - 1, "my|our")))
            return true;
        if (at > left->from && names_matter(tokens, at))
            return true;
    }
    if (left->leaving != LEAVES_THESE)
        return false;
    if (tokens_word_at(tokens, left->to, "that|the|number|for|at|to|1|both") &&
        !tokens_word_at(tokens, left->to + 1, "please|good|now|time|future"))
        return true;
    for (size_t at = left->from; at > 0 && ends < 2; at--) {
        ends += token_ends_sentence(&tokens->list[at - 1]) ? 1 : 0;
        if (tokens_word_at(tokens, at - 1, SORTS))
            return true;
    }
    return false;
}

/* Questions that ask for it: "can you", "how do I". Others ask about it. */
#define ASKS_FOR                                                          \
    "can|could|would|will|please|how|may|pls|kindly|possible|where|what|" \
    "way|when|whom|who|mind|chance|asked|told|still|stop|unsubscribe"

bool leaving_is_question(const struct tokens *tokens, const struct left *left)
{
    size_t first = left->from;
    size_t end = left->to;

    while (first > 0 && !token_ends_sentence(&tokens->list[first - 1]))
        first--;
    while (end < tokens->count && !token_ends_sentence(&tokens->list[end]))
        end++;
    if (tokens_word_at(tokens, first,
                       "did|does|was|am|were|have|has|should|do") &&
        !tokens_word_at(tokens, first + 1, "not|i|you|need") &&
        !tokens_mark_at(tokens, end, ".!"))
        return true;
    if (!tokens_mark_at(tokens, end, "?"))
        return false;
    for (size_t at = first; at <= left->from; at++)
        if (tokens_word_at(tokens, at, ASKS_FOR) ||
            tokens_mark_at(tokens, at, ",-"))
            return tokens_word_at(tokens, first, "did|if|does|am|was|has");
    return true;
}
