#include "core/reading/tales.h"

#include "core/reading/lexicon.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

/* Words that turn, wish, ask, name somebody else, or speak of needs and of
 * what went wrong. */
static const char matters[] =
    "not|no|never|nor|neither|without|but|if|unless|until|though|however|"
    "except|only|instead|maybe|perhaps|possibly|might|may|could|can|would|"
    "will|shall|should|must|ought|want|wants|wanted|wish|wished|need|needs|"
    "needed|hope|hoping|hoped|like|likes|liked|fancy|please|you|your|yours|me|"
    "us|he|she|they|him|her|hers|them|his|their|who|whom|what|when|where|"
    "which|why|how|whether|because|so|"
    "ill|illness|unwell|poorly|sick|hospital|sectioned|section|patient|"
    "inpatient|ward|wards|depressed|depression|anxiety|anxious|panic|nervous|"
    "suicidal|suicide|crisis|died|die|dying|death|dead|lost|loss|grief|abuse|"
    "abused|hurt|pain|fell|fall|broke|broken|accident|injury|injured|"
    "wheelchair|"
    "scooter|frame|stick|blind|deaf|hearing|sight|eyes|legs|back|knees|hip|"
    "disabled|disability|stroke|cancer|heart|operation|surgery|medication|"
    "tablets|meds|drunk|drink|drinking|drugs|alcohol|prison|police|court|"
    "homeless|evicted|asylum|refugee|soldier|army|war|raped|rape|attacked|"
    "money|paid|pay|payment|benefits|expenses|cost|costs|travel|bus|taxi|lift|"
    "train|car|transport|parking|food|eat|diet|vegan|vegetarian|halal|kosher|"
    "allergic|allergy|coeliac|diabetic|epilepsy|autistic|autism|dyslexic|"
    "dyslexia|adhd|interpreter|language|english|welsh|braille|alone|afraid|"
    "scared|frightened|worried|worry|upset|angry|cross|complained|complaint|"
    "complain|waste|rubbish|awful|terrible|bad|badly|worst|worse|horrible|"
    "hated|hate|disappointed|disappointing|boring|bored|useless|pointless|"
    "cancelled|cancel|stopped|stop|left|leave|leaving|moved|address|email|"
    "emails|phone|telephone|number|letter|letters|bulletin|newsletter|list|"
    "sign|signed|booked|book|place|name|form|apply|applied|asked|ask|told|"
    "tell|said|say|heard|rang|ring|wrote|sent|send|received|get|nobody|"
    "nothing|none|already|again|still|yet|later|change|changed|swap|either|or|"
    "too|also|both|now|next|today|tomorrow|tonight|wrong|mistake|error|"
    "under|age|aged|child|son's|guest|bring|friend|mate|she's|he's|stopping|"
    "twice|data|privacy|consent|reporter|press|journalist";

static const struct lexicon *matter(void)
{
    static struct lexicon ready;

    if (ready.count == 0) {
        struct arena *arena = arena_new();
        struct slice rest = slice_of(matters);
        struct slice word;

        while (slice_next_part(&rest, '|', &word))
            lexicon_add(arena, &ready, word, 1);
    }
    return &ready;
}

bool tale_goes_on(const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->list[at];

    if (token->kind == TOKEN_FIGURE)
        return token->word.size == 4 && tokens_word_at(tokens, at - 1, "in") &&
               (slice_starts(token->word, SLICE("19")) ||
                slice_starts(token->word, SLICE("20")));
    if (token->number > 0 || token->kind == TOKEN_NUMBER)
        return tokens_word_at(tokens, at + 1,
                              "year|years|month|months|decades|of");
    return token->kind == TOKEN_WORD &&
           lexicon_find(matter(), token->word) == 0;
}
