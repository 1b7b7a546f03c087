#include "core/reading/asides.h"

#include "core/reading/everyday.h"
#include "core/reading/joints.h"
#include "core/reading/phrase.h"
#include "core/reading/spot_list.h"

#include "base/banned.h"

#define KIN                                                                 \
    "mum|mam|mother|dad|father|parents|parent|son|sons|daughter|daughters|" \
    "brother|brothers|sister|sisters|husband|hubby|wife|partner|family|"    \
    "child|children|kid|kids|baby|boy|boys|girl|girls|lad|lads|friend|"     \
    "friends|mate|mates|grandson|granddaughter|grandchildren|gran|nan|"     \
    "grandma|grandad|grandfather|grandmother|aunt|auntie|uncle|cousin|"     \
    "nephew|niece|neighbour|neighbours|man|woman|lady|colleague|boss|"      \
    "sons|daughters|husbands|wifes|mums|dads|sisters|brothers"
#define OTHERS "he|she|they|him|her|them|his|their"

/* ---- words that make a clause more than an aside ---- */

/* They ask, doubt, choose, refuse or complain, wherever they stand. */
#define TELLING                                                               \
    "if|unless|provided|providing|depending|depends|depend|subject|assuming|" \
    "until|whether|otherwise|except|apart|or|either|neither|nor|without|"     \
    "might|may|maybe|perhaps|possibly|probably|unsure|hope|hoping|hoped|"     \
    "hopefully|wish|wished|want|wants|wanted|wanting|need|needs|needed|"      \
    "would-be|prefer|fancy|interested|keen|willing|able|unable|available|"    \
    "free|please|kindly|yours|shall|ought|meanwhile|excuse|unfortunately|"    \
    "sadly|alas|afraid|sorry|regret|shame|pity|yes|yeah|ok|let|lets|"         \
    "allow|allows|allowed|secret|secretly|hide|hiding|instead|"               \
    "stop|stopped|cancel|drop|dropped|swap|decline|exactly|supposed"

/* With a wish: it might not suit them after all. */
#define TIMING                                                              \
    "late|later|early|earlier|leave|leaving|arrive|arrives|arriving|clash|" \
    "away|abroad|overseas|busy|holiday|tomorrow|tonight|half|hour|hours|"   \
    "minute|minutes|finish|finishes|end|ends|then|shift|shifts|today"
/* And how they get there. */
#define TRAVEL                                                                \
    "bus|buses|car|cars|train|trains|taxi|tram|van|bike|ferry|road|mornings|" \
    "afternoons|evenings|nights|weekends|weekdays|weekday|alone"
#define TIMES                                                                \
    "day|days|week|weeks|weekend|morning|afternoon|evening|night|time|date|" \
    "month"
#define THAT "that|same|this|whole|next|those|these|then"

/* With a wish: who will be there, or not. */
#define COMING                                                           \
    "come|comes|coming|attend|attending|join|joining|go|bring|brings|"   \
    "bringing|take|takes|taking|book|booked|sign|signed|register|visit|" \
    "visiting|staying|travelling|sit|sits|stay|drive|drives|driving"

/* Besides a no: why not. */
#define WHYNOT                                                             \
    "away|abroad|busy|holiday|holidays|appointment|appointments|shift|"    \
    "shifts|rota|clash|clashes|late|early|then|today|tomorrow|tired|ill|"  \
    "poorly|unwell|sick|flu|cold|cough|headache|knee|hip|back|bad|worse|"  \
    "dentist|optician|doctor|gp|commitment|commitments|exam|visiting|"     \
    "staying|travelling|driving|half|hour|hours|minute|minutes|finish|"    \
    "end|ends|leave|leaving|operation|surgery|clinic|physio|wheel|broken|" \
    "broke|cancelled|tablets|changed|change|stopped|knees|hips|legs|leg|"  \
    "eyes|feet|foot|arm|shoulder|chest|heart|engaged|otherwise|fall|fell|" \
    "hospital|jury|service|court|called|scan|neither|able|afraid|"         \
    "unfortunately|sadly|sorry|car|bus|"                                   \
    "train|stairs|lift|hard|slow|quiet|crowds|noise|nerves|energy|come|"   \
    "coming|go|going|join|attend"

/* What people were, and never an opinion of it. */
#define SERVICES                                                      \
    "nurse|nurses|ward|wards|patient|patients|staff|doctor|midwife|"  \
    "matron|porter|therapist|hospital|service|services|trust|worker|" \
    "governor|assistant|healthcare|psychiatric|manager|police"

