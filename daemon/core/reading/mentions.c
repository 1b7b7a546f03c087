#include "core/reading/mentions.h"

#include "core/reading/ordinals.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

#define MOST_OFFERED 64
#define MOST_SPAN 12

struct offered {
    const struct sent_item *item;
    struct tokens title;
    struct tokens when;
    const char *nouns; /* what people call such a thing */
};

struct offer {
    struct offered *list;
    size_t count;
    struct slice *words;
    size_t word_count;
    struct choices *choices; /* of each */
};

/* Words of titles that tell nothing. */
#define EMPTY                                                                \
    "the|a|an|of|for|and|or|to|in|on|at|with|your|our|you|my|new|is|are|be|" \
    "we|us|it|by|from|as|i|pick|one|two|dates|date|join|help|choose|me|"     \
    "about|please|can|do|how|what|all|this|that|not|no|yes|up|out|get|more"

/* Words that other things are called by too: by themselves they name an item
 * only behind "the". */
#define WEAK                                                                   \
    "day|time|wait|waiting|group|people|text|message|messages|online|support|" \
    "meeting|"                                                                 \
    "work|working|care|good|living|life|home|team|use|service|services|"       \
    "health|mental|trust|change|look|round|making|talk|talking|open|"          \
    "letter|letters|email|emails|phone|call|calls|post|feedback|better|"       \
    "well|being|wellbeing|young|old|local|city|centre|house|street|read|"      \
    "reading|write|writing|easy|large|print|news|bulletin|list|need|needs|"    \
    "access|carer|carers|week|month|monthly|year|first|last|start|session|"    \
    "morning|afternoon|evening|night|lunch|tea|story|stories|tell|staff|"      \
    "hospital|ward|community|family|parent|parents|women|men|involvement|"     \
    "involved|user|users|patient|patients|ideas|plan|planning|safe|safety|"    \
    "crisis|line|hope|voice|voices|free|money|place|says|said|did|back|"       \
    "friends|home|welcome|quality|improvement|part|review|forum"

/* What may stand between two words of one title. */
#define BETWEEN "of|for|the|in|on|with|and|to|a|at|about|our|your|my|&"

/* What may come after the words of a title. */
#define BEHIND                                                               \
    "one|thing|session|sessions|course|courses|event|group|day|workshop|"    \
    "meeting|meetings|project|role|opportunity|item|class|classes|activity|" \
    "club|job|study|visit|talk|trip|position|vacancy|panel|survey|training|" \
    "night|evening|party|board|idea|place"

#define DETERMINER "the|that|this|your|these|those"

static const char *nouns_of(enum notice_kind kind)
{
    switch (kind) {
    case NOTICE_PANEL:
        return "panel|panels|interview|interviews|interviewing|recruitment";
    case NOTICE_COMMITTEE:
        return "committee|board|group";
    case NOTICE_EVENT:
        return "event|gathering|meeting";
    case NOTICE_TRAINING:
        return "training|course|workshop|class|session|sessions|classes";
    case NOTICE_RESEARCH:
        return "research|study|trial|studies";
    case NOTICE_QI:
        return "project|qi|qip|improvement";
    case NOTICE_CONSULT:
    case NOTICE_SURVEY:
        return "survey|consultation|questionnaire|form";
    case NOTICE_VISIT:
        return "visit|tour|inspection|walkround|visiting";
    case NOTICE_SPEAKER:
        return "talk|speaker|speaking|speech";
    case NOTICE_JOB:
        return "job|vacancy|post|role";
    case NOTICE_STORY:
        return "story";
    case NOTICE_GOVERNOR:
        return "governor|governors|election";
    case NOTICE_WELLBEING:
        return "group|class|session|activity";
    case NOTICE_NEWS:
    case NOTICE_YSWD:
        return "";
    }
    return "";
}

/* ---- titles ---- */

static void add_words(struct arena *arena, struct offer *offer,
                      const struct tokens *title, size_t *room)
{
    for (size_t i = 0; i < title->count; i++) {
        struct slice word = title->list[i].word;

        if (title->list[i].kind != TOKEN_WORD || word.size < 3)
            continue;
        offer->words = arena_grow(arena, offer->words, offer->word_count, room,
                                  sizeof *offer->words);
        offer->words[offer->word_count++] = word;
    }
}

