#include "core/reading/quote_marks.h"

#include <string.h>

#include "base/must.h"
#include "core/reading/lexicon.h"
#include "core/reading/mail_phrases.h"

#include "base/banned.h"

/* Without the stars and brackets that stand for bold text and the like. */
static struct slice undressed(struct slice line)
{
    line = slice_trim(line);
    while (line.size > 0 &&
           slice_find_byte(SLICE("*_<([ \t"), line.at[0]) != SLICE_NONE)
        line = slice_from(line, 1);
    while (line.size > 0 &&
           slice_find_byte(SLICE("*_>)] \t"), line.at[line.size - 1]) !=
               SLICE_NONE)
        line.size--;
    return line;
}

#define MOST_LABEL 44

/* What stands before the colon: at most a few words. */
static struct slice before_colon(struct slice line)
{
    struct slice start = slice_part(line, 0, MOST_LABEL);
    size_t colon = slice_find_byte(start, ':');

    if (colon == SLICE_NONE)
        colon = slice_find(start, SLICE("\xef\xbc\x9a"));
    if (colon == SLICE_NONE)
        return (struct slice){NULL, 0};
    return undressed(slice_part(line, 0, colon));
}

static struct slice in_lower_case(struct slice label, char out[MOST_LABEL])
{
    for (size_t i = 0; i < label.size; i++)
        out[i] = lower(label.at[i]);
    return (struct slice){out, label.size};
}

/* All labels, in lower case; the same for every message, so it is made once
 * and kept. */
static const struct lexicon *labels(void)
{
    static const struct {
        const char *const *phrases;
        enum label label;
    } lists[] = {
        {phrases_from, LABEL_FROM},
        {phrases_sent, LABEL_SENT},
        {phrases_to, LABEL_TO},
        {phrases_subject, LABEL_SUBJECT},
        {phrases_other_label, LABEL_OTHER},
    };
    static struct lexicon ready;
    static struct arena *arena; /* of it; for good */
    char bytes[MOST_LABEL];

    if (ready.count > 0)
        return &ready;
    arena = arena_new();
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (const char *const *phrase = lists[i].phrases; *phrase != NULL;
             phrase++) {
            must(strlen(*phrase) <= MOST_LABEL);
            lexicon_add(arena, &ready, in_lower_case(slice_of(*phrase), bytes),
                        lists[i].label);
        }
    return &ready;
}

enum label label_of(struct slice line)
{
    struct slice label = before_colon(line);
    char bytes[MOST_LABEL];

    if (label.size == 0)
        return LABEL_NONE;
    return (enum label)lexicon_find(labels(), in_lower_case(label, bytes));
}

bool is_quote_separator(struct slice line)
{
    struct slice bare = undressed(line);

    if (line.size > 160)
        return false;
    return phrases_begin(phrases_forwarded, bare) ||
           ((slice_starts(line, SLICE("--")) ||
             slice_starts(line, SLICE("*--")) ||
             slice_starts(line, SLICE("____"))) &&
            phrases_within(phrases_separator, bare));
}

bool is_drawn(struct slice line)
{
    /* The last one is a dot that a tracker of sent mail leaves behind. */
    static const char *const marks[] = {
        "-", "_", "=", "*", "~", "#", "+", "\xe2\x80\x94", "\xe1\x90\xa7",
        NULL};
    size_t left = line.size;

    if (left < 3)
        return false;
    while (line.size > 0) {
        const char *const *mark = marks;

        while (*mark != NULL && !slice_starts(line, slice_of(*mark)))
            mark++;
        if (*mark == NULL)
            return false;
        line = slice_from(line, slice_of(*mark).size);
    }
    return true;
}

bool opens_attribution(struct slice line)
{
    return slice_is_caseless(line, "on") || phrases_begin(phrases_opener, line);
}

bool closes_attribution(struct slice line)
{
    line = slice_trim(line);
    if (line.size < 5)
        return false;
    return phrases_end(phrases_closer, line) ||
           (slice_ends(line, SLICE(":")) &&
            phrases_within(phrases_inner_verb, line));
}

bool is_dashed_attribution(struct slice line)
{
    return slice_starts(line, SLICE("---")) && slice_ends(line, SLICE("---")) &&
           slice_find_caseless(line, SLICE(" wrote -")) != SLICE_NONE;
}

bool has_digit(struct slice line)
{
    for (size_t i = 0; i < line.size; i++)
        if (is_digit(line.at[i]))
            return true;
    return false;
}

