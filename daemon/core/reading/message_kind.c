#include "core/reading/message_kind.h"

#include "base/utf8.h"
#include "core/reading/calendar_answer.h"
#include "core/settings/address.h"

#include "base/banned.h"

static bool among(struct slice value, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_find_caseless(value, slice_of(list[i])) != SLICE_NONE)
            return true;
    return false;
}

#define AMONG(value, list) among((value), (list), sizeof(list) / sizeof *(list))

static bool has_header(GMimeMessage *message, const char *name)
{
    return g_mime_object_get_header((GMimeObject *)message, name) != NULL;
}

struct slice message_header(struct arena *arena, GMimeMessage *message,
                            const char *name)
{
    return utf8_line(arena, slice_of(g_mime_object_get_header(
                                (GMimeObject *)message, name)));
}

struct slice subject_bare(struct slice subject)
{
    static const char *const prefixes[] = {
        "re:",
        "fw:",
        "fwd:",
        "aw:",
        "wg:",
        "sv:",
        "vs:",
        "tr:",
        "rv:",
        "odp:",
        "r:",
        "i:",
        "res:",
        "enc:",
        "atb:",
        "yml:",
        "[external]",
        "external:",
        "[ext]",
        "(external)",
        "\xe5\x9b\x9e\xe5\xa4\x8d:",
        "\xe5\x9b\x9e\xe5\xa4\x8d\xef\xbc\x9a",
    };
    bool again = true;

    while (again) {
        again = false;
        subject = slice_trim(subject);
        for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
            struct slice prefix = slice_of(prefixes[i]);

            if (slice_starts_caseless(subject, prefix)) {
                subject = slice_from(subject, prefix.size);
                again = true;
            }
        }
    }
    return subject;
}

static size_t count_headers(GMimeMessage *message, const char *name)
{
    GMimeHeaderList *list =
        g_mime_object_get_header_list((GMimeObject *)message);
    size_t count = 0;

    for (int i = 0; i < g_mime_header_list_get_count(list); i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);

        if (slice_is_caseless(slice_of(g_mime_header_get_name(header)), name))
            count++;
    }
    return count;
}

struct slice message_from(struct arena *arena, GMimeMessage *message,
                          struct slice *name_out)
{
    InternetAddressList *list = g_mime_message_get_from(message);
    InternetAddress *address;

    *name_out = (struct slice){NULL, 0};
    if (list == NULL || internet_address_list_length(list) != 1 ||
        count_headers(message, "From") != 1)
        return (struct slice){NULL, 0};
    address = internet_address_list_get_address(list, 0);
    if (!INTERNET_ADDRESS_IS_MAILBOX(address))
        return (struct slice){NULL, 0};
    *name_out = utf8_line(arena, slice_of(internet_address_get_name(address)));
    return address_key(
        arena, utf8_line(arena, slice_of(internet_address_mailbox_get_addr(
                                    (InternetAddressMailbox *)address))));
}

/* Our own letter come back: what we put into every letter, and that it says
 * it is from us. A quoted or attached letter has this further inside. */
static bool is_own(GMimeMessage *message, struct slice from,
                   struct slice message_id, struct slice our_address)
{
    size_t at = slice_find_byte(our_address, '@');
    size_t id_at = slice_find_byte(message_id, '@');
    struct slice domain;

    if (!has_header(message, "X-Involved-Ref") || at == SLICE_NONE)
        return false;
    domain = slice_from(our_address, at + 1);
    return slice_equal_caseless(from, our_address) ||
           (id_at != SLICE_NONE &&
            slice_equal_caseless(slice_from(message_id, id_at + 1), domain));
}

static bool is_daemon(struct slice from)
{
    static const char *const names[] = {
        "mailer-daemon@",    "postmaster@", "mail-daemon@",
        "microsoftexchange", "mdaemon@",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_starts_caseless(from, slice_of(names[i])))
            return true;
    return false;
}