struct offer *offer_of(struct arena *arena, const struct reading_context *from)
{
    struct offer *offer = arena_alloc(arena, sizeof *offer);
    size_t most =
        from->item_count < MOST_OFFERED ? from->item_count : MOST_OFFERED;
    size_t room = 0;

    offer->list = arena_array(arena, most, sizeof *offer->list);
    offer->choices = arena_array(arena, most, sizeof *offer->choices);
    for (size_t i = 0; i < most; i++) {
        struct offered *offered = &offer->list[i];

        offered->item = &from->items[i];
        offered->title = tokens_of(arena, offered->item->title);
        offered->when = tokens_of(arena, offered->item->when);
        offered->nouns =
            offered->item->signup ? nouns_of(offered->item->kind) : "";
        add_words(arena, offer, &offered->title, &room);
        choices_read(arena, offered->item->when, &offer->choices[i]);
    }
    offer->count = most;
    return offer;
}

size_t offer_count(const struct offer *offer)
{
    return offer->count;
}

const struct slice *offer_words(const struct offer *offer, size_t *count_out)
{
    *count_out = offer->word_count;
    return offer->words;
}

/* ---- words ---- */

static struct slice stem_of(struct slice word)
{
    static const char *const endings[] = {"ings", "ing", "ers", "ies", "ed",
                                          "er",   "es",  "s",   "y",   "e"};

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        struct slice ending = slice_of(endings[i]);

        if (word.size >= ending.size + 4 && slice_ends(word, ending))
            return slice_part(word, 0, word.size - ending.size);
    }
    return word;
}

static struct slice without_s(struct slice word)
{
    if (word.size > 3 && word.at[word.size - 1] == 's')
        word.size--;
    return word;
}

static bool is_in(struct slice word, const char *list)
{
    return word.size > 0 && phrase_has_word(list, word);
}

static bool same_word(struct slice a, struct slice b)
{
    return slice_equal(a, b) ||
           (a.size > 3 && b.size > 3 && slice_equal(stem_of(a), stem_of(b)));
}

/* "QI" and "OT" are the first letters of words of a title that follow one
 * another. */
static bool is_initials(const struct tokens *title, struct slice word)
{
    for (size_t from = 0; from < title->count; from++) {
        size_t letter = 0;

        for (size_t i = from; i < title->count && letter < word.size; i++) {
            if (title->list[i].kind != TOKEN_WORD)
                continue;
            if (title->list[i].word.at[0] != word.at[letter])
                break;
            letter++;
        }
        if (letter == word.size && letter > 1)
            return true;
    }
    return false;
}

/* How well one word of a text fits an item: 2 for its title, 1 for its kind. */
static int fit(const struct offered *offered, const struct token *token)
{
    const struct tokens *title = &offered->title;

    if (is_in(token->word, EMPTY))
        return 0;
    for (size_t i = 0; i < title->count; i++)
        if (title->list[i].word.size > 0 &&
            same_word(title->list[i].word, token->word))
            return 2;
    if (token->kind == TOKEN_WORD && token->word.size <= 4 &&
        token->text.at[token->text.size - 1] >= 'A' &&
        token->text.at[token->text.size - 1] <= 'Z' &&
        is_initials(title, token->word))
        return 2;
    return is_in(token->word, offered->nouns) ? 1 : 0;
}

/* ---- spans ---- */

struct span {
    const struct offer *offer;
    const struct tokens *tokens;
    int scores[MOST_OFFERED]; /* -1: a word does not fit */
    size_t words;             /* that fit something */
    bool weak;                /* none of them tells much */
};

/* Takes one more token in; false if a span cannot go on over it. */
static bool take_token(struct span *span, size_t at)
{
    const struct token *token = &span->tokens->list[at];
    int best = 0;
    int scores[MOST_OFFERED];

    for (size_t i = 0; i < span->offer->count; i++) {
        scores[i] =
            token->word.size == 0 ? 0 : fit(&span->offer->list[i], token);
        best = scores[i] > best ? scores[i] : best;
    }
    if (best == 0)
        return span->words > 0 && tokens_word_at(span->tokens, at, BEHIND);
    for (size_t i = 0; i < span->offer->count; i++)
        span->scores[i] = scores[i] == 0 || span->scores[i] < 0
                              ? -1
                              : span->scores[i] + scores[i];
    span->words += token->kind == TOKEN_WORD ? 1 : 0;
    span->weak = span->weak && (best < 2 || is_in(token->word, WEAK) ||
                                is_in(without_s(token->word), WEAK));
    return true;
}