static bool has_time(struct slice line)
{
    for (size_t i = 0; i + 3 < line.size; i++)
        if (is_digit(line.at[i]) &&
            (line.at[i + 1] == ':' || line.at[i + 1] == '.') &&
            is_digit(line.at[i + 2]) && is_digit(line.at[i + 3]))
            return true;
    return false;
}

bool has_address_or_time(struct slice line)
{
    return slice_find_byte(line, '@') != SLICE_NONE || has_time(line);
}

/* Skips digits from `i` on; how many there were. */
static size_t digits(struct slice line, size_t *i)
{
    size_t from = *i;

    while (*i < line.size && is_digit(line.at[*i]))
        (*i)++;
    return *i - from;
}

bool has_date(struct slice line)
{
    size_t i = 0;

    while (i < line.size) {
        size_t at = i;
        size_t first = digits(line, &at);
        char mark = at < line.size ? line.at[at] : ' ';
        size_t second = 0;
        size_t third = 0;

        if (first > 0 && (mark == '/' || mark == '.' || mark == '-')) {
            size_t end = at + 1;

            second = digits(line, &end);
            if (second > 0 && end < line.size && line.at[end] == mark) {
                end++;
                third = digits(line, &end);
            }
        }
        if (second > 0 && second <= 2 && third >= 2 && third <= 4)
            return true;
        i = first > 0 ? at : i + 1;
    }
    return false;
}

bool opens_with_date(struct slice line)
{
    return line.size > 0 && is_digit(line.at[0]) &&
           has_date(slice_part(line, 0, 12));
}

bool has_zone_early(struct slice line)
{
    size_t zone = slice_find(slice_part(line, 0, 40), SLICE("GMT"));

    return zone != SLICE_NONE && line.size < 100 &&
           has_time(slice_part(line, 0, zone));
}

/* Takes the next word of letters, digits and high bytes off *rest. */
static bool next_word(struct slice *rest, struct slice *word)
{
    size_t from = 0;
    size_t to;

    while (from < rest->size && !is_letter(rest->at[from]) &&
           !is_digit(rest->at[from]) && (unsigned char)rest->at[from] < 0x80)
        from++;
    for (to = from; to < rest->size; to++)
        if (!is_letter(rest->at[to]) && !is_digit(rest->at[to]) &&
            rest->at[to] != '\'' && (unsigned char)rest->at[to] < 0x80)
            break;
    *word = slice_part(*rest, from, to - from);
    *rest = slice_from(*rest, to);
    return word->size > 0;
}

static size_t count_words(struct slice line)
{
    struct slice word;
    size_t count = 0;

    while (next_word(&line, &word))
        count += !is_digit(word.at[0]);
    return count;
}

/* "Sent from my iPhone", but not "Sent from my daughter's account, I". */
static bool names_device(struct slice line)
{
    static const char *const devices[] = {
        "iphone",  "ipad",   "ipod",    "galaxy",   "samsung",    "huawei",
        "phone",   "mobile", "pixel",   "android",  "blackberry", "xiaomi",
        "oppo",    "sony",   "nokia",   "htc",      "motorola",   "moto",
        "tablet",  "kindle", "honor",   "oneplus",  "windows",    "mac",
        "pc",      "laptop", "device",  "cell",     "alcatel",    "redmi",
        "fire",    "lg",     "tesco",   "vodafone", "smartphone", "dispositivo",
        "telefon", "handy",  "outlook", "yahoo",    "gmail",      NULL,
    };
    struct slice word;
    struct slice rest = line;

    if (slice_find_caseless(line, SLICE("excuse")) != SLICE_NONE)
        return true;
    if (slice_find_byte(line, ',') != SLICE_NONE)
        return false;
    while (next_word(&rest, &word))
        for (const char *const *name = devices; *name != NULL; name++)
            if (slice_starts_caseless(word, slice_of(*name)))
                return true;
    return count_words(line) == 1 && looks_like_signature(line);
}

/* "Sent", in any language, and a device: "Dikirim dari iPhone saya". */
static bool is_sent_by_device(struct slice bare)
{
    static const char *const devices[] = {
        "iphon",  "ipad",  "galaxy", "samsung",     "huawei",     "android",
        "xiaomi", "redmi", "oppo",   "outlook",     "blackberry", "smartphone",
        "yahoo",  "gmail", "honor",  "dispositivo", "手机",       NULL};

    return bare.size < 100 && count_words(bare) <= 9 &&
           slice_find_byte(bare, '?') == SLICE_NONE &&
           (phrases_begin(phrases_sent_by, bare) ||
            phrases_end(phrases_sent_end, bare)) &&
           phrases_within(devices, bare);
}

