#include "core/reading/aside_words.h"

#include "core/reading/everyday.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

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

bool asides_word(const struct asides *asides, size_t at, const char *list)
{
    return tokens_word_at(&asides->clauses->tokens, at, list);
}

bool asides_has_word(const struct asides *asides, const struct clause *clause,
                     const char *list)
{
    for (size_t at = clause->from; at < clause->to; at++)
        if (asides_word(asides, at, list))
            return true;
    return false;
}

static size_t before(const struct asides *asides, const struct clause *clause,
                     size_t at)
{
    while (at > clause->from && asides_word(asides, at - 1, ADVERBS))
        at--;
    return at > clause->from ? at - 1 : clause->to;
}

static size_t after(const struct asides *asides, size_t at)
{
    at++;
    while (asides_word(asides, at, ADVERBS))
        at++;
    return at;
}

bool asides_is_past(const struct asides *asides, const struct clause *clause)
{
    return asides_has_word(asides, clause, PAST) &&
           !asides_has_word(asides, clause, "am|is|are|will|now");
}

/* ---- one word in its place ---- */

/* "it would be good for me": no promise of the writer's. */
static bool is_idle_modal(const struct asides *asides,
                          const struct clause *clause, size_t at)
{
    size_t subject = before(asides, clause, at);

    if (!asides->strict && asides_word(asides, after(asides, at), "not|rather"))
        return true;
    if (asides_word(asides, at, "would|will"))
        return subject < clause->to &&
               asides_word(asides, subject, "it|that|this|which") &&
               !asides_word(asides, after(asides, at), "not|like|love|suit");
    if (asides_word(asides, at, "should"))
        return asides_has_word(asides, clause, "says|said|tells|told|thinks") &&
               asides_word(asides, subject, "i");
    if (asides_word(asides, at, "must"))
        return asides_word(asides, at + 1, "say|admit|have");
    return asides_word(asides, subject, "i|we|to") && asides->strict &&
           asides_word(
               asides, after(asides, at),
               "walk|help|learn|share|talk|tell|imagine|understand|remember|"
               "relate|see|say|use");
}

/* "I worked nights", "hard work"; not "I work evenings". */
static bool is_idle_work(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    if (asides_is_past(asides, clause) ||
        asides_has_word(asides, clause, "used|years|been|life"))
        return true;
    return at > clause->from && asides_word(asides, at, "work") &&
           (asides_word(asides, at + 1, "in|at|as|for|with") ||
            asides_word(asides, at - 1,
                        "good|great|the|of|volunteer|charity|lovely"));
}

/* "I have never done one": of the past. */
static bool is_past_not(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    size_t have = before(asides, clause, at);
    size_t next = at + 1;

    if (have < clause->to &&
        !asides_word(asides, have, "have|has|had|did|do|am|i"))
        return false;
    if (have >= clause->to && !asides_word(asides, at, "never"))
        return false;
    while (asides_word(asides, next, "really|ever|even|been"))
        next++;
    if (asides_word(asides, next - 1, "been"))
        return asides_word(asides, next, "to|on|in|before|there") ||
               next >= clause->to;
    if (next >= clause->to)
        return false;
    if (slice_ends(asides->clauses->tokens.list[next].word, SLICE("ed")))
        return !asides_word(
            asides, next,
            "helped|listened|answered|asked|invited|wanted|noticed|"
            "received|arrived|changed|worked|cared|bothered|moved|"
            "improved|managed|needed|finished|decided|booked");
    return next < clause->to &&
           asides_word(
               asides, next,
               "done|tried|had|seen|heard|met|used|known|know|played|sung|"
               "realise|look|looked|far|read|live|regretted|missed|sat|joined|"
               "taken|spoken|written|won|eaten|danced|entered");
}

static bool is_idle_not(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    if (!asides->strict)
        return true;
    return asides_word(asides, at, "not|never") &&
           is_past_not(asides, clause, at);
}