static void judge_span(const struct span *span, struct mention *out)
{
    int best = 0;

    out->could_be = 0;
    for (size_t i = 0; i < span->offer->count; i++) {
        if (span->scores[i] <= 0 || span->scores[i] < best)
            continue;
        if (span->scores[i] > best)
            out->could_be = 0;
        best = span->scores[i];
        out->could_be |= (uint64_t)1 << i;
    }
    out->item = 0;
    if (out->could_be != 0 && (out->could_be & (out->could_be - 1)) == 0)
        out->item =
            span->offer->list[__builtin_ctzll(out->could_be)].item->number;
}

static void add(struct arena *arena, struct mentions *mentions, size_t *room,
                struct mention mention)
{
    mentions->list = arena_grow(arena, mentions->list, mentions->count, room,
                                sizeof mention);
    mentions->list[mentions->count++] = mention;
}

static bool has_determiner(const struct tokens *tokens, size_t at)
{
    return at > 0 && tokens_word_at(tokens, at - 1, DETERMINER);
}

/* The titles that are named from one token on, in longer and longer spans. */
static void add_titles(struct arena *arena, const struct offer *offer,
                       const struct tokens *tokens, size_t at,
                       struct mentions *out, size_t *room)
{
    struct span span = {.offer = offer, .tokens = tokens, .weak = true};
    size_t end = at;

    if (tokens_word_at(tokens, at, BETWEEN "|" EMPTY))
        return;
    while (end < tokens->count && end - at < MOST_SPAN) {
        struct mention mention = {.kind = MENTION_TITLE, .from = at};

        if ((end > at &&
             tokens_word_at(tokens, end, BETWEEN "|new|help|join|by|as")) ||
            (end > at && tokens_mark_at(tokens, end, ",-:/()&\n"))) {
            end++;
            continue;
        }
        /* "clear-up": no word of its own. */
        if (!(end > at && tokens_mark_at(tokens, end - 1, "-") &&
              tokens_word_at(tokens, end, "up|out|in|off|on|down")) &&
            !take_token(&span, end))
            return;
        mention.to = ++end;
        judge_span(&span, &mention);
        if (span.words == 0 || mention.could_be == 0 ||
            (span.weak && span.words < 2 && !has_determiner(tokens, at)))
            continue;
        add(arena, out, room, mention);
    }
}

/* "one" is a number only where it cannot be "the one". */
static bool is_number(const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->list[at];

    if (token->number == 0)
        return false;
    if (token->kind == TOKEN_NUMBER || token->number > 1 || at == 0)
        return true;
    return tokens_mark_at(tokens, at - 1, "\n\f,.!&+-:") ||
           tokens_word_at(tokens, at - 1,
                          "number|item|yes|and|or|to|for|please|option");
}

static bool has_choice(const struct offer *offer)
{
    for (size_t i = 0; i < offer->count; i++)
        if (offer->choices[i].count > 1)
            return true;
    return false;
}

/* "the second one": of the items, where it can be no second date. Where it
 * could be either, it names nothing for certain. */
static bool take_ordinal(const struct offer *offer, const struct tokens *tokens,
                         size_t at, struct mention *out)
{
    bool listed;
    int place = ordinal_at(tokens, at, &out->to, &listed);

    if (place == 0 || offer->count < 2 || (has_choice(offer) && !listed))
        return false;
    if (place == ORDINAL_LAST)
        place = (int)offer->count;
    if (place > (int)offer->count)
        return false;
    out->kind = MENTION_NUMBER;
    out->item = offer->list[place - 1].item->number;
    if (out->item != place && out->item != 0 &&
        !tokens_word_at(tokens, at, "last"))
        out->item = READING_MOST_NUMBER;
    return true;
}

