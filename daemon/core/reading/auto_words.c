#include "core/reading/auto_words.h"

#include "base/text.h"
#include "core/reading/auto_phrases.h"
#include "core/reading/sieve.h"

#include "base/banned.h"

#define MOST_READ 3000 /* octets */
#define SHORT 24       /* a greeting, a name: no sentence */

static bool holds(const struct sieve *words, const char *const *list)
{
    for (; *list != NULL; list++)
        if (sieve_holds(words, *list))
            return true;
    return false;
}

static bool is_usual(struct slice slice)
{
    struct sieve words = sieve_of(slice);
    const struct sieve *sentence = &words;

    return holds(sentence, auto_surely) || holds(sentence, auto_unread) ||
           holds(sentence, auto_thanks) || holds(sentence, auto_promise) ||
           holds(sentence, auto_absent) || holds(sentence, auto_urgent) ||
           holds(sentence, auto_instead) || holds(sentence, auto_later) ||
           holds(sentence, auto_soon);
}

/* At a full stop, and at the end of a line that does not go on with a small
 * letter in the next. */
static bool ends_sentence(struct slice text, size_t at)
{
    char byte = text.at[at];
    char next = at + 1 < text.size ? text.at[at + 1] : '\n';

    if (byte == '\n')
        return next < 'a' || next > 'z';
    return (byte == '.' || byte == '!') && is_space(next);
}

static bool next_sentence(struct slice *rest, struct slice *out)
{
    size_t end = 0;

    if (rest->size == 0)
        return false;
    while (end < rest->size && !ends_sentence(*rest, end))
        end++;
    *out = slice_trim(slice_part(*rest, 0, end));
    *rest = slice_from(*rest, end + 1);
    return true;
}

/* Few of its sentences say anything else. */
static bool says_little_else(struct slice words, bool sure)
{
    struct slice sentence;
    size_t usual = 0;
    size_t other = 0;

    while (next_sentence(&words, &sentence)) {
        if (is_usual(sentence))
            usual++;
        else if (sentence.size > SHORT)
            other++;
    }
    return (sure ? other : 2 * other) <= usual;
}

static bool gives_contact(struct slice words)
{
    size_t digits = 0;

    for (size_t i = 0; i < words.size; i++)
        digits += is_digit(words.at[i]);
    return digits >= 9 || slice_find_byte(words, '@') != SLICE_NONE;
}

bool auto_words_may_be(struct slice text)
{
    struct sieve words = sieve_of(slice_part(text, 0, MOST_READ));

    return holds(&words, auto_absent) || holds(&words, auto_promise) ||
           holds(&words, auto_unread) || holds(&words, auto_surely) ||
           holds(&words, auto_later);
}

bool auto_words_are(struct slice own)
{
    struct slice start = slice_part(slice_trim(own), 0, MOST_READ);
    struct sieve sieve = sieve_of(start);
    const struct sieve *words = &sieve;
    bool sure = holds(words, auto_surely);
    bool taken = holds(words, auto_thanks);
    bool promised = holds(words, auto_promise);
    bool nobody = holds(words, auto_unread);
    bool away = holds(words, auto_absent);
    bool other = holds(words, auto_urgent) ||
                 (holds(words, auto_instead) && gives_contact(start));
    bool then = holds(words, auto_later);

    if (start.size == 0 || holds(words, auto_wants) ||
        !says_little_else(start, sure))
        return false;
    if (sure || (promised && then) || (taken && (promised || nobody || away)))
        return true;
    if (away || nobody)
        return other || then || (away && nobody) || (nobody && promised);
    return then && holds(words, auto_urgent);
}

static bool is_advice(struct slice sentence)
{
    static const char *const cases[] = {
        "if you ",     "if someone", "if anyone",       "should you ",
        "in a crisis", "if a ",      "in an emergency", "if there ",
        "if your ",    "anyone who", "people who",      "if it ",
        NULL};
    static const char *const turns[] = {
        "call",       "contact", "dial",  "ring",  "text ",
        "phone",      "go to",   "speak", "visit", "see your",
        "999",        "111",     "116",   "shout", "helpline",
        "samaritans", "nearest", "email", NULL};
    static const char *const own[] = {
        " i ",       "i'm ",     "i\xe2\x80\x99m ",
        " my ",      " me ",     "reading this",
        "get this",  "got this", "receive this",
        "find this", NULL};

    struct sieve words = sieve_of(sentence);

    return holds(&words, cases) && holds(&words, turns) && !holds(&words, own);
}

struct slice auto_words_without_advice(struct arena *arena, struct slice text)
{
    struct text out = text_start(arena, 2 * text.size + 1);
    struct slice sentence;

    while (next_sentence(&text, &sentence)) {
        if (is_advice(sentence))
            continue;
        text_put(&out, sentence);
        text_puts(&out, ".\n");
    }
    return text_slice(&out);
}
