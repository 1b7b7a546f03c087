#include "core/reading/message_kind.h"

#include "base/utf8.h"
#include "core/reading/address_found.h"
#include "core/reading/auto_reply.h"
#include "core/reading/calendar_answer.h"
#include "core/reading/challenge.h"
#include "core/reading/failure.h"
#include "core/reading/own_words.h"
#include "core/reading/report_text.h"
#include "core/settings/address.h"

#include "base/banned.h"

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

/* ---- delivery reports ---- */

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

/* "Re:" or "Fwd:": a person answered one, or passed one on. */
static bool is_answered(struct slice subject)
{
    return subject_bare(subject).size < slice_trim(subject).size &&
           !slice_starts(slice_trim(subject), SLICE("[")) &&
           !slice_starts(slice_trim(subject), SLICE("("));
}

/* Notices that come as ordinary mail from ordinary addresses: known by subject
 * and first words together. */
static bool is_plain_notice(struct slice subject, struct slice text)
{
    static const struct {
        const char *subject;
        const char *text;
    } list[] = {
        {"AWS Notification Message", "{\"notificationType\":"},
        {"AWS Notification Message", "{\"eventType\":\"Bounce\""},
        {"Amazon SES", "{\"notificationType\":\"Bounce\""},
        {"Loop Alert:", "Duplicated Message-ID in"},
    };

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (slice_starts_caseless(subject, slice_of(list[i].subject)) &&
            slice_starts_caseless(slice_trim(text), slice_of(list[i].text)))
            return true;
    return false;
}

static bool names_somebody(struct slice said)
{
    struct slice address;
    size_t at = 0;

    return address_found(said, &at, &address);
}

/* Whatever the language: an address, and a server's code for a failure. */
static bool names_failure(struct slice said)
{
    char code[12];

    return failure_code(said, code) && code[0] != '2' && names_somebody(said);
}

/* It writes nothing but reports. */
static bool is_from_daemon(struct arena *arena, GMimeMessage *message)
{
    struct slice name;

    return slice_starts_caseless(message_from(arena, message, &name),
                                 SLICE("mailer-daemon@"));
}

/* Relays put an ordinary sender on a report at times. It has a report's
 * subject, and begins at once as reports do: a person says something first. */
static bool is_bare_report(GMimeMessage *message, struct slice subject,
                           struct slice text)
{
    static const char *const starts[] = {
        "delivery has failed to",
        "delivery to the following",
        "your message to",
        "your message wasn't delivered",
        "your message couldn't be",
        "this is the mail system",
        "this message was created automatically",
        "this is an automatically generated delivery",
        "hi. this is the",
        "a message that you sent",
        "the following message to",
        "** address not found **",
        "i'm sorry to have to inform you",
    };
    struct slice start = slice_part(slice_trim(text), 0, 200);
    bool opens = false;

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        opens = opens || slice_starts_caseless(start, slice_of(starts[i]));
    return opens && report_text_opens(start) && report_subject(subject) &&
           !is_answered(subject) && !has_header(message, "In-Reply-To") &&
           names_somebody(text);
}

/* A machine sent it, and it says in some way what became of a letter. People
 * who quote or pass on a report write under their own name. */
static bool is_bounce(struct arena *arena, GMimeMessage *message,
                      const struct message_parts *parts)
{
    struct slice subject = message_header(arena, message, "Subject");
    struct slice said;
    bool machine = has_null_path(arena, message) ||
                   is_mail_system(arena, message) ||
                   has_header(message, "X-Failed-Recipients");

    if (is_report(message, "delivery-status", parts->delivery_status))
        return machine || parts->delivery_status || !is_answered(subject);
    if (!machine && !is_from_nobody(arena, message))
        return is_plain_notice(subject, parts->text) ||
               is_bare_report(message, subject, parts->text);
    said = report_text_of(parts->text.size > 0 ? parts->text : parts->attached)
               .said;
    if (!machine)
        return is_plain_notice(subject, parts->text) ||
               (names_somebody(said) &&
                (report_subject(subject) || report_text_opens(said)));
    return parts->delivery_status ||
           has_header(message, "X-Failed-Recipients") ||
           report_subject(subject_bare(subject)) || report_text_opens(said) ||
           names_failure(said) ||
           (is_from_daemon(arena, message) && names_somebody(said));
}

static bool is_challenge(struct arena *arena, GMimeMessage *message,
                         const struct message_parts *parts)
{
    struct slice own;

    if (!challenge_is(message_header(arena, message, "From"),
                      message_header(arena, message, "Subject"), parts->text))
        return false;
    /* A person may have answered beside one. */
    own = own_words_of(arena, parts->text, NULL, 0).words;
    return challenge_is(message_header(arena, message, "From"),
                        message_header(arena, message, "Subject"), own);
}

