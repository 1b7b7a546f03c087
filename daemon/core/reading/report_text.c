#include "core/reading/report_text.h"

#include "core/reading/address_found.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define OPENING ((size_t)3000) /* octets in which a report says what it is */
#define MOST_SAID ((size_t)32768)
#define MOST_ABOUT ((size_t)8192)
#define MOST_LINE ((size_t)1000)

static bool holds(struct slice text, const char *phrase)
{
    return slice_find_caseless(text, slice_of(phrase)) != SLICE_NONE;
}

static bool holds_one(struct slice text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (holds(text, list[i]))
            return true;
    return false;
}

#define HOLDS_ONE(text, list) \
    holds_one((text), (list), sizeof(list) / sizeof *(list))

/* ---- what kind of report ---- */

bool report_subject(struct slice subject)
{
    static const char *const starts[] = {
        "undeliver",
        "undelivered mail",
        "delivery status notification",
        "delivery failure",
        "delivery failed",
        "delivery notification",
        "delivery incomplete",
        "delivery delayed",
        "delivery report",
        "delivery problem",
        "failed delivery",
        "failed mail",
        "failure notice",
        "failure delivery",
        "mail delivery fail",
        "mail delivery error",
        "mail delivery problem",
        "mail delivery status",
        "mail delivery system",
        "mail delivery delayed",
        "mail could not be delivered",
        "mail failure",
        "mail system error",
        "mail status report",
        "message delivery has failed",
        "message delivery failure",
        "message delivery delayed",
        "message status - undeliverable",
        "message could not be delivered",
        "message undeliverable",
        "message not delivered",
        "returned mail",
        "returned email",
        "returned message",
        "returned to sender",
        "return receipt: undeliver",
        "delayed mail",
        "non delivery",
        "non-delivery",
        "non remis",
        "nondeliverable",
        "warning: message",
        "warning: could not send",
        "warning--could not send",
        "warning - delayed",
        "permanent delivery failure",
        "there was an error sending your mail",
        "unable to deliver",
        "could not deliver",
        "your message could not be delivered",
        "[bounce",
        "dead letter",
        "mailer-daemon",
        "postmaster notif",
        "rejected mail",
        "email delivery failure",
        "error sending message",
        "nicht zugestellt",
        "unzustellbar",
        "no se puede entregar",
        "niet-bezorg",
        "onbestelbaar",
        "impossibile recapitare",
        "non recapitabile",
        "notification d'\xc3\xa9"
        "chec",
        "ej levererbart",
        "recapito non",
        "mancato recapito",
        "nie można dostarczyć",
        "niedostarczon",
        "não é possível entregar",
        "não entregue",
        "não foi possível entregar",
        "entrega não",
        "no entregado",
        "entrega no",
        "no se pudo entregar",
        "échec de la remise",
        "echec de la remise",
        "message non distribu",
        "non distribuable",
        "zustellungsfehler",
        "zustellung",
        "fehler bei der zustellung",
        "mail konnte nicht",
        "kan inte leverera",
        "kan ikke levere",
        "ikke levert",
        "kunne ikke levere",
        "ei voi toimittaa",
        "toimitus ep",
        "nedoručiteln",
        "nelivrabil",
        "kézbesíthetetlen",
        "teslim edilem",
        "iletilemedi",
        "недоставлен",
        "Недоставлен",
        "письмо не доставлено",
        "Письмо не доставлено",
        "配信不能",
        "配信遅延",
        "配信できません",
        "配信エラー",
        "送信エラー",
        "系统退信",
        "退信",
        "无法投递",
        "未傳遞",
        "无法传递",
        "배달할 수 없음",
        "배달되지 않음",
        "لم يتم التسليم",
        "تعذر التسليم",
        "mail failed",
        "failed mail",
        "mail undeliverable",
        "mail not delivered",
        "message status",
        "your mail could not",
        "permanent delivery",
        "delivery problem",
        "delivery error",
        "delivery report",
        "delivery delay",
        "delivery has",
        "deferral notice",
        "mailer daemon",
        "error mail",
        "bounced mail",
        "bounced message",
        "systems bounce",
        "unzustell",
        "rückläufer",
    };
    struct slice start = slice_part(slice_trim(subject), 0, 60);

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (slice_starts_caseless(start, slice_of(starts[i])))
            return true;
    return holds(subject, "could not be delivered") ||
           holds(subject, "delivery has failed") ||
           holds(subject, "returning message to sender") ||
           holds(subject, "returned to sender") ||
           holds(subject, "undeliverable") ||
           holds(subject, "delivery failure") ||
           holds(subject, "not listed in domino");
}

