#include "core/reading/failure.h"

#include <string.h>

#include "base/utf8.h"
#include "core/reading/failure_pairs.h"
#include "core/reading/failure_words.h"

#include "base/banned.h"

static size_t digits_at(struct slice words, size_t at)
{
    size_t count = 0;

    while (at + count < words.size && is_digit(words.at[at + count]))
        count++;
    return count;
}

static char byte_at(struct slice words, size_t at)
{
    return at < words.size ? words.at[at] : ' ';
}

/* "5.1.1" and neither a part of a longer number nor of an IP address. */
static size_t code_size(struct slice words, size_t at)
{
    char class = byte_at(words, at);
    char before = at == 0 ? ' ' : words.at[at - 1];
    size_t subject;
    size_t detail;

    if ((class != '2' && class != '4' && class != '5') || is_digit(before) ||
        before == '.' || is_letter(before) || byte_at(words, at + 1) != '.')
        return 0;
    subject = digits_at(words, at + 2);
    if (subject != 1 || byte_at(words, at + 3) != '.' || words.at[at + 2] > '7')
        return 0;
    detail = digits_at(words, at + 4);
    if (detail == 0 || detail > 3 ||
        (byte_at(words, at + 4 + detail) == '.' &&
         is_digit(byte_at(words, at + 5 + detail))))
        return 0;
    return 4 + detail;
}

bool failure_code(struct slice words, char out[12])
{
    out[0] = '\0';
    for (size_t i = 0; i + 5 <= words.size; i++) {
        size_t size = code_size(words, i);

        if (size == 0)
            continue;
        memcpy(out, words.at + i, size);
        out[size] = '\0';
        return true;
    }
    return false;
}

static enum bounce_reason phrase_said(struct slice words)
{
    for (size_t i = 0; i < failure_word_count; i++)
        if (slice_find_caseless(words, slice_of(failure_words[i].says)) !=
            SLICE_NONE)
            return failure_words[i].reason;
    return REASON_NOT_SAID;
}

enum bounce_reason failure_said(struct slice words)
{
    enum bounce_reason said = phrase_said(words);
    enum bounce_reason paired;

    /* "Rejected" is said with every reason. */
    if (said != REASON_NOT_SAID && said != REASON_REFUSED)
        return said;
    paired = failure_pair(words);
    return paired == REASON_NOT_SAID ? said : paired;
}

/* RFC 3463 section 3. A mailbox that is disabled may be opened again. */
static enum bounce_reason reason_of_code(const char *code)
{
    static const struct {
        const char *ends; /* subject and detail */
        enum bounce_reason reason;
    } list[] = {
        {"1.1", REASON_USER_UNKNOWN},   {"1.2", REASON_DOMAIN_UNKNOWN},
        {"1.3", REASON_USER_UNKNOWN},   {"1.6", REASON_MOVED},
        {"1.7", REASON_SENDER},         {"1.8", REASON_SENDER},
        {"1.10", REASON_TAKES_NO_MAIL}, {"2.1", REASON_DISABLED},
        {"2.2", REASON_FULL},           {"2.3", REASON_TOO_BIG},
        {"2.4", REASON_REFUSED},        {"2.0", REASON_REFUSED},
        {"3.1", REASON_SYSTEM},         {"3.2", REASON_TAKES_NO_MAIL},
        {"3.4", REASON_TOO_BIG},        {"4.1", REASON_NETWORK},
        {"4.2", REASON_NETWORK},        {"4.3", REASON_SYSTEM},
        {"4.4", REASON_DOMAIN_UNKNOWN}, {"4.6", REASON_NETWORK},
        {"4.7", REASON_EXPIRED},
    };
    static const enum bounce_reason subjects[] = {
        REASON_NOT_SAID, REASON_NOT_SAID, REASON_REFUSED, REASON_SYSTEM,
        REASON_NETWORK,  REASON_SYSTEM,   REASON_CONTENT, REASON_POLICY};

    if (code[0] == '\0')
        return REASON_NOT_SAID;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (strcmp(code + 2, list[i].ends) == 0)
            return list[i].reason;
    return subjects[code[2] - '0'];
}

