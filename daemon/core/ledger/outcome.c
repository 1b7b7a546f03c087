#include "core/ledger/outcome.h"

#include <stdio.h>
#include <string.h>

#include "base/must.h"

#include "base/banned.h"

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define GIVE_UP (48 * HOUR)

static bool has_any(struct slice text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_find_caseless(text, slice_of(list[i])) != SLICE_NONE)
            return true;
    return false;
}

/* Refusals without a telling code: are they about us? */
static bool blames_us(struct slice text)
{
    static const char *const words[] = {
        "spam",
        "policy",
        "relay not permitted",
        "relaying denied",
        "relay access denied",
        "blacklist",
        "blocklist",
        "blocked",
        "reputation",
        "dmarc",
        "dkim",
        "spf",
        "authentication required",
    };

    return has_any(text, words, COUNT_OF(words));
}

static bool says_unknown(struct slice text)
{
    static const char *const words[] = {
        "user unknown",      "unknown user",        "unknown recipient",
        "recipient unknown", "no such user",        "no such recipient",
        "no such mailbox",   "no such address",     "does not exist",
        "doesn't exist",     "unrouteable address", "no mailbox here",
    };

    return has_any(text, words, COUNT_OF(words));
}

static bool says_full(struct slice text)
{
    static const char *const words[] = {"mailbox full", "is full", "quota",
                                        "insufficient storage"};

    return has_any(text, words, COUNT_OF(words));
}

static size_t digits(struct slice text)
{
    size_t count = 0;

    while (count < text.size && is_digit(text.at[count]))
        count++;
    return count;
}

/* "5.1.1" at the beginning (RFC 2034 section 4, RFC 3463 section 2), and
 * nothing else in its word; 0 if it is not there. */
static size_t enhanced_size(struct slice text)
{
    size_t size = 0;

    if (digits(text) != 1 || strchr("245", text.at[0]) == NULL)
        return 0;
    size = 1;
    for (int part = 0; part < 2; part++) {
        size_t more;

        if (size >= text.size || text.at[size] != '.')
            return 0;
        more = digits(slice_from(text, size + 1));
        if (more < 1 || more > 3)
            return 0;
        size += 1 + more;
    }
    return size == text.size || is_space(text.at[size]) ? size : 0;
}

static void put_text(struct outcome *outcome, struct slice text)
{
    size_t size = 0;

    text = slice_trim(text);
    while (size < text.size && size < sizeof outcome->text - 1) {
        char byte = text.at[size];

        outcome->text[size++] = byte >= ' ' && byte <= '~' ? byte : '?';
    }
    outcome->text[size] = '\0';
}

/* Where the two classes contradict each other, the basic code stands. */
static void put_reply(struct outcome *outcome, int code, struct slice text)
{
    size_t size = enhanced_size(text);

    outcome->code = code;
    if (size > 0 && text.at[0] - '0' == code / 100)
        snprintf(outcome->enhanced, sizeof outcome->enhanced, "%.*s", (int)size,
                 text.at);
    put_text(outcome, slice_from(text, size));
}

static bool is_expected(enum dialogue_stage stage, int code)
{
    return code / 100 == (stage == STAGE_DATA ? 3 : 2);
}

static bool enhanced_is(const struct outcome *outcome, const char *code)
{
    return strcmp(outcome->enhanced, code) == 0;
}

static bool subject_is(const struct outcome *outcome, char subject)
{
    return outcome->enhanced[0] != '\0' && outcome->enhanced[2] == subject &&
           outcome->enhanced[3] == '.';
}

static bool enhanced_is_vague(const struct outcome *outcome)
{
    return outcome->enhanced[0] == '\0' || enhanced_is(outcome, "5.0.0");
}

static bool is_about_size(const struct outcome *outcome)
{
    return outcome->code == 552 || enhanced_is(outcome, "5.3.4") ||
           enhanced_is(outcome, "5.2.3");
}

/* 500 to 504 and 5.5.x say that we speak wrongly. At RCPT we send an address
 * and nothing else, so bad syntax there is that address. */
static bool is_protocol_fault(enum dialogue_stage stage,
                              const struct outcome *outcome)
{
    bool syntax =
        outcome->code == 501 || outcome->code == 504 || outcome->code == 553;

    if (stage == STAGE_RCPT && syntax)
        return false;
    return subject_is(outcome, '5') ||
           (outcome->code >= 500 && outcome->code <= 504);
}

static bool reaches_account(enum dialogue_stage stage,
                            const struct outcome *outcome)
{
    if (outcome->code == 421 || stage == STAGE_GREETING)
        return true;
    if (outcome->code < 500)
        return stage == STAGE_MAIL;
    if (outcome->code == 530 || outcome->code == 535 ||
        is_protocol_fault(stage, outcome) || subject_is(outcome, '7') ||
        enhanced_is(outcome, "5.1.7") || enhanced_is(outcome, "5.1.8"))
        return true;
    if (enhanced_is_vague(outcome) && blames_us(slice_of(outcome->text)))
        return true;
    return stage == STAGE_MAIL && !is_about_size(outcome);
}