static bool is_null_path(struct arena *arena, GMimeMessage *message)
{
    struct slice path = message_header(arena, message, "Return-Path");

    return slice_is(path, "<>") || slice_is(path, "< >");
}

static bool reports_delivery(struct slice subject, struct slice text)
{
    static const char *const subjects[] = {
        "undelivered mail",
        "delivery status notification",
        "mail delivery failed",
        "undeliverable",
        "failure notice",
        "returned mail",
        "delayed mail",
        "delivery failure",
        "delivery incomplete",
        "mail delivery failure",
        "warning: message",
        "delivery delayed",
        "mail delivery system",
        "could not be delivered",
        "warning: could not send",
        "delivery has failed",
    };
    static const char *const phrases[] = {
        "this is the qmail-send program",
        "i'm sorry to have to inform you",
        "a message that you sent could not be delivered",
        "a message that you sent has not yet been delivered",
        "the following addresses had permanent fatal errors",
        "did not reach some or all of the intended recipients",
        "delivery has failed to these recipients",
        "delivery is delayed to these recipients",
        "still being retried",
        "could not send message for past",
        "---- failed recipients ----",
        "your message could not be delivered",
        "your message wasn't delivered",
        "address not found",
        "has exceeded its quota",
        "delivery to the following recipient",
    };

    return AMONG(subject, subjects) ||
           AMONG(slice_part(text, 0, 20000), phrases);
}

/* A multipart/report (RFC 6522) of that type, by its word or its part. */
static bool is_report(GMimeMessage *message, const char *type, bool has_part)
{
    GMimeObject *part = g_mime_message_get_mime_part(message);
    struct slice word;

    if (part == NULL ||
        !g_mime_content_type_is_type(g_mime_object_get_content_type(part),
                                     "multipart", "report"))
        return false;
    word =
        slice_of(g_mime_object_get_content_type_parameter(part, "report-type"));
    return has_part || slice_is_caseless(slice_trim(word), type);
}

static bool is_bounce(struct arena *arena, GMimeMessage *message,
                      const struct message_parts *parts, struct slice from,
                      const char **why_out)
{
    struct slice subject = message_header(arena, message, "Subject");
    bool machine = is_null_path(arena, message) || is_daemon(from);

    *why_out = "it is a delivery report";
    if (is_report(message, "delivery-status", parts->delivery_status))
        return true;
    if (!machine)
        return false;
    return parts->delivery_status ||
           has_header(message, "X-Failed-Recipients") ||
           reports_delivery(subject, parts->text);
}

static bool is_complaint(GMimeMessage *message,
                         const struct message_parts *parts)
{
    return is_report(message, "feedback-report", parts->feedback_report) ||
           has_header(message, "X-HmXmrOriginalRecipient");
}

/* Headers that only machines write (RFC 3834; the others are met). */
static bool has_robot_header(struct arena *arena, GMimeMessage *message)
{
    static const char *const plain[] = {
        "X-Autoreply",
        "X-Autorespond",
        "X-Autoresponse",
        "X-Auto-Reply-From",
        "X-AutoReply-From",
        "X-Mail-Autoreply",
        "X-FC-MachineGenerated",
        "X-Autogenerated",
        "X-MS-Exchange-Generated-Message-Source",
    };
    struct slice submitted = message_header(arena, message, "Auto-Submitted");
    size_t end = slice_find_byte(submitted, ';');

    submitted = slice_trim(slice_part(submitted, 0, end));
    if (submitted.size > 0 && !slice_is_caseless(submitted, "no"))
        return true;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (has_header(message, plain[i]))
            return true;
    return slice_is_caseless(message_header(arena, message, "Delivered-To"),
                             "autoresponder") ||
           slice_is_caseless(message_header(arena, message, "X-Apple-Action"),
                             "vacation") ||
           slice_find_caseless(
               message_header(arena, message, "X-POST-MessageClass"),
               SLICE("autoresponder")) != SLICE_NONE;
}