static bool says_nothing(const char *code)
{
    return code[0] == '\0' || strcmp(code + 1, ".0.0") == 0;
}

/* The class of the first reply ("550 ", "450-") in it, or 0. */
static char reply_class(struct slice words)
{
    for (size_t i = 0; i + 4 <= words.size; i++) {
        char before = i == 0 ? ' ' : words.at[i - 1];
        char after = words.at[i + 3];

        if ((words.at[i] == '4' || words.at[i] == '5') &&
            words.at[i + 1] <= '5' && digits_at(words, i) == 3 &&
            !is_digit(before) && !is_letter(before) && before != '.' &&
            (after == ' ' || after == '-' || after == ':'))
            return words.at[i];
    }
    return 0;
}

static bool was_at_rcpt(struct slice words, struct slice beside)
{
    static const char *const says[] = {"rcpt to", ":rcpt", "rcpt command",
                                       "does not like recipient"};

    for (size_t i = 0; i < sizeof says / sizeof *says; i++)
        if (slice_find_caseless(words, slice_of(says[i])) != SLICE_NONE ||
            slice_find_caseless(beside, slice_of(says[i])) != SLICE_NONE)
            return true;
    return false;
}

/* Servers write "user unknown" after the letter's text too, when a filter did
 * not want it. */
static bool is_about_address(struct slice words, struct slice beside,
                             const char *code)
{
    static const char *const says[] = {"recipient address rejected",
                                       "bad-mailbox",
                                       "action not taken: mailbox unavailable",
                                       "address not found",
                                       "couldn't be found",
                                       "wasn't found",
                                       "mail.local:",
                                       "doesn't have a",
                                       "does not have a",
                                       "不存在"};

    if (slice_find_caseless(beside, SLICE("to mail from command")) !=
            SLICE_NONE &&
        slice_find_caseless(beside, SLICE("to rcpt to command")) == SLICE_NONE)
        return false;
    if (reply_class(words) == 0 || strncmp(code + 1, ".1.", 3) == 0 ||
        was_at_rcpt(words, beside))
        return true;
    for (size_t i = 0; i < sizeof says / sizeof *says; i++)
        if (slice_find_caseless(words, slice_of(says[i])) != SLICE_NONE ||
            slice_find_caseless(beside, slice_of(says[i])) != SLICE_NONE)
            return true;
    return false;
}

static bool is_mailbox_code(const char *code)
{
    return code[0] != '\0' && strncmp(code + 1, ".2.", 3) == 0;
}

/* A code for a mailbox that is there is more exact than "user unknown", which
 * is said of a letter too; but to RCPT it is said of a person. */
static enum bounce_reason weighed(enum bounce_reason said,
                                  enum bounce_reason coded, const char *code,
                                  bool at_rcpt)
{
    if (said == REASON_NOT_SAID)
        return coded;
    if (said == REASON_USER_UNKNOWN && is_mailbox_code(code) && !at_rcpt)
        return coded;
    if (said == REASON_REFUSED && coded != REASON_NOT_SAID)
        return coded;
    return said;
}

void failure_judge(struct arena *arena, struct slice words, struct slice status,
                   struct slice beside, struct bounce_recipient *one)
{
    struct slice line =
        utf8_line(arena, slice_part(words, 0, FAILURE_MOST_WORDS));
    char in_words[12];
    const char *code = in_words;
    char class;

    (void)failure_code(line, in_words);
    (void)failure_code(status, one->status);
    if (says_nothing(one->status) && in_words[0] != '\0' && in_words[0] != '2')
        memcpy(one->status, in_words, sizeof in_words);
    if (says_nothing(in_words))
        code = one->status;
    class = code[0] != '\0' ? code[0] : reply_class(line);
    one->reason = weighed(failure_said(line), reason_of_code(code), code,
                          was_at_rcpt(line, beside));
    if (one->reason == REASON_USER_UNKNOWN &&
        !is_about_address(line, beside, code))
        one->reason = REASON_REFUSED;
    one->fault = bounce_reason_fault(one->reason);
    one->lasting = one->action == BOUNCE_FAILED &&
                   bounce_reason_lasts(one->reason) &&
                   (class != '4' || one->reason == REASON_USER_UNKNOWN);
}