/* A sentence that begins so asks or tells somebody to do something. */
#define ASKING                                                             \
    "where|when|who|whose|whom|which|why|is|are|do|does|can|could|would|"  \
    "will|shall|should|may|must|tell|give|find|keep|make|take|put|send|"   \
    "ring|call|write|read|remember|note|see|look|say|bring|add|pick|"      \
    "choose|use|show|share|get|try|start|open|help|think|forget|listen|"   \
    "watch|book|save|move|turn|leave|sign|ignore|bear|mind|ask|buy|phone|" \
    "text|email|collect|bless|join|come|go|stay|be|invite|include"

static bool word(const struct asides *asides, size_t at, const char *list)
{
    return tokens_word_at(&asides->clauses->tokens, at, list);
}

static bool has_word(const struct asides *asides, const struct clause *clause,
                     const char *list)
{
    for (size_t at = clause->from; at < clause->to; at++)
        if (word(asides, at, list))
            return true;
    return false;
}

#define ADVERBS \
    "really|very|just|also|still|always|well|so|quite|often|never|ever|now"

static size_t before(const struct asides *asides, const struct clause *clause,
                     size_t at)
{
    while (at > clause->from && word(asides, at - 1, ADVERBS))
        at--;
    return at > clause->from ? at - 1 : clause->to;
}

static size_t after(const struct asides *asides, size_t at)
{
    at++;
    while (word(asides, at, ADVERBS))
        at++;
    return at;
}

/* ---- one word in its place ---- */

/* "it would be good for me": no promise of the writer's. */
static bool is_idle_modal(const struct asides *asides,
                          const struct clause *clause, size_t at)
{
    size_t subject = before(asides, clause, at);

    if (!asides->strict && word(asides, after(asides, at), "not|rather"))
        return true;
    if (word(asides, at, "would|will"))
        return subject < clause->to &&
               word(asides, subject, "it|that|this|which") &&
               !word(asides, after(asides, at), "not|like|love|suit");
    if (word(asides, at, "should"))
        return has_word(asides, clause, "says|said|tells|told|thinks") &&
               word(asides, subject, "i");
    if (word(asides, at, "must"))
        return word(asides, at + 1, "say|admit|have");
    return word(asides, subject, "i|we|to") && asides->strict &&
           word(asides, after(asides, at),
                "walk|help|learn|share|talk|tell|imagine|understand|remember|"
                "relate|see|say|use");
}

#define PAST \
    "was|were|used|had|did|spent|went|got|came|told|saw|worked|heard|retired"

static bool is_past(const struct asides *asides, const struct clause *clause)
{
    return has_word(asides, clause, PAST) &&
           !has_word(asides, clause, "am|is|are|will|now");
}

/* With a wish: "I have to be home by two", "I read with a lens", "I eat no
 * fish" are for whoever makes ready for them. */
static bool needs_care(const struct asides *asides, const struct clause *clause)
{
    bool with = has_word(asides, clause, "with|through|by|in|slow|well|badly");

    if (is_past(asides, clause))
        return false;
    for (size_t at = clause->from; at < clause->to; at++) {
        if (word(asides, at, "have|has|got") && word(asides, at + 1, "to") &&
            !word(asides, at + 2, "say|admit"))
            return true;
        if (word(asides, at, "eat|eats|drink|drinks|use|wear|rely"))
            return true;
        if (with && at > clause->from && word(asides, at - 1, "i|only|can") &&
            word(asides, at,
                 "speak|read|write|walk|talk|type|see|hear|stand|"
                 "sleep|live|understand"))
            return !word(asides, at, "live|walk");
    }
    return false;
}

/* "I worked nights", "hard work"; not "I work evenings". */
static bool is_idle_work(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    if (is_past(asides, clause) ||
        has_word(asides, clause, "used|years|been|life"))
        return true;
    return at > clause->from && word(asides, at, "work") &&
           (word(asides, at + 1, "in|at|as|for|with") ||
            word(asides, at - 1, "good|great|the|of|volunteer|charity|lovely"));
}

/* "I have never done one": of the past. */
static bool is_past_not(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    size_t have = before(asides, clause, at);
    size_t next = at + 1;

    if (have < clause->to && !word(asides, have, "have|has|had|did|do|am|i"))
        return false;
    if (have >= clause->to && !word(asides, at, "never"))
        return false;
    while (word(asides, next, "really|ever|even|been"))
        next++;
    if (word(asides, next - 1, "been"))
        return word(asides, next, "to|on|in|before|there") ||
               next >= clause->to;
    if (next >= clause->to)
        return false;
    if (slice_ends(asides->clauses->tokens.list[next].word, SLICE("ed")))
        return !word(asides, next,
                     "helped|listened|answered|asked|invited|wanted|noticed|"
                     "received|arrived|changed|worked|cared|bothered|moved|"
                     "improved|managed|needed|finished|decided|booked");
    return next < clause->to &&
           word(asides, next,
                "done|tried|had|seen|heard|met|used|known|know|played|sung|"
                "realise|look|looked|far|read|live|regretted|missed|sat|joined|"
                "taken|spoken|written|won|eaten|danced|entered");
}

