#include "core/reading/report_text.h"

#include <stddef.h>

#include "core/reading/address_found.h"
#include "core/reading/mail_phrases.h"
#include "core/reading/report_phrases.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define SUBJECT_START ((size_t)60)
#define OPENING ((size_t)3000) /* octets in which a report says what it is */
#define MOST_SAID ((size_t)32768)
#define MOST_ABOUT ((size_t)8192)
#define MOST_LINE ((size_t)1000)

static bool holds(struct slice text, const char *phrase)
{
    return slice_find_caseless(text, slice_of(phrase)) != SLICE_NONE;
}

/* ---- what kind of report ---- */

bool report_subject(struct slice subject)
{
    struct slice start = slice_part(slice_trim(subject), 0, SUBJECT_START);

    return phrases_begin(report_subject_starts, start) ||
           phrases_within(report_subject_parts, subject);
}

bool report_text_opens(struct slice said)
{
    return phrases_within(report_openings, slice_part(said, 0, OPENING));
}

bool report_text_delays(struct slice subject, struct slice said)
{
    return phrases_within(report_delay_subjects, subject) ||
           phrases_within(report_delays, slice_part(said, 0, OPENING));
}

/* ---- where the returned letter begins ---- */

static bool announces_letter(struct slice line)
{
    static const char *const phrases[] = {
        "this is a copy of the",
        "this is a copy of your",
        "is a copy of the message",
        "is a copy of your message",
        "copy of the original message",
        "copy of the message header",
        "below this line is",
        "header of the original",
        "headers of the original",
        "original message follow",
        "original message header",
        "original mail as follows",
        "original mail info",
        "message headers follow",
        "message header follows",
        "message text follows",
        "unsent message",
        "returned mail follows",
        "undelivered message follows",
        "undeliverable message follows",
        "rejected message follows",
        "start of returned",
        "message follows below",
        "original text follows",
        NULL,
    };
    static const char *const starts[] = {
        "original message", "your original message", "returned message",
        "message headers", "message header"};
    /* One of these is in each of them, and in few lines. */
    static const char *const words[] = {
        "copy",   "below",    "original", "follow",
        "unsent", "returned", "header",   NULL,
    };
    struct slice dashes = slice_trim(line);

    if (line.size > 120 || !phrases_within(words, line))
        return false;
    if (phrases_within(phrases, line))
        return true;
    while (dashes.size > 0 &&
           (dashes.at[0] == '-' || dashes.at[0] == ' ' || dashes.at[0] == '='))
        dashes = slice_from(dashes, 1);
    if (slice_starts_caseless(dashes, SLICE("original message was")))
        return false;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (slice_starts_caseless(dashes, slice_of(starts[i])))
            return true;
    return false;
}

static bool begins_letter(struct slice line)
{
    return slice_starts_caseless(line, SLICE("Received:")) ||
           slice_starts_caseless(line, SLICE("Return-Path:")) ||
           slice_starts_caseless(line, SLICE("DKIM-Signature:"));
}

struct report_text report_text_of(struct slice text)
{
    struct slice rest = text;
    struct slice line;
    bool something = false;

    while (slice_next_line(&rest, &line)) {
        size_t at = (size_t)(line.at - text.at);

        if (something && (announces_letter(line) || begins_letter(line)))
            return (struct report_text){
                slice_part(text, 0, at < MOST_SAID ? at : MOST_SAID),
                slice_from(text, at)};
        something = something || slice_trim(line).size > 0;
    }
    return (struct report_text){slice_part(text, 0, MOST_SAID), {NULL, 0}};
}

/* ---- whom it names ---- */

/* How well a line names a recipient; the best of all lines is kept. */
enum evidence {
    EVIDENCE_NONE,
    EVIDENCE_LINE,  /* somewhere in a line */
    EVIDENCE_REPLY, /* in the words of a server */
    EVIDENCE_NAMED, /* "could not be delivered to jo@..." */
    EVIDENCE_RCPT,  /* "RCPT TO:<jo@...>" */
    EVIDENCE_HEADS, /* the line begins with it */
    EVIDENCE_FIELD  /* "Failed recipient: jo@..." */
};

struct naming {
    struct arena *arena;
    struct slice sender;
    struct slice *list;
    size_t count;
    enum evidence best;
};

static bool same(struct arena *arena, struct slice a, struct slice b)
{
    return slice_equal(address_key(arena, a), address_key(arena, b));
}

static void note(struct naming *naming, struct slice address,
                 enum evidence evidence)
{
    if (evidence < naming->best)
        return;
    if (evidence > naming->best)
        naming->count = 0;
    naming->best = evidence;
    for (size_t i = 0; i < naming->count; i++)
        if (same(naming->arena, naming->list[i], address))
            return;
    if (naming->count < BOUNCE_MOST_RECIPIENTS)
        naming->list[naming->count++] = address;
}