/* ---- complaints and receipts ---- */

static void visit_returned(void *state, GMimeObject *part)
{
    bool *marked = state;
    GMimeMessage *inner;

    if (!GMIME_IS_MESSAGE_PART(part))
        return;
    inner = g_mime_message_part_get_message((GMimeMessagePart *)part);
    if (inner != NULL && has_header(inner, "X-HmXmrOriginalRecipient"))
        *marked = true;
}

/* ARF (RFC 5965), and Outlook.com's form without a report part. */
static bool is_complaint(GMimeMessage *message,
                         const struct message_parts *parts)
{
    bool marked = has_header(message, "X-HmXmrOriginalRecipient");

    message_parts_each(g_mime_message_get_mime_part(message), visit_returned,
                       &marked);
    return marked ||
           is_report(message, "feedback-report", parts->feedback_report);
}

static bool is_receipt(GMimeMessage *message, const struct message_parts *parts)
{
    return is_report(message, "disposition-notification",
                     parts->disposition_notification);
}

/* ---- leaving by a button ---- */

static bool holds_tag(struct arena *arena, GMimeMessage *message,
                      const char *header, struct slice our_address,
                      bool *unsubscribe)
{
    struct slice value = message_header(arena, message, header);
    struct slice address;
    struct slice kind;
    struct slice token;
    bool found = false;
    size_t at = 0;

    while (address_found(value, &at, &address)) {
        if (!address_tag(address, our_address, &kind, &token))
            continue;
        found = true;
        *unsubscribe = *unsubscribe || slice_is_caseless(kind, "u");
    }
    return found;
}

/* What mail programs write in a person's name when they press the button. */
bool text_is_button(struct slice text)
{
    static const char *const starts[] = {
        "apple mail sent this email to unsubscribe",
        "ios mail sent this email to unsubscribe",
        "mail sent this email to unsubscribe",
        "this message was automatically generated by gmail",
    };

    text = slice_trim(text);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (text.size < 400 && slice_starts_caseless(text, slice_of(starts[i])))
            return true;
    return false;
}

/* The button opens a new letter; whoever types STOP answers one of ours. */
static bool is_unsubscribe(struct arena *arena, GMimeMessage *message,
                           const struct message_parts *parts,
                           struct slice our_address)
{
    struct slice subject =
        slice_trim(message_header(arena, message, "Subject"));
    bool button = text_is_button(parts->text);
    bool unsubscribe = false;
    bool tagged = holds_tag(arena, message, "To", our_address, &unsubscribe);

    tagged =
        holds_tag(arena, message, "Delivered-To", our_address, &unsubscribe) ||
        tagged;
    if (unsubscribe)
        return true;
    if (has_header(message, "In-Reply-To"))
        return false;
    if (button)
        return subject.size == 0 || slice_is_caseless(subject, "stop") ||
               slice_find_caseless(subject, SLICE("unsubscribe")) != SLICE_NONE;
    return tagged && slice_is_caseless(subject, "stop") &&
           slice_trim(parts->text).size == 0;
}

enum message_kind message_kind_of(struct arena *arena, GMimeMessage *message,
                                  const struct message_parts *parts,
                                  struct slice our_address,
                                  const char **why_out)
{
    struct slice name;
    struct slice from = message_from(arena, message, &name);
    struct slice id = slice_of(g_mime_message_get_message_id(message));
    bool bounce = is_bounce(arena, message, parts);
    bool challenge = is_challenge(arena, message, parts);

    *why_out = "it is our own letter come back";
    if (is_own(message, from, id, our_address))
        return MESSAGE_OWN;
    *why_out = "it is a delivery report";
    if (bounce && !challenge)
        return MESSAGE_BOUNCE;
    *why_out = "it is a complaint passed on by a mail provider";
    if (is_complaint(message, parts))
        return MESSAGE_COMPLAINT;
    *why_out = "it is a receipt that says whether our letter was opened";
    if (is_receipt(message, parts))
        return MESSAGE_ROBOT;
    *why_out = "it is an answer from a calendar";
    if (calendar_method_of(parts->calendar) != CALENDAR_NONE)
        return MESSAGE_CALENDAR;
    *why_out = "a mail program's button for leaving a list was pressed";
    if (is_unsubscribe(arena, message, parts, our_address))
        return MESSAGE_UNSUBSCRIBE;
    *why_out = "their mailbox asks us to prove that we are not a machine";
    if (challenge)
        return MESSAGE_CHALLENGE;
    if (auto_reply_is(arena, message, parts, why_out))
        return MESSAGE_ROBOT;
    if (*why_out == NULL && came_by_list(arena, message))
        *why_out = "it came through a mailing list, so nothing is answered";
    return MESSAGE_PERSON;
}