bool report_text_opens(struct slice said)
{
    static const char *const phrases[] = {
        "qmail-send program",
        "i'm sorry to have to inform you",
        "could not be delivered to",
        "couldn't be delivered",
        "could not deliver",
        "message that you sent could not be delivered",
        "message that you have sent could not be delivered",
        "has not yet been delivered",
        "has not been delivered",
        "was not delivered to",
        "not be delivered",
        "permanent fatal errors",
        "transient non-fatal errors",
        "had fatal errors",
        "had delivery errors",
        "had delivery problems",
        "did not reach the following",
        "did not reach some or all",
        "delivery has failed to",
        "delivery is delayed to",
        "delivery to the following",
        "delevery to the following",
        "delivery failed",
        "delivery failure",
        "delivery status notification",
        "has been delayed",
        "still being retried",
        "could not send message for past",
        "could not send mail for past",
        "failed recipients",
        "your message wasn't delivered",
        "wasn't delivered to",
        "address not found",
        "error delivering your mail",
        "trouble delivering your message",
        "attempting to deliver",
        "trying to deliver",
        "unable to deliver",
        "undeliverable",
        "was rejected by a remote mail server",
        "rejected by a remote",
        "transcript of session follows",
        "returned message",
        "failure reasons",
        "mailbox exceeds allowed size",
        "their mailbox is full",
        "no valid recipients",
        "mail could not be sent",
        "message could not be sent",
        "following addresses",
        "following recipient",
        "the mail system",
        "\xe9\x80\x81\xe4\xbf\xa1\xe3\x81\xab\xe5\xa4\xb1\xe6\x95\x97",
        "\xe9\x80\x81\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d\xe3\x81\xbe\xe3\x81"
        "\x9b\xe3\x82\x93",
        "\xe9\x85\x8d\xe4\xbf\xa1\xe3\x81\xa7\xe3\x81\x8d",
        "\xd0\xbd\xd0\xb5 \xd0\xbc\xd0\xbe\xd0\xb6\xd0\xb5\xd1\x82 "
        "\xd0\xb1\xd1\x8b\xd1\x82\xd1\x8c "
        "\xd0\xb4\xd0\xbe\xd1\x81\xd1\x82\xd0\xb0\xd0\xb2",
        "nicht zugestellt",
        "konnte nicht",
        "n'a pas pu \xc3\xaatre",
        "chec de la remise",
        "mpossible de remettre",
        "fehler bei der nachrichtenzustellung",
        "no se pudo realizar la entrega",
        "no se pudo entregar",
        "mpossibile recapitare",
        "de bezorging van",
        "kan niet worden bezorgd",
        "nie powiodło się",
        "nie można dostarczyć",
        "a entrega a estes",
        "não foi possível entregar",
        "gick inte att leverera",
        "kunne ikke leveres",
        "не может быть доставлен",
        "не доставлено",
        "配信に失敗",
        "配信できません",
        "退回",
        "退信",
        "cannot be delivered",
        "could not be reached",
        "could not be sent",
        "fatal delivery errors",
        "delivery errors",
        "problems delivering",
        "delivery failure",
        "did not accept your",
        "an error occurred while",
        "error has occurred while attempting to deliver",
        "permanent error",
        "permanent failure",
        "no se ha podido entregar",
    };

    return HOLDS_ONE(slice_part(said, 0, OPENING), phrases);
}

bool report_text_delays(struct slice subject, struct slice said)
{
    static const char *const subjects[] = {
        "(delay)",
        "delayed",
        "still being retried",
        "warning: could not send",
        "warning--could not send",
        "delivery incomplete",
        "not yet been delivered",
        "notification: warning",
        "deferral notice",
        "delivery delay",
        "(temporary)",
        "verzögert",
        "verzögerung",
        "retardé",
        "retrasad",
        "retraso",
        "ritardat",
        "ritardo",
        "vertraagd",
        "vertraging",
        "opóźni",
        "atrasad",
        "försenad",
        "forsinket",
        "配信遅延",
        "延迟",
        "отложен",
    };
    static const char *const phrases[] = {
        "still being retried",
        "will be retried",
        "message will be retried",
        "this is a warning message only",
        "has not yet been delivered",
        "no action is required on your part",
        "delivery is delayed to these",
        "has been delayed",
        "will continue to be attempted",
        "will continue to try",
        "only a temporary failure",
        "delivery will be retried",
        "this is only a warning",
        "i'll keep trying",
        "will retry for",
        "noch nicht zugestellt",
        "still undelivered",
        "will keep trying",
        "you do not need to resend",
        "could not send message for past",
        "could not send mail for past",
        "delivery attempts will continue",
    };

    return HOLDS_ONE(subject, subjects) ||
           HOLDS_ONE(slice_part(said, 0, OPENING), phrases);
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
    };
    static const char *const starts[] = {
        "original message", "your original message", "returned message",
        "message headers", "message header"};
    /* One of these is in each of them, and in few lines. */
    static const char *const words[] = {
        "copy", "below", "original", "follow", "unsent", "returned", "header"};
    struct slice dashes = slice_trim(line);

    if (line.size > 120 || !HOLDS_ONE(line, words))
        return false;
    if (HOLDS_ONE(line, phrases))
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
        "from",    "sender", "contact", "mailto:", "reply",   "please",
        "forward", "e-mail", "help",    "via ",    "subject", "message-id",
    };
    static const char *const machines[] = {"postmaster@", "mailer-daemon@",
                                           "abuse@"};
    for (size_t i = 0; i < sizeof machines / sizeof *machines; i++)
        if (slice_starts_caseless(address, slice_of(machines[i])))
            return true;
    return slice_is_caseless(slice_trim(before), "to:") ||
           HOLDS_ONE(near_end(before), phrases);
}

static enum evidence evidence_of(struct slice line, struct slice before,
                                 struct slice address)
{
    static const char *const fields[] = {
        "failed recipient",      "intended recipient", "recipient address",
        "undeliverable address", "invalid recipient",  "unknown recipient",
        "unknown user:",         "recipient:",         "emailaddress\":\"",
        "delivery failed:",      "address: <",         "exceeds allowed size:",
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
    };

    if (holds(before, "rcpt to") || holds(before, "rcpt:"))
        return EVIDENCE_RCPT;
    if (is_other(before, address))
        return EVIDENCE_NONE;
    if (HOLDS_ONE(near_end(before), fields))
        return EVIDENCE_FIELD;
    if (HOLDS_ONE(before, names))
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