struct mentions mentions_of(struct arena *arena, const struct offer *offer,
                            const struct tokens *tokens)
{
    struct mentions out = {NULL, 0};
    size_t room = 0;
    size_t dated = 0;

    for (size_t at = 0; at < tokens->count; at++) {
        struct mention mention = {.from = at};
        bool ordinal = take_ordinal(offer, tokens, at, &mention);

        if (ordinal)
            add(arena, &out, &room, mention);
        mention = (struct mention){.kind = MENTION_DAY, .from = at};
        mention.to = ordinal ? at : day_at(tokens, at, &mention.day);
        if (mention.to > at)
            add(arena, &out, &room, mention);
        /* "5 August" is no number 5. */
        dated =
            mention.to > at + 1 && mention.day.day != 0 ? mention.to : dated;
        mention = (struct mention){.from = at, .to = at + 1};
        if (!ordinal && is_number(tokens, at) && at >= dated) {
            mention.kind = MENTION_NUMBER;
            mention.item = tokens->list[at].number;
            add(arena, &out, &room, mention);
        }
        if (tokens->list[at].word.size > 0)
            add_titles(arena, offer, tokens, at, &out, &room);
    }
    return out;
}

/* ---- dates ---- */

static const struct choices *choices_of(const struct offer *offer, int item)
{
    for (size_t i = 0; i < offer->count; i++)
        if (offer->list[i].item->number == item)
            return &offer->choices[i];
    return NULL;
}

bool offer_has_options(const struct offer *offer, int item)
{
    const struct choices *choices = choices_of(offer, item);

    return choices != NULL && choices->count > 1;
}

static struct slice held_option_of(const struct offer *offer, int item)
{
    for (size_t i = 0; i < offer->count; i++)
        if (offer->list[i].item->number == item && offer->list[i].item->held)
            return offer->list[i].item->held_option;
    return (struct slice){NULL, 0};
}

/* "the other date": than the one that is held, of two. */
static struct slice other_option(const struct choices *choices,
                                 struct slice held)
{
    for (size_t i = 0; choices->count == 2 && held.size > 0 && i < 2; i++)
        if (slice_starts_caseless(held, choices->labels[i]))
            return choices->labels[1 - i];
    return (struct slice){NULL, 0};
}

struct slice offer_option(const struct offer *offer, int item,
                          const struct day *day)
{
    const struct choices *choices = choices_of(offer, item);

    if (choices == NULL || choices->count < 2)
        return (struct slice){NULL, 0};
    if (day->rank == RANK_OTHER)
        return other_option(choices, held_option_of(offer, item));
    return choices_pick(choices, day);
}

bool offer_may_be_on(const struct offer *offer, int item, const struct day *day)
{
    const struct choices *choices = choices_of(offer, item);

    return choices == NULL || choices->count == 0 ||
           choices_pick(choices, day).size > 0;
}

int offer_item_on(const struct offer *offer, const struct day *day)
{
    int found = 0;

    for (size_t i = 0; i < offer->count; i++) {
        const struct choices *choices = &offer->choices[i];

        if (!offer->list[i].item->signup ||
            (day->rank != 0 && choices->count < 2) ||
            (day->rank == RANK_OTHER
                 ? offer_option(offer, offer->list[i].item->number, day).size
                 : choices_pick(choices, day).size) == 0)
            continue;
        if (found != 0)
            return 0;
        found = offer->list[i].item->number;
    }
    return found;
}

/* ---- places ---- */

static bool has_word(const struct tokens *when, const struct token *token)
{
    for (size_t i = 0; i < when->count; i++)
        if (when->list[i].kind == TOKEN_WORD && when->list[i].number == 0 &&
            slice_equal(when->list[i].word, token->word))
            return true;
    return false;
}

size_t offer_place_at(const struct offer *offer, int item,
                      const struct tokens *tokens, size_t at)
{
    size_t longest = at;

    for (size_t i = 0; i < offer->count; i++) {
        const struct offered *offered = &offer->list[i];
        size_t end = at;

        if (item != 0 && offered->item->number != item)
            continue;
        while (end < tokens->count && tokens->list[end].kind == TOKEN_WORD &&
               tokens->list[end].word.size > 2 &&
               has_word(&offered->when, &tokens->list[end]))
            end++;
        longest = end > longest ? end : longest;
    }
    return longest;
}