static bool is_idle_you(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    (void)clause;
    if (at == 0)
        return false;
    if (asides_word(asides, at, "your"))
        return asides_word(
                   asides, at - 1,
                   "in|on|from|with|at|got|saw|read|reading|seeing|have|had|"
                   "received|about|getting|enjoy|enjoyed|of|through|by") &&
               asides_word(asides, at + 1,
                           "bulletin|bulletins|letter|letters|email|emails|"
                           "newsletter|message|list|news|last");
    return asides_word(asides, at - 1,
                       "thank|meet|met|see|saw|know|to|like|of|with");
}

/* "I love walking", besides a yes. */
static bool is_idle_like(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    size_t subject = before(asides, clause, at);

    return asides->strict && !asides->refuses &&
           (subject >= clause->to || asides_word(asides, subject, "i|we")) &&
           !asides_word(asides, at + 1,
                        "being|waiting|having|filling|paying|getting|to|it") &&
           !asides_has_word(asides, clause, "would|will|do");
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

    if (asides_word(asides, at, "one|first|second|third"))
        return true;
    if (asides_word(
            asides, at + 1,
            "years|year|months|weeks|days|children|kids|times|boys|girls|"
            "sons|daughters|dogs|cats|grandchildren|brothers|sisters|sugars|"
            "older|younger|miles|minds|things|ways|halves|cups|panels|nights|"
            "committees|sisters|hands|words"))
        return !asides->strict || !asides_word(asides, at + 1, "weeks|days");
    if (token->kind == TOKEN_FIGURE)
        return digits.size == 4 && (slice_starts(digits, SLICE("19")) ||
                                    slice_starts(digits, SLICE("20")));
    return token->number > 0 && !is_offered(asides, token->number);
}

/* ---- words that depend on others ---- */

static bool is_never_idle(const struct asides *asides,
                          const struct clause *clause, size_t at)
{
    (void)asides;
    (void)clause;
    (void)at;
    return false;
}

static bool is_past_word(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    (void)at;
    return asides_is_past(asides, clause);
}

/* "one like it", "I feel like a fool": no liking. */
static bool is_comparing(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    return asides_word(asides, at, "like") && at > clause->from &&
           asides_word(asides, at - 1,
                       "is|was|feel|felt|feeling|look|things|people|"
                       "something|just|what|it|me|them|more|feels|bit");
}

static bool is_idle_liking(const struct asides *asides,
                           const struct clause *clause, size_t at)
{
    return is_comparing(asides, clause, at) || is_idle_like(asides, clause, at);
}

/* "these days", "this morning" */
static bool is_idle_time(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    if (at == clause->from || !asides_word(asides, at - 1, THAT))
        return true;
    return asides_is_past(asides, clause) ||
           (asides_word(asides, at, "days") &&
            asides_word(asides, at - 1, "these"));
}

static bool is_idle_own(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    return at > clause->from + 1 && !asides_word(asides, at - 1, "by|myself") &&
           !asides_word(asides, at - 2, "on|by");
}

static bool is_idle_coming(const struct asides *asides,
                           const struct clause *clause, size_t at)
{
    if (asides_word(asides, at, "go") && asides_word(asides, at + 1, "for") &&
        asides_word(asides, at + 2, "it"))
        return true;
    if (asides_word(asides, at, "come") && at > clause->from &&
        asides_word(asides, before(asides, clause, at), "have|has|from"))
        return true;
    return asides_has_word(asides, clause, "used|had") &&
           !asides_word(asides, at, "book|booked|sign|signed|register");
}

static bool is_idle_going(const struct asides *asides,
                          const struct clause *clause, size_t at)
{
    (void)clause;
    return asides_word(asides, at + 1, "off|up|round|wrong|well|strong|by");
}

static bool is_our_letter(const struct asides *asides,
                          const struct clause *clause, size_t at)
{
    return at > clause->from && asides_word(asides, at - 1, "your");
}