struct outcome outcome_of_reply(enum dialogue_stage stage, int code,
                                struct slice text)
{
    struct outcome outcome = {.verdict = VERDICT_DONE};

    put_reply(&outcome, code, text);
    if (is_expected(stage, code))
        return outcome;
    if (code / 100 == 4 || (code == 552 && stage == STAGE_RCPT))
        outcome.verdict = VERDICT_AGAIN;
    else if (code / 100 == 5)
        outcome.verdict = VERDICT_NEVER;
    else
        outcome.verdict = stage == STAGE_DOT ? VERDICT_IN_DOUBT : VERDICT_AGAIN;
    if (code / 100 != 4 && code / 100 != 5)
        outcome.scope = SCOPE_ACCOUNT;
    else if (reaches_account(stage, &outcome))
        outcome.scope = SCOPE_ACCOUNT;
    return outcome;
}

struct outcome outcome_of_loss(enum dialogue_stage stage, const char *why)
{
    struct outcome outcome = {.verdict = VERDICT_AGAIN};

    if (stage == STAGE_DOT)
        outcome.verdict = VERDICT_IN_DOUBT;
    if (stage == STAGE_GREETING)
        outcome.scope = SCOPE_ACCOUNT;
    put_text(&outcome, slice_of(why));
    return outcome;
}

bool outcome_is_dead_address(const struct outcome *outcome)
{
    static const char *const dead[] = {"5.1.1", "5.1.2", "5.1.3", "5.1.6",
                                       "5.1.10"};
    struct slice text = slice_of(outcome->text);

    if (outcome->verdict != VERDICT_NEVER || outcome->scope != SCOPE_LETTER ||
        outcome->code / 100 != 5)
        return false;
    for (size_t i = 0; i < COUNT_OF(dead); i++)
        if (enhanced_is(outcome, dead[i]))
            return !says_full(text);
    return enhanced_is_vague(outcome) && says_unknown(text) && !says_full(text);
}

static int64_t retry_delay(int64_t attempts)
{
    static const int64_t delays[] = {5 * MINUTE,  15 * MINUTE, 30 * MINUTE,
                                     60 * MINUTE, 2 * HOUR,    4 * HOUR,
                                     8 * HOUR};
    size_t last = COUNT_OF(delays) - 1;

    if (attempts < 1)
        attempts = 1;
    return delays[(size_t)attempts - 1 < last ? (size_t)attempts - 1 : last];
}

int64_t retry_at(int64_t attempts, int64_t first_at, int64_t now, int chance)
{
    int64_t delay = retry_delay(attempts);
    int64_t at;

    must(chance >= 0 && chance <= 999);
    at = now + delay + delay * chance / 5000;
    return at > first_at + GIVE_UP ? 0 : at;
}

static int64_t again_at(const struct delivery *delivery, int64_t now,
                        int chance)
{
    int64_t first_at = delivery->dated_at == 0 ? now : delivery->dated_at;
    int64_t at = retry_at(delivery->attempts, first_at, now, chance);

    if (delivery->kind == LETTER_ALERT && now - first_at < HOUR)
        at = now + MINUTE;
    return delivery->latest_at != 0 && at > delivery->latest_at ? 0 : at;
}

static struct delivery_change again(const struct delivery *delivery,
                                    enum delivery_state otherwise, int64_t now,
                                    int chance)
{
    int64_t at = again_at(delivery, now, chance);

    return (struct delivery_change){
        .state = at != 0 ? DELIVERY_WAITING : otherwise, .next_at = at};
}

static bool is_refusal(const struct outcome *outcome)
{
    return outcome->verdict == VERDICT_NEVER && outcome->code / 100 == 5 &&
           outcome->scope == SCOPE_LETTER;
}

struct delivery_change delivery_after(const struct delivery *delivery,
                                      const struct outcome *outcome,
                                      int64_t now, int chance)
{
    if (outcome->verdict == VERDICT_DONE)
        return (struct delivery_change){.state = DELIVERY_HANDED_OVER};
    if (is_refusal(outcome))
        return (struct delivery_change){.state = DELIVERY_REFUSED,
                                        .address_dead =
                                            outcome_is_dead_address(outcome)};
    if (outcome->verdict == VERDICT_IN_DOUBT)
        return letter_kind_repeats_after_doubt(delivery->kind)
                   ? again(delivery, DELIVERY_IN_DOUBT, now, chance)
                   : (struct delivery_change){.state = DELIVERY_IN_DOUBT};
    /* Never, but no server said it: such bytes cannot be sent at all. */
    if (outcome->verdict == VERDICT_NEVER && outcome->code == 0)
        return (struct delivery_change){.state = DELIVERY_FAILED};
    return again(delivery, DELIVERY_FAILED, now, chance);
}
