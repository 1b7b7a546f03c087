#include "core/reading/wording.h"

#include <string.h>

#include "core/reading/lexicon.h"
#include "core/reading/phrase.h"
#include "core/reading/sounds.h"

#include "base/banned.h"

/* Spellings (between spaces), and what they stand for. */
static const struct spelling {
    const char *written;
    const char *meant;
} spellings[] = {
    {"pls plz plse pleas pleaes plese pleese pleaze plx pleez pls", "please"},
    {"u ya yu yous youse", "you"},
    {"ur yr yer", "your"},
    {"r", "are"},
    {"b", "be"},
    {"cud cld culd coud cood", "could"},
    {"wud wld wuld woud wudd wood", "would"},
    {"shud shld", "should"},
    {"thx tnx thnx thanx thanxs thks tks ta cheers thankx fanks fank fanx "
     "thnks thaks thansk tanks thank-you thankyou thankyu thanku ty tysm",
     "thanks"},
    {"yep yeah yea yup yess yeh yas yip aye yeap yuss yh ye yass", "yes"},
    {"nope nah naw noo nay nop", "no"},
    {"wen", "when"},
    {"wot wat", "what"},
    {"nite", "night"},
    {"cum", "come"},
    {"lyk lik", "like"},
    {"tink", "think"},
    {"ov", "of"},
    {"fer 4me", "for"},
    {"gud gd", "good"},
    {"luv lurve", "love"},
    {"gr8", "great"},
    {"m8", "mate"},
    {"tho altho although", "though"},
    {"cos coz cuz cus becos becuase becasue bcos bc", "because"},
    {"bout abt", "about"},
    {"wiv wiht wth", "with"},
    {"dis", "this"},
    {"dat", "that"},
    {"da teh hte", "the"},
    {"n nd adn", "and"},
    {"im iam", "i am"},
    {"ive", "i have"},
    {"youre", "you are"},
    {"youll", "you will"},
    {"youd", "you would"},
    {"youve", "you have"},
    {"theyre", "they are"},
    {"weve", "we have"},
    {"hes", "he is"},
    {"shes", "she is"},
    {"thats thts", "that is"},
    {"theres", "there is"},
    {"its", "it is"},
    {"itll", "it will"},
    {"itd", "it would"},
    {"heres", "here is"},
    {"whats wots", "what is"},
    {"lets", "let us"},
    {"cant cannot carnt cnt cany canna cantt cann't cannt", "can not"},
    {"wont wnt wont'", "will not"},
    {"shant", "will not"},
    {"dont dnt dunt don dunno donot", "do not"},
    {"doesnt doesn", "does not"},
    {"didnt", "did not"},
    {"isnt isn", "is not"},
    {"arent", "are not"},
    {"aint", "am not"},
    {"wasnt", "was not"},
    {"werent", "were not"},
    {"havent havnt", "have not"},
    {"hasnt", "has not"},
    {"hadnt", "had not"},
    {"wouldnt wudnt wouldn", "would not"},
    {"couldnt cudnt", "could not"},
    {"shouldnt", "should not"},
    {"mustnt", "must not"},
    {"neednt", "need not"},
    {"gonna gunna gona goin2", "going to"},
    {"gotta", "have to"},
    {"wanna wana", "want to"},
    {"wanted2 wannabe", "want to"},
    {"defo def definately definatly defiantly definetly definitley definitly "
     "deffo deff definatley definantly",
     "definitely"},
    {"intrested intersted intrestd interestd intresed interseted intrest "
     "intested intrrested",
     "interested"},
    {"poss", "possibly"},
    {"tmrw tomoz tomorow tommorow tommorrow", "tomorrow"},
    {"tonite", "tonight"},
    {"soz sry sori sorri sozz", "sorry"},
    {"ok okay okey oki okie k kk okk oky okeydoke okidoki", "ok"},
    {"alright", "all right"},
    {"everythin", "everything"},
    {"nothin nowt nuffin nuthin", "nothing"},
    {"summat somethin sumthin", "something"},
    {"owt anythin", "anything"},
    {"bk", "back"},
    {"wk", "week"},
    {"wks", "weeks"},
    {"mth mnth", "month"},
    {"mths mnths", "months"},
    {"hosp", "hospital"},
    {"appt apt appointmnt apointment appointement", "appointment"},
    {"msg msgs", "messages"},
    {"txt txts", "text"},
    {"tel", "phone"},
    {"e-mail e-mails", "email"},
    {"emailing e-mailing", "emailing"},
    {"bein", "being"},
    {"comin", "coming"},
    {"goin", "going"},
    {"doin", "doing"},
    {"gettin", "getting"},
    {"sendin", "sending"},
    {"lookin", "looking"},
    {"havin", "having"},
    {"takin", "taking"},
    {"tryin", "trying"},
    {"talkin", "talking"},
    {"workin", "working"},
    {"anymore nomore", "any more"},
    {"alot", "a lot"},
    {"hiya heya helo hallo hullo ello hya hai", "hello"},
    {"mornin", "morning"},
    {"avail", "available"},
    {"tbh tbf", "honestly"},
    {"btw", "also"},
    {"fwiw imo imho", "honestly"},
    {"atm", "at the moment"},
    {"asap", "soon"},
    {"tc", "take care"},
    {"brill", "brilliant"},
    {"fab fabby fabulous", "fabulous"},
    {"lovley lovly luvly lovelly", "lovely"},
    {"gud goood", "good"},
    {"xx xxx xxxx xxxxx xxxxxx xo xoxo", "x"},
    {"unsubcribe unsuscribe unsubscrib unsubscribed unsubscibe unsubsribe "
     "unsub unsubscribes unscribe unsubsubscribe unsubsrcibe desubscribe",
     "unsubscribe"},
    {"emales emals emials imails emayls meils emales emeils emaills", "emails"},
    {"emale imail emial emayl meil emeil", "email"},
    {"pleese pleas pleaze plese pliz pleez pleasee", "please"},
    {"sotp stpo tsop stpp sopt stio", "stop"},
    {"kindly", "please"},
    {"upon", "on"},
    {"luncheon", "lunch"},
    {"recieve receve", "receive"},
    {"recieving", "receiving"},
    {"withdrawl withdrawel", "withdraw"},
    {"cancle cancell cancal", "cancel"},
    {"cancling canceling", "cancelling"},
    {"attened atend", "attend"},
    {"easyread ezread", "easy read"},
    {"enuf enuff enough", "enough"},
    {"2b", "to be"},
    {"2day", "today"},
    {"2moro 2morrow 2mro", "tomorrow"},
    {"me", "me"},
    {"realy rly rlly reelly", "really"},
    {"appologies apologys apols apologise", "apologies"},
    {"srsly", "seriously"},
    {"yday", "yesterday"},
    {"thru", "through"},
    {"b4", "before"},
    {"l8r", "later"},
    {"cya seeya", "see you"},
    {"gimme", "give me"},
    {"lemme", "let me"},
    {"grp", "group"},
    {"mtg mtgs", "meeting"},
    {"wkshop", "workshop"},
    {"no1", "nobody"},
    {"prob", "problem"},
    {"probs", "problems"},
    {"somethings", "something has"},
    {"goodmorning", "good morning"},
    {"goodafternoon", "good afternoon"},
};

