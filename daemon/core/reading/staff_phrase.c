#include "core/reading/staff_phrase.h"

#include "base/banned.h"

/* What may stand around a command and changes nothing. */
static const char *const courtesies[] = {
    "please",
    "pls",
    "thank you very much",
    "thank you",
    "many thanks",
    "thanks very much",
    "thanks a lot",
    "thanks",
    "thankyou",
    "thx",
    "ta",
    "cheers",
    "hi all",
    "hi there",
    "hi",
    "hello",
    "dear all",
    "good morning",
    "good afternoon",
    "kind regards",
    "best regards",
    "warm regards",
    "with regards",
    "regards",
    "best wishes",
    "all the best",
    "best",
    "kr",
    "bw",
    "sent from my iphone",
    "sent from my ipad",
    "sent from outlook for ios",
    "sent from outlook for android",
    "get outlook for ios",
    "get outlook for android",
};

static bool is_part(char byte)
{
    return is_letter(byte) || is_digit(byte) || (unsigned char)byte >= 0x80;
}

bool staff_take_word(struct slice *rest, struct slice *out)
{
    size_t from = 0;
    size_t end;

    while (from < rest->size && !is_part(rest->at[from]) &&
           rest->at[from] != '?')
        from++;
    if (from == rest->size)
        return false;
    end = from + 1;
    if (rest->at[from] != '?')
        while (end < rest->size &&
               (is_part(rest->at[end]) || rest->at[end] == '\''))
            end++;
    *out = slice_part(*rest, from, end - from);
    *rest = slice_from(*rest, end);
    return true;
}

bool staff_take_phrase(struct slice *rest, const char *phrase)
{
    struct slice wanted = slice_of(phrase);
    struct slice after = *rest;
    struct slice part;
    struct slice word;

    while (slice_next_part(&wanted, ' ', &part))
        if (!staff_take_word(&after, &word) ||
            !slice_equal_caseless(word, part))
            return false;
    *rest = after;
    return true;
}

bool staff_take_courtesy(struct slice *rest)
{
    for (size_t i = 0; i < sizeof courtesies / sizeof *courtesies; i++)
        if (staff_take_phrase(rest, courtesies[i]))
            return true;
    return false;
}

bool staff_take_name(struct slice *rest, struct slice name)
{
    struct slice after = *rest;
    struct slice word;
    struct slice part;

    if (!staff_take_word(&after, &word))
        return false;
    while (staff_take_word(&name, &part)) {
        if (slice_equal_caseless(word, part)) {
            *rest = after;
            return true;
        }
    }
    return false;
}