static bool is_bulk(struct arena *arena, GMimeMessage *message)
{
    static const char *const words[] = {"bulk", "junk", "list", "auto_reply"};
    static const char *const lists[] = {"List-Id", "List-Post", "List-Help",
                                        "List-Unsubscribe", "List-Owner"};
    struct slice one = message_header(arena, message, "Precedence");
    struct slice two = message_header(arena, message, "X-Precedence");

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (slice_is_caseless(one, words[i]) ||
            slice_is_caseless(two, words[i]))
            return true;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (has_header(message, lists[i]))
            return true;
    return false;
}

/* The phrase alone, or with something set apart from it: a person may write
 * about office hours. */
static bool is_robot_subject(struct slice subject)
{
    static const char *const starts[] = {
        "automatic reply",
        "auto reply",
        "auto-reply",
        "autoreply",
        "auto:",
        "automated reply",
        "automated response",
        "auto response",
        "out of office",
        "out-of-office",
        "out of office autoreply",
        "out of the office",
        "automatische antwort",
        "abwesenheit",
        "abwesenheitsnotiz",
        "r\xc3\xa9ponse automatique",
        "respuesta autom\xc3\xa1tica",
        "risposta automatica",
        "automatisch antwoord",
        "autosvar",
        "automatick\xc3\xa1 odpov\xc4\x9b\xc4\x8f",
        "automatyczna odpowied\xc5\xba",
        "resposta autom\xc3\xa1tica",
        "\xe8\x87\xaa\xe5\x8b\x95\xe5\xbf\x9c\xe7\xad\x94",
        "ymateb awtomatig",
    };
    static const char *const ends[] = {
        "is out of the office",
        "(automatic response)",
        "(auto reply)",
    };

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        struct slice start = slice_of(starts[i]);
        struct slice rest = slice_trim(slice_from(subject, start.size));

        if (slice_starts_caseless(subject, start) &&
            (slice_ends(start, SLICE(":")) || rest.size == 0 ||
             rest.at[0] == ':' || rest.at[0] == '-' || rest.at[0] == '['))
            return true;
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct slice end = slice_of(ends[i]);

        if (subject.size >= end.size &&
            slice_equal_caseless(slice_from(subject, subject.size - end.size),
                                 end))
            return true;
    }
    return false;
}

static bool is_robot(struct arena *arena, GMimeMessage *message,
                     const struct message_parts *parts, struct slice from,
                     const char **why_out)
{
    struct slice subject =
        subject_bare(message_header(arena, message, "Subject"));

    *why_out = "it is a receipt that says whether our letter was opened";
    if (is_report(message, "disposition-notification",
                  parts->disposition_notification))
        return true;
    *why_out = "its headers say that a machine wrote it";
    if (has_robot_header(arena, message))
        return true;
    *why_out = "its headers say that it went to a list";
    if (is_bulk(arena, message))
        return true;
    *why_out = "it has no sender to answer, as only machines write";
    if (is_null_path(arena, message) || is_daemon(from))
        return true;
    *why_out = "its subject is that of an automatic reply";
    return is_robot_subject(subject);
}

enum message_kind message_kind_of(struct arena *arena, GMimeMessage *message,
                                  const struct message_parts *parts,
                                  struct slice our_address,
                                  const char **why_out)
{
    struct slice name;
    struct slice from = message_from(arena, message, &name);
    struct slice id = slice_of(g_mime_message_get_message_id(message));

    *why_out = "it is our own letter come back";
    if (is_own(message, from, id, our_address))
        return MESSAGE_OWN;
    if (is_bounce(arena, message, parts, from, why_out))
        return MESSAGE_BOUNCE;
    *why_out = "it is a complaint passed on by a mail provider";
    if (is_complaint(message, parts))
        return MESSAGE_COMPLAINT;
    *why_out = "it is an answer from a calendar";
    if (calendar_method_of(parts->calendar) != CALENDAR_NONE)
        return MESSAGE_CALENDAR;
    if (is_robot(arena, message, parts, from, why_out))
        return MESSAGE_ROBOT;
    *why_out = NULL;
    return MESSAGE_PERSON;
}