static bool is_idle_not(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    if (!asides->strict)
        return true;
    return word(asides, at, "not|never") && is_past_not(asides, clause, at);
}

static bool is_idle_you(const struct asides *asides, size_t at)
{
    if (at == 0)
        return false;
    if (word(asides, at, "your"))
        return word(asides, at - 1,
                    "in|on|from|with|at|got|saw|read|reading|seeing|have|had|"
                    "received|about|getting|enjoy|enjoyed|of|through|by") &&
               word(asides, at + 1,
                    "bulletin|bulletins|letter|letters|email|emails|"
                    "newsletter|message|list|news|last");
    return word(asides, at - 1, "thank|meet|met|see|saw|know|to|like|of|with");
}

/* "I love walking", besides a yes. */
static bool is_idle_like(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    size_t subject = before(asides, clause, at);

    return asides->strict && !asides->refuses &&
           (subject >= clause->to || word(asides, subject, "i|we")) &&
           !word(asides, at + 1,
                 "being|waiting|having|filling|paying|getting|to|it") &&
           !has_word(asides, clause, "would|will|do");
}

static bool is_offered(const struct asides *asides, int number)
{
    for (size_t i = 0; i < asides->context->item_count; i++)
        if (asides->context->items[i].number == number)
            return true;
    return false;
}

static bool is_idle_number(const struct asides *asides, size_t at)
{
    const struct token *token = &asides->clauses->tokens.list[at];
    struct slice digits = token->word;

    if (word(asides, at, "one|first|second|third"))
        return true;
    if (word(asides, at + 1,
             "years|year|months|weeks|days|children|kids|times|boys|girls|"
             "sons|daughters|dogs|cats|grandchildren|brothers|sisters|sugars|"
             "older|younger|miles|minds|things|ways|halves|cups|panels|nights|"
             "committees|sisters|hands|words"))
        return !asides->strict || !word(asides, at + 1, "weeks|days");
    if (token->kind == TOKEN_FIGURE)
        return digits.size == 4 && (slice_starts(digits, SLICE("19")) ||
                                    slice_starts(digits, SLICE("20")));
    return token->number > 0 && !is_offered(asides, token->number);
}

/* ---- what is named ---- */

static bool is_answered(const struct asides *asides, int item)
{
    for (size_t i = 0; i < asides->answered_count; i++)
        if (asides->answered[i] == item)
            return true;
    return false;
}

/* Nobody signs up for it. */
static bool is_news(const struct asides *asides, int item)
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
            (is_answered(asides, mention->item) ||
             is_news(asides, mention->item) || is_past(asides, clause) ||
             has_word(asides, clause, "done|been")))
            return true;
    }
    return false;
}

/* "the first time": no date. */
static bool is_a_time(const struct asides *asides,
                      const struct mention *mention)
{
    return mention->day.rank != 0 && word(asides, mention->to - 1, "time");
}

static bool is_long_past(const struct asides *asides,
                         const struct clause *clause)
{
    return has_word(asides, clause,
                    "used|last|went|worked|lived|since|retired");
}

/* Something is named that only the answer may name. */
static bool names_more(const struct asides *asides, const struct clause *clause)
{
    bool past =
        is_past(asides, clause) || has_word(asides, clause, "done|been");

    for (size_t i = 0; i < asides->clauses->mentions.count; i++) {
        const struct mention *mention = &asides->clauses->mentions.list[i];

        if (mention->from < clause->from || mention->to > clause->to)
            continue;
        if (mention->kind == MENTION_DAY && asides->strict &&
            !is_a_time(asides, mention) &&
            !(past && is_long_past(asides, clause)))
            return true;
        if (mention->kind == MENTION_TITLE && !past &&
            !is_answered(asides, mention->item) &&
            !is_news(asides, mention->item) &&
            (mention->to - mention->from > 1 ||
             (mention->from > 0 &&
              word(asides, mention->from - 1, "the|that|this|your|these"))))
            return true;
    }
    return false;
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

/* ---- every word ---- */

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

    if (at == clause->from || !list[at].capital || word(asides, at, NO_PLACES))
        return false;
    if (word(asides, at - 1, KIN "|called|named"))
        return true;
    while (first > clause->from + 1 && list[first - 1].capital &&
           list[first - 1].kind == TOKEN_WORD &&
           !word(asides, first - 1, "i|" NO_PLACES))
        first--;
    return at - first < 3 && first > clause->from &&
           word(asides, first - 1, "in|at|from|near|the|to|of|called") &&
           (is_past(asides, clause) || has_word(asides, clause, "done|been"));
}