bool is_mobile_footer(struct slice line)
{
    struct slice bare = undressed(line);
    bool mine = slice_starts_caseless(bare, SLICE("sent from my ")) ||
                slice_starts_caseless(bare, SLICE("sent via my "));

    if (bare.size < 8 || bare.size > 110)
        return false;
    if (phrases_begin(phrases_footer, bare) || is_sent_by_device(bare))
        return true;
    if (mine)
        return bare.size <= 90 && names_device(slice_from(bare, 13));
    return phrases_end(phrases_footer_end, bare) && count_words(bare) <= 6;
}

static struct slice without_stars(struct slice line)
{
    while (line.size > 0 && (line.at[0] == '*' || is_space(line.at[0])))
        line = slice_from(line, 1);
    return line;
}

bool is_notice(struct slice line)
{
    return phrases_begin(phrases_notice, without_stars(line));
}

bool goes_on_with_notice(struct slice line)
{
    return is_notice(line) || phrases_within(phrases_notice_rest, line);
}

static struct slice without_points(struct slice line)
{
    line = slice_trim(line);
    while (line.size > 0 &&
           (slice_find_byte(SLICE(",.!;-"), line.at[line.size - 1]) !=
                SLICE_NONE ||
            is_space(line.at[line.size - 1])))
        line.size--;
    return line;
}

bool is_closing(struct slice line)
{
    return line.size < 60 &&
           phrases_hold(phrases_closing, without_points(undressed(line)));
}

bool has_contact(struct slice line)
{
    size_t count = 0;

    for (size_t i = 0; i < line.size; i++) {
        if (is_digit(line.at[i]))
            count++;
        else if (slice_find_byte(SLICE(" ()+-./"), line.at[i]) == SLICE_NONE)
            count = 0;
        if (count >= 9)
            return true;
    }
    return slice_find_byte(line, '@') != SLICE_NONE ||
           slice_find_caseless(line, SLICE("www.")) != SLICE_NONE ||
           slice_find_caseless(line, SLICE("http")) != SLICE_NONE;
}

bool looks_like_signature(struct slice line)
{
    static const char *const words[] = {
        "i",     "i'm",   "im",     "i’m",    "i'll",  "i’ll",  "i'd",  "i've",
        "me",    "my",    "not",    "no",     "yes",   "stop",  "can",  "can't",
        "can’t", "cant",  "cannot", "please", "don't", "don’t", "dont", "will",
        "won't", "want",  "maybe",  "sorry",  "you",   "your",  "we",   "ps",
        "pps",   "also",  "but",    "could",  "would", "if",    "am",   "he",
        "she",   "they",  "is",     "was",    "have",  "had",   "has",  "help",
        "out",   "again", "off",    "remove", "leave", "all",   "both", "none",
        NULL,
    };
    struct slice rest = slice_trim(line);
    struct slice word;

    if (rest.size > 60 || slice_find_byte(rest, '?') != SLICE_NONE ||
        slice_find_byte(rest, '!') != SLICE_NONE ||
        slice_starts_caseless(rest, SLICE("p.s")))
        return false;
    while (next_word(&rest, &word))
        if (phrases_hold(words, word))
            return false;
    return true;
}

bool is_bare_answer(struct slice line)
{
    static const char *const strong[] = {
        "yes",    "no",   "stop",    "maybe",  "ok",    "okay",        "y",
        "n",      "both", "all",     "none",   "leave", "unsubscribe", "remove",
        "cancel", "yep",  "yeah",    "nope",   "quit",  "end",         "help",
        "pause",  "keep", "join",    "again",  "safe",  "👍",           "👎",
        "nah",    "sure", "neither", "either", NULL,
    };
    static const char *const weak[] = {
        "please", "thanks", "thank", "you", "me",     "and", "to",
        "for",    "it",     "thx",   "ta",  "cheers", "the", "number",
        "item",   "off",    "pls",   "or",  NULL,
    };
    struct slice rest = line;
    struct slice word;
    bool answers = false;
    int words = 0;

    while (next_word(&rest, &word)) {
        int64_t number;

        if (++words > 6)
            return false;
        if (phrases_hold(strong, word) ||
            (word.size <= 2 && slice_number(word, &number)))
            answers = true;
        else if (!phrases_hold(weak, word))
            return false;
    }
    return answers;
}