static bool is_idle_knowing(const struct asides *asides,
                            const struct clause *clause, size_t at)
{
    (void)clause;
    return at > 0 &&
           asides_word(asides, at - 1, "i|we|you|to|not|never|people");
}

/* "I thought it was the week after" is a doubt. */
static bool is_idle_thought(const struct asides *asides,
                            const struct clause *clause, size_t at)
{
    (void)clause;
    return !asides_word(asides, at + 1, "it|that|this") ||
           !asides_word(asides, at + 2, "was|is|would|were");
}

static bool is_idle_thinking(const struct asides *asides,
                             const struct clause *clause, size_t at)
{
    (void)clause;
    return asides_word(asides, at + 1, "it|that|this|the|back");
}

/* "I have had it up to here" */
static bool is_idle_here(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    return at == clause->from || !asides_word(asides, at - 1, "to");
}

static bool is_idle_what(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    return asides_word(asides, at + 1, "with|a") || at > clause->from;
}

static bool is_idle_how(const struct asides *asides,
                        const struct clause *clause, size_t at)
{
    (void)asides;
    return at > clause->from;
}

static bool is_idle_when(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    (void)at;
    return asides_has_word(asides, clause, PAST "|lived|started|left");
}

static bool is_idle_only(const struct asides *asides,
                         const struct clause *clause, size_t at)
{
    (void)at;
    return !asides_has_word(asides, clause, "can|could|available|do|stay|come");
}

enum when { ALWAYS, IF_STRICT };

/* The first row that has the word says whether it is idle. */
static const struct {
    const char *words;
    enum when when;
    bool (*is_idle)(const struct asides *, const struct clause *, size_t at);
} kinds[] = {
    {TELLING, ALWAYS, is_never_idle},
    {"not|never|no|nobody|nothing|none|hardly|cannot", ALWAYS, is_idle_not},
    {"you|your", ALWAYS, is_idle_you},
    {"can|could|would|will|should|must", ALWAYS, is_idle_modal},
    {"love|like|enjoy|adore", ALWAYS, is_idle_liking},
    {"loves|likes|enjoys", IF_STRICT, is_never_idle},
    {TIMING "|" TRAVEL, IF_STRICT, is_past_word},
    {TIMES, IF_STRICT, is_idle_time},
    {"work|works|working", IF_STRICT, is_idle_work},
    {"own|myself", IF_STRICT, is_idle_own},
    {"going|goes|gone", ALWAYS, is_idle_going},
    {COMING, IF_STRICT, is_idle_coming},
    {"letter|letters", ALWAYS, is_our_letter},
    {"know|knows", ALWAYS, is_idle_knowing},
    {"thought", IF_STRICT, is_idle_thought},
    {"think", ALWAYS, is_idle_thinking},
    {"here", ALWAYS, is_idle_here},
    {"what", ALWAYS, is_idle_what},
    {"how|where|why", ALWAYS, is_idle_how},
    {"when", ALWAYS, is_idle_when},
    {"only", ALWAYS, is_idle_only},
};

bool asides_is_idle(const struct asides *asides, const struct clause *clause,
                    size_t at)
{
    const struct token *token = &asides->clauses->tokens.list[at];

    if (token->kind == TOKEN_MARK)
        return token_is_mark(token, ",-:()&\n'/");
    if (token->kind == TOKEN_SIGN)
        return false;
    if (asides_may_name(asides, clause, at))
        return true;
    if (token->number > 0 || token->kind == TOKEN_FIGURE)
        return is_idle_number(asides, at);
    if (!asides->strict && asides_word(asides, at, WHYNOT))
        return true;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if ((kinds[i].when == ALWAYS || asides->strict) &&
            asides_word(asides, at, kinds[i].words))
            return kinds[i].is_idle(asides, clause, at);
    return asides_word(asides, at, "which|who") || everyday_word(token->word) ||
           asides_is_name(asides, clause, at);
}