/* Words that are "i will" only before one of these; else somebody is ill. */
#define AFTER_ILL                                                             \
    "be|come|do|take|go|have|pass|leave|see|let|give|join|try|sign|skip|sit|" \
    "happily|definitely|gladly|certainly|attend|also|just|def|defo|help|"     \
    "never|not|still|try|stick|say|miss|opt|need|probably|bring|get|speak"
#define AFTER_ID                                                              \
    "like|love|rather|be|prefer|come|do|want|really|definitely|"              \
    "very|fancy|appreciate|also|still|happily|gladly|enjoy|sign|join|sooner|" \
    "also|just|much|dearly|absolutely|most|certainly|go"
#define AFTER_WERE                                            \
    "going|coming|happy|both|interested|keen|available|free|" \
    "moving|away|busy|unable|not|all|back"

/* The number of the row for each spelling, plus one. It is the same for every
 * message, so it is made once and kept. */
static const struct lexicon *spelling_rows(void)
{
    static struct lexicon ready;
    static struct arena *arena; /* of it; for good */

    if (ready.count == 0) {
        arena = arena_new();
        for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
            struct slice rest = slice_of(spellings[i].written);
            struct slice one;

            while (slice_next_part(&rest, ' ', &one))
                lexicon_add(arena, &ready, one, i + 1);
        }
    }
    return &ready;
}

/* "I should like": a wish. */
#define AFTER_SHOULD                                                    \
    "like|love|be|wish|prefer|enjoy|welcome|appreciate|very|so|dearly|" \
    "certainly|much|also|rather|really"

static struct slice meant_by(struct slice word)
{
    size_t row = lexicon_find(spelling_rows(), word);

    if (row == 0)
        return (struct slice){NULL, 0};
    return slice_of(spellings[row - 1].meant);
}