static struct slice near_end(struct slice before)
{
    return slice_from(before, before.size > 40 ? before.size - 40 : 0);
}

/* What stands before an address in its line says that it is somebody else. */
static bool is_other(struct slice before, struct slice address)
{
    static const char *const phrases[] = {
        "from",    "sender",     "contact", "mailto:", "reply",
        "please",  "forward",    "e-mail",  "help",    "via ",
        "subject", "message-id", NULL,
    };
    static const char *const machines[] = {"postmaster@", "mailer-daemon@",
                                           "abuse@"};
    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++)
        if (slice_starts_caseless(address, slice_of(machines[i])))
            return true;
    return slice_is_caseless(slice_trim(before), "to:") ||
           phrases_within(phrases, near_end(before));
}

static enum evidence evidence_of(struct slice line, struct slice before,
                                 struct slice address)
{
    static const char *const fields[] = {
        "failed recipient",
        "intended recipient",
        "recipient address",
        "undeliverable address",
        "invalid recipient",
        "unknown recipient",
        "unknown user:",
        "recipient:",
        "emailaddress\":\"",
        "delivery failed:",
        "address: <",
        "exceeds allowed size:",
        NULL,
    };
    static const char *const names[] = {
        "delivered to",
        "deliver your message to",
        "deliver message to",
        "delivering your mail to",
        "delivery to",
        "deliver to",
        "message to",
        "mail to",
        "recipient",
        "user ",
        "mailbox",
        "account",
        "failed to",
        "addressed to",
        "not reach",
        "duplicated message-id in",
        "address",
        NULL,
    };

    if (holds(before, "rcpt to") || holds(before, "rcpt:"))
        return EVIDENCE_RCPT;
    if (is_other(before, address))
        return EVIDENCE_NONE;
    if (phrases_within(fields, near_end(before)))
        return EVIDENCE_FIELD;
    if (phrases_within(names, before))
        return EVIDENCE_NAMED;
    if (line.size > 3 && is_digit(line.at[0]) && is_digit(line.at[1]) &&
        is_digit(line.at[2]))
        return EVIDENCE_REPLY;
    return EVIDENCE_LINE;
}

/* Bullets, brackets, and the arrows of a transcript. */
static struct slice undecorated(struct slice line)
{
    static const char marks[] = " \t<>\"'*-.([";

    while (line.size > 0 &&
           slice_find_byte(slice_of(marks), line.at[0]) != SLICE_NONE)
        line = slice_from(line, 1);
    return line;
}

static void name_in_line(struct naming *naming, struct slice line)
{
    struct slice bare = undecorated(line);
    struct slice address;
    size_t at = 0;

    line = slice_trim(line);
    if (address_leads(bare, &address) &&
        !same(naming->arena, address, naming->sender)) {
        note(naming, address, EVIDENCE_HEADS);
        return;
    }
    while (address_found(line, &at, &address)) {
        struct slice before =
            slice_part(line, 0, (size_t)(address.at - line.at));
        enum evidence evidence = evidence_of(line, before, address);

        if (evidence != EVIDENCE_NONE &&
            !same(naming->arena, address, naming->sender))
            note(naming, address, evidence);
    }
}

size_t report_text_recipients(struct arena *arena, struct slice said,
                              struct slice sender, struct slice **out)
{
    struct naming naming = {
        .arena = arena,
        .sender = sender,
        .list = arena_array(arena, BOUNCE_MOST_RECIPIENTS, sizeof **out)};
    struct slice rest = said;
    struct slice line;

    while (slice_next_line(&rest, &line))
        name_in_line(&naming, slice_part(line, 0, MOST_LINE));
    *out = naming.list;
    if (naming.count > 0 || sender.size == 0)
        return naming.count;
    /* Somebody wrote to themselves. */
    return report_text_recipients(arena, said, (struct slice){NULL, 0}, out);
}

/* ---- what it says of one ---- */

static bool heads_with(struct arena *arena, struct slice line,
                       const struct slice *list, size_t count,
                       size_t *which_out)
{
    struct slice address;

    if (!address_leads(undecorated(line), &address))
        return false;
    for (*which_out = 0; *which_out < count; (*which_out)++)
        if (same(arena, list[*which_out], address))
            return true;
    return false;
}

struct slice report_text_about(struct arena *arena, struct slice said,
                               struct slice address,
                               const struct slice *recipients, size_t count)
{
    struct text text = text_start(arena, MOST_ABOUT);
    struct slice rest = said;
    struct slice line;
    bool inside = false;
    size_t which;

    while (slice_next_line(&rest, &line)) {
        if (heads_with(arena, line, recipients, count, &which))
            inside = same(arena, recipients[which], address);
        if (!inside && slice_find_caseless(line, address) == SLICE_NONE)
            continue;
        text_put(&text, line);
        text_putc(&text, '\n');
    }
    return text_slice(&text);
}