static bool is_service(const struct asides *asides, const struct clause *clause,
                       size_t at)
{
    return word(asides, at, SERVICES) && has_word(asides, clause, "i") &&
           has_word(asides, clause, "was|used|worked|retired") &&
           !has_word(asides, clause, "told|is|are|said|says");
}

static bool is_idle_word(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    const struct token *token = &asides->clauses->tokens.list[at];

    if (token->kind == TOKEN_MARK)
        return token_is_mark(token, ",-:()&\n'/");
    if (token->kind == TOKEN_SIGN)
        return false;
    if (is_known_title(asides, clause, at) ||
        ((!asides->strict ||
          (is_past(asides, clause) && is_long_past(asides, clause))) &&
         is_on_a_day(asides, at)))
        return true;
    if (token->number > 0 || token->kind == TOKEN_FIGURE)
        return is_idle_number(asides, at);
    if (!asides->strict && word(asides, at, WHYNOT))
        return true;
    if (word(asides, at, TELLING))
        return false;
    if (word(asides, at, "not|never|no|nobody|nothing|none|hardly|cannot"))
        return is_idle_not(asides, clause, at);
    if (word(asides, at, "you|your"))
        return is_idle_you(asides, at);
    if (word(asides, at, "can|could|would|will|should|must"))
        return is_idle_modal(asides, clause, at);
    if (word(asides, at, "love|like|enjoy|adore"))
        return word(asides, at, "like") && at > clause->from &&
                       word(asides, at - 1,
                            "is|was|feel|felt|feeling|look|things|people|"
                            "something|just|what|it|me|them|more|feels|bit")
                   ? true
                   : is_idle_like(asides, clause, at);
    if (word(asides, at, "loves|likes|enjoys"))
        return !asides->strict;
    if (asides->strict && word(asides, at, TIMING "|" TRAVEL))
        return is_past(asides, clause);
    if (word(asides, at, "days|morning") && at > clause->from &&
        word(asides, at - 1, "these|this"))
        return word(asides, at, "days") || is_past(asides, clause);
    if (asides->strict && word(asides, at, TIMES) && at > clause->from &&
        word(asides, at - 1, THAT))
        return is_past(asides, clause);
    if (asides->strict && word(asides, at, "work|works|working"))
        return is_idle_work(asides, clause, at);
    if (asides->strict && word(asides, at, "own|myself"))
        return at > clause->from + 1 && !word(asides, at - 1, "by|myself") &&
               !word(asides, at - 2, "on|by");
    if (word(asides, at, "going|goes|gone") &&
        word(asides, at + 1, "off|up|round|wrong|well|strong|by"))
        return true;
    if (word(asides, at, "go") && word(asides, at + 1, "for") &&
        word(asides, at + 2, "it"))
        return true;
    if (word(asides, at, "come") && at > clause->from &&
        word(asides, before(asides, clause, at), "have|has|from"))
        return true;
    if (asides->strict && word(asides, at, COMING))
        return has_word(asides, clause, "used|had") &&
               !word(asides, at, "book|booked|sign|signed|register");
    if (word(asides, at, "letter|letters"))
        return at > clause->from && word(asides, at - 1, "your");
    if (word(asides, at, "know|knows"))
        return at > 0 && word(asides, at - 1, "i|we|you|to|not|never|people");
    if (asides->strict && word(asides, at, "thought"))
        return !word(asides, at + 1, "it|that|this") ||
               !word(asides, at + 2, "was|is|would|were");
    if (word(asides, at, "here"))
        return at == clause->from || !word(asides, at - 1, "to");
    if (word(asides, at, "think"))
        return word(asides, at + 1, "it|that|this|the|back");
    if (word(asides, at, "what"))
        return word(asides, at + 1, "with|a") || at > clause->from;
    if (word(asides, at, "which|who"))
        return true;
    if (word(asides, at, "how|where|why"))
        return at > clause->from;
    if (word(asides, at, "when"))
        return has_word(asides, clause,
                        "was|were|had|used|did|lived|worked|went|got|came|"
                        "started|retired");
    if (word(asides, at, "only"))
        return !has_word(asides, clause, "can|could|available|do|stay|come");
    return everyday_word(token->word) || is_name(asides, clause, at) ||
           is_service(asides, clause, at);
}