/* "ill" and "id" are two words each; the apostrophe is often left out. */
static struct slice meant_before(const struct tokens *tokens, size_t at)
{
    struct slice word = tokens->list[at].word;
    bool apostrophe = tokens->list[at].text.size > word.size;

    if (slice_is(word, "ill") &&
        (apostrophe || tokens_word_at(tokens, at + 1, AFTER_ILL)))
        return SLICE("i will");
    if (slice_is(word, "id") &&
        (apostrophe || tokens_word_at(tokens, at + 1, AFTER_ID)))
        return SLICE("i would");
    if (slice_is(word, "were") &&
        (apostrophe || tokens_word_at(tokens, at + 1, AFTER_WERE)))
        return SLICE("we are");
    if (slice_is(word, "well") && apostrophe)
        return SLICE("we will");
    if (slice_is(word, "wed") && apostrophe)
        return SLICE("we would");
    if (at > 0 && tokens_word_at(tokens, at - 1, "i|we")) {
        if (slice_is(word, "shall"))
            return SLICE("will");
        if (slice_is(word, "should") &&
            tokens_word_at(tokens, at + 1, AFTER_SHOULD))
            return SLICE("would");
    }
    /* A letter that is all there is, or all before a "please". */
    if (at == 0 &&
        (tokens->count == 1 || tokens_mark_at(tokens, 1, "\n\f.,!") ||
         tokens_word_at(tokens, 1, "please|pls|plz|thanks"))) {
        if (slice_is(word, "y"))
            return SLICE("yes");
        if (slice_is(word, "n"))
            return SLICE("no");
    }
    /* "don" is a name as well. */
    if (slice_is(word, "don") && tokens->list[at].capital)
        return SLICE("don");
    return (struct slice){NULL, 0};
}

struct dictionary {
    const struct grammar *grammar;
    const struct slice *known;
    size_t known_count;
};

/* A word of a title is right however it is spelt. */
static bool is_offered(const struct dictionary *dictionary, struct slice word)
{
    for (size_t i = 0; i < dictionary->known_count; i++)
        if (slice_equal(dictionary->known[i], word))
            return true;
    return false;
}

static bool is_right(const struct dictionary *dictionary, struct slice word)
{
    return is_offered(dictionary, word) ||
           grammar_knows(dictionary->grammar, word);
}

/* The word with each run of a letter at most `most` long. */
static struct slice squeezed(struct arena *arena, struct slice word, int most)
{
    char *out = arena_take(arena, word.size + 1);
    size_t size = 0;
    int run = 0;

    for (size_t i = 0; i < word.size; i++) {
        run = i > 0 && word.at[i] == word.at[i - 1] ? run + 1 : 1;
        if (run <= most)
            out[size++] = word.at[i];
    }
    return (struct slice){out, size};
}

/* The one known word that is near, or an empty slice. */
static struct slice nearest_known(const struct dictionary *dictionary,
                                  struct slice word)
{
    struct slice found = {NULL, 0};

    for (size_t i = 0; i < dictionary->known_count; i++) {
        struct slice known = dictionary->known[i];

        if ((!word_is_near(word, known) && !sounds_alike(word, known)) ||
            slice_equal(known, found))
            continue;
        if (found.size > 0)
            return (struct slice){NULL, 0};
        found = known;
    }
    return found;
}

/* "pick nick": the word of a title that two words are together. */
static struct slice joined_known(const struct dictionary *dictionary,
                                 const struct tokens *tokens, size_t at)
{
    const struct token *first = &tokens->list[at];
    const struct token *second = first + 1;

    if (at + 1 >= tokens->count || first->kind != TOKEN_WORD ||
        second->kind != TOKEN_WORD || second->capital || first->word.size < 3 ||
        second->word.size < 3 || is_offered(dictionary, second->word))
        return (struct slice){NULL, 0};
    for (size_t i = 0; i < dictionary->known_count; i++)
        if (dictionary->known[i].size > 5 &&
            sounds_alike_joined(first->word, second->word,
                                dictionary->known[i]))
            return dictionary->known[i];
    return (struct slice){NULL, 0};
}

/* Words that people get wrong, and that no other word is near to. */
static const char *const key_words[] = {
    "please",        "interested",   "interest",   "definitely",  "volunteer",
    "unsubscribe",   "withdraw",     "available",  "attending",   "newsletter",
    "bulletin",      "bulletins",    "emails",     "receiving",   "appointment",
    "unfortunately", "apologies",    "number",     "possible",    "forward",
    "monthly",       "everything",   "something",  "anything",    "opportunity",
    "cancel",        "subscription", "including",  "involved",    "course",
    "training",      "meeting",      "session",    "survey",      "workshop",
    "interview",     "committee",    "morning",    "afternoon",   "thanks",
    "sorry",         "would",        "could",      "attend",      "nothing",
    "another",       "holiday",      "doctors",    "dentist",     "because",
    "pleased",       "delighted",    "enjoyed",    "brilliant",   "wonderful",
    "lovely",        "experience",   "happy",      "research",    "unable",
    "together",      "regards",      "change",     "instead",     "decline",
    "pictures",      "version",      "absolutely", "certainly",   "perhaps",
    "removed",       "remove",       "mailing",    "messages",    "contacting",
    "stopping",      "sending",      "emailing",   "participate", "weekly",
    "january",       "february",     "september",  "october",     "november",
    "december",      "tuesday",      "wednesday",  "thursday",    "saturday",
};

static struct slice nearest_key_word(struct slice word)
{
    struct slice found = {NULL, 0};

    for (size_t i = 0; i < sizeof key_words / sizeof *key_words; i++) {
        struct slice known = slice_of(key_words[i]);

        if (!word_is_near(word, known))
            continue;
        if (found.size > 0)
            return (struct slice){NULL, 0};
        found = known;
    }
    return found;
}

/* Words that look like slips of others, and are none. */
#define OTHERS                                                               \
    "pleases|planet|change|charge|chance|sending|spending|lending|bending|"  \
    "mourning|warning|happen|paper|money|mobile|models|email|moving|minute|" \
    "course|source|courses|hours|horse|house|coarse|lonely|love|research|"   \
    "retreat|release|resend|leaving|living|giving|having|meeting|melting|"   \
    "treating|seeing|letting|testing|seating|eating|heating|would|world|"    \
    "wound|cloud|should|sound|could|cold|sorry|story|worry|lorry|thanks|"    \
    "things|thinks|tanks|number|numbers|nothing|noting|session|sessions|"    \
    "passion|mission|happy|harpy|removed|moved|forwards|foreword|afford|"    \
    "interview|interviews|version|vision|decline|incline|meetings|surveys|"  \
    "workshops|mornings|please|pleased|pleasure|pleasant|enjoy|research|"    \
    "unable|able|enable|another|mother|other|bother|because|become|cause"

/* One word for a word, or itself when it is right or nobody knows it. */
static struct slice mended(struct arena *arena,
                           const struct dictionary *dictionary,
                           const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->list[at];
    struct slice word = token->word;
    struct slice near;

    if (token->kind != TOKEN_WORD || is_right(dictionary, word) ||
        phrase_has_word(OTHERS, word))
        return word;
    for (int most = 2; most > 0; most--) {
        struct slice shorter = squeezed(arena, word, most);
        struct slice meant = meant_by(shorter);

        if (shorter.size == word.size)
            continue;
        if (meant.size > 0)
            return meant;
        if (is_right(dictionary, shorter))
            return shorter;
    }
    near = nearest_known(dictionary, word);
    if (near.size > 0)
        return near;
    /* A line that begins with a capital may be a name. */
    if (token->capital &&
        !(at + 1 < tokens->count && tokens->list[at + 1].kind == TOKEN_WORD))
        return word;
    near = nearest_key_word(word);
    return near.size > 0 ? near : word;
}

struct tokens wording_of(struct arena *arena, const struct tokens *tokens,
                         const struct grammar *grammar,
                         const struct slice *known, size_t known_count)
{
    struct dictionary dictionary = {grammar, known, known_count};
    struct tokens out = {NULL, 0};
    size_t room = 0;

    for (size_t i = 0; i < tokens->count; i++) {
        struct token token = tokens->list[i];
        struct slice rest = meant_before(tokens, i);
        struct slice joined = joined_known(&dictionary, tokens, i);

        if (joined.size > 0) {
            token.text = tokens_said(tokens, i, i + 2);
            rest = joined;
            i++;
        }
        if ((token.kind == TOKEN_WORD || token.kind == TOKEN_FIGURE) &&
            rest.size == 0 && !is_offered(&dictionary, token.word))
            rest = meant_by(token.word);
        if (token.kind == TOKEN_WORD && rest.size == 0)
            rest = mended(arena, &dictionary, tokens, i);
        do {
            if (rest.size > 0)
                slice_next_part(&rest, ' ', &token.word);
            out.list =
                arena_grow(arena, out.list, out.count, &room, sizeof token);
            out.list[out.count++] = token;
        } while (rest.size > 0);
    }
    return out;
}