/* ---- the whole clause ---- */

static bool begins_as_request(const struct asides *asides,
                              const struct clause *clause)
{
    size_t at = clause->from;

    while (at < clause->to &&
           (word(asides, at, ADVERBS "|and|oh|ah|anyway|do") ||
            tokens_mark_at(&asides->clauses->tokens, at, ",-:(\n")))
        at++;
    if (word(asides, at, "what"))
        return !word(asides, at + 1, "with|a");
    if (word(asides, at, "which|who"))
        return !word(asides, at + 1, "i|we|was|were|is|made|helped|has|had");
    if (word(asides, at, "how"))
        return !word(asides, at + 1, "lovely|nice|kind|good|wonderful|time");
    if (word(asides, at, "when"))
        return !word(asides, at + 1, "i|we|my|the");
    return word(asides, at, ASKING);
}

/* What goes on in the next words is no part of this clause. */
static bool breaks_off(const struct asides *asides, const struct clause *clause)
{
    return word(asides, clause->to - 1,
                "said|says|say|saying|told|tells|thinks|thought|think|that|"
                "to|and|with|for|of|the|a|an|my|in|on|at|is|are|be|not|i|"
                "reckons|want");
}

/* Of the past, and nothing that they may have answered to. */
static bool is_past_of_others(const struct asides *asides,
                              const struct clause *clause)
{
    return is_past(asides, clause) &&
           !has_word(asides, clause,
                     "got|saw|read|heard|liked|loved|enjoyed|found|received|"
                     "asked|said|says");
}

/* "my niece turning up": no answer of theirs. */
static bool is_happening(const struct asides *asides,
                         const struct clause *clause)
{
    for (size_t at = clause->from; at + 1 < clause->to; at++)
        if (word(asides, at, KIN) && !has_word(asides, clause, "is|are|has") &&
            slice_ends(asides->clauses->tokens.list[at + 1].word, SLICE("ing")))
            return true;
    return false;
}

/* "my mum and", "with my sister", "this is his mum". */
static bool has_company_at(const struct asides *asides,
                           const struct clause *clause, size_t at)
{
    bool kin = word(asides, at + 1, "my|a|our") && word(asides, at + 2, KIN);

    if (word(asides, at, "with|for") && kin)
        return !is_past(asides, clause) &&
               !has_word(asides, clause,
                         "carer|care|cared|caring|lived|live|cook|cooking|"
                         "living|look|sitting|making|made|knitting|knitted|"
                         "bought|baking|baked|sewing");
    if (word(asides, at, "with|for|and") &&
        word(asides, at + 1, OTHERS "|me|someone|somebody"))
        return !(word(asides, at, "for") && word(asides, at + 1, "me"));
    if (word(asides, at, "my|a|our") && word(asides, at + 1, KIN) &&
        word(asides, at + 2, "and"))
        return !is_past(asides, clause);
    return word(asides, at, "this|it|i") && word(asides, at + 1, "is|am") &&
           word(asides, at + 2, "his|her|their|" KIN);
}

/* With a wish: somebody else may be the one who wishes, or come along. */
static bool brings_others(const struct asides *asides,
                          const struct clause *clause)
{
    bool kin = has_word(asides, clause, KIN "|" OTHERS);
    bool self = has_word(asides, clause, "i|me|myself");
    bool we = has_word(asides, clause, "we|us|our|both|together");
    bool past = has_word(asides, clause, PAST "|always|lived|moved|met|have");

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
            (!asides->strict || is_past(asides, clause)))
            continue;
        for (size_t at = clause->from; at < clause->to; at++)
            if (phrase_stands(row->phrase, &asides->clauses->tokens, at,
                              &end) &&
                end <= clause->to && !word(asides, at + 1, "been"))
                return true;
    }
    return false;
}

bool asides_of_others(const struct asides *asides, const struct clause *clause)
{
    return has_word(asides, clause, KIN "|" OTHERS "|who");
}

bool asides_has(const struct asides *asides, const struct clause *clause)
{
    if (clause->question || clause->after_if || clause->why != NULL ||
        (clause->after_but && asides->strict) || clause->to == clause->from)
        return false;
    if (begins_as_request(asides, clause) || breaks_off(asides, clause) ||
        names_more(asides, clause))
        return false;
    for (size_t at = clause->from; at < clause->to; at++)
        if (!is_idle_word(asides, clause, at))
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
