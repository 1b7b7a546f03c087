/* Strangers' messages, taken apart: who, what it answers, what kind it is,
 * and which text the person wrote. */
#include "core/reading/message.h"

#include <string.h>

#include "base/utf8.h"
#include "core/letter/letter.h"
#include "tests/tap.h"

static const struct reading_context context = {
    .sent = SENT_BULLETIN,
    .our_address = {"involve@example.org", 19},
    .subject_sent = {"News and dates", 14},
    .today = {2026, 3, 5, 10, 0, 3},
};

static const struct ourselves ours = {
    .address = {"involve@example.org", 19},
    .authserv = {"mx.example.org", 14},
};
static const struct ourselves odd_case = {
    .address = {"Involve@Example.org", 19},
};

static struct message *open_text(struct arena *arena, const char *text)
{
    struct error error = {.kind = ERROR_NONE};
    struct message *message = message_open(arena, slice_of(text), &error);

    ok(message != NULL, "opened %s", error.text);
    return message;
}

static void test_identify(struct arena *arena)
{
    struct message *message = open_text(
        arena,
        "Return-Path: <jo@example.net>\r\n"
        "Delivered-To: INVOLVE+R.ABCDEF@EXAMPLE.ORG\r\n"
        "Received: from mx.example.net by mx.example.org\r\n"
        "\tfor <involve+b.xyz234@example.org>; Thu, 5 Mar 2026 10:00:00 "
        "+0000\r\n"
        "From: =?utf-8?q?J=C3=B6_Example?= <Jo.Example@Example.NET>\r\n"
        "To: Involvement <involve+r.abcdef@example.org>, x@example.com\r\n"
        "Original-Recipient: rfc822;involve+u.quux77@example.org\r\n"
        "Subject: =?iso-8859-1?Q?Re:_Caf=E9_?=\r\n =?iso-8859-1?Q?&_news?=\r\n"
        "Message-ID: <m1@example.net>\r\n"
        "In-Reply-To: <tok2@example.org>\r\n"
        "References: <tok0@example.org> <tok1@example.org>\r\n"
        "\t<tok2@example.org>\r\n"
        "\r\nyes\r\n");
    struct correlators out;

    message_identify(arena, message, &odd_case, &out);
    is_text(out.from, "jo.example@example.net", "from, as a key");
    is_text(out.from_name, "J\xc3\xb6 Example", "the name, decoded");
    is_text(out.subject, "Re: Caf\xc3\xa9 & news", "the subject, decoded");
    is_text(out.message_id, "m1@example.net", "its own id");
    is_int((int64_t)out.tag_count, 3, "three tags, each once");
    is_text(out.tags[0].kind, "r", "Delivered-To, in capitals");
    is_text(out.tags[0].token, "abcdef", "and its token");
    is_text(out.tags[1].token, "xyz234", "Received: for");
    is_text(out.tags[2].token, "quux77", "Original-Recipient");
    is_int((int64_t)out.replied_count, 3, "three ids, each once");
    is_text(out.replied_to[0], "tok2@example.org", "In-Reply-To first");
    is_text(out.replied_to[1], "tok1@example.org", "then the last reference");
    is_text(out.replied_to[2], "tok0@example.org", "the first one last");
    is_int((int64_t)out.returned_count, 0, "nothing returned");
}

static const struct {
    const char *what;
    const char *headers;
    const char *from;
} senders[] = {
    {"two addresses", "From: a@example.net, b@example.net\n", ""},
    {"two From headers", "From: a@example.net\nFrom: b@example.net\n", ""},
    {"a group", "From: Us: a@example.net, b@example.net;\n", ""},
    {"none", "To: involve@example.org\n", ""},
    {"a name with a comma", "From: \"Example, Jo\" <JO@example.net>\n",
     "jo@example.net"},
};

static void test_vouching(struct arena *arena)
{
    static const char signs[] =
        "Authentication-Results:\r\n mx.example.org;\r\n\tdmarc=pass (p=none) "
        "header.from=example.net\r\n";
    static const struct {
        const char *what;
        const char *from;
        bool vouched;
    } rows[] = {
        {"the domain", "From: Jo <JO@Example.net>\r\n", true},
        {"a name that looks like it",
         "From: jo@example.net <x@evil.example>"
         "\r\n",
         false},
        {"two From", "From: jo@example.net\r\nFrom: x@evil.example\r\n", false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct correlators out;

        message_identify(arena,
                         open_text(arena, arena_format(arena, "%s%s\r\nOK\r\n",
                                                       signs, rows[i].from)),
                         &ours, &out);
        ok(out.vouched == rows[i].vouched, "vouched for: %s", rows[i].what);
    }
}

static void test_senders(struct arena *arena)
{
    for (size_t i = 0; i < sizeof senders / sizeof *senders; i++) {
        struct correlators out;

        message_identify(arena,
                         open_text(arena, arena_format(arena, "%s\nyes\n",
                                                       senders[i].headers)),
                         &ours, &out);
        is_text(out.from, senders[i].from, "%s", senders[i].what);
    }
}

#define PART "Content-Type: multipart/report; report-type="
#define HUMAN "From: jo@example.net\n"
#define TEXT "\nI am away until Monday. yes\n"

static const struct {
    const char *what;
    const char *text;
    enum message_kind kind;
    enum gate gate;
} kinds[] = {
    {"a person", HUMAN "Subject: Re: News\n\nyes\n", MESSAGE_PERSON,
     GATE_HUMAN},
    {"our own letter",
     "From: Involvement <involve@example.org>\nX-Involved-Ref: abc\n"
     "Auto-Submitted: auto-generated\nMessage-ID: <t@example.org>\n\nHello\n",
     MESSAGE_OWN, GATE_IGNORE},
    {"our mark under another name",
     HUMAN "X-Involved-Ref: abc\nMessage-ID: <t@example.net>\n\nHello\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"Postfix",
     "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\n"
     "Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: "
     "auto-replied\n" PART "delivery-status; boundary=b\n\n--b\n\n"
     "I'm sorry to have to inform you that your message could not\n"
     "be delivered\n--b\nContent-Type: message/delivery-status\n\n"
     "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; jo@example.net\n"
     "Action: failed\nStatus: 5.1.1\n\n--b--\n",
     MESSAGE_BOUNCE, GATE_IGNORE},
    {"Exim",
     "Return-path: <>\nX-Failed-Recipients: jo@example.net\n"
     "From: Mail Delivery System <Mailer-Daemon@example.net>\nSubject: Mail "
     "delivery failed: returning message to sender\n\nThis message was "
     "created automatically by mail delivery software.\n",
     MESSAGE_BOUNCE, GATE_IGNORE},
    {"Exchange, only as HTML",
     "Return-Path: <>\nFrom: postmaster@example.net\nSubject: Undeliverable: "
     "News\nContent-Type: text/html\n\n<p>Delivery has failed to these "
     "recipients or groups:<p>jo@example.net\n",
     MESSAGE_BOUNCE, GATE_IGNORE},
    {"a delay",
     "Return-Path: <>\nFrom: mailer-daemon@example.net\nSubject: Warning: "
     "message 1abc delayed 24 hours\n\nstill being retried\n",
     MESSAGE_BOUNCE, GATE_IGNORE},
    {"a person about a bounce",
     HUMAN "Subject: Fwd: Undelivered Mail Returned to Sender\n\nI got this: "
           "Delivery has failed to these recipients. Why?\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"a complaint",
     "From: fbl@example.net\n" PART "feedback-report; boundary=b\n\n--b\n\nx\n"
     "--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n"
     "--b--\n",
     MESSAGE_COMPLAINT, GATE_IGNORE},
    {"a receipt",
     HUMAN PART "disposition-notification; boundary=b\n\n--b\n\nread\n--b\n"
                "Content-Type: message/disposition-notification\n\n"
                "Disposition: manual-action/x; displayed\n\n--b--\n",
     MESSAGE_ROBOT, GATE_IGNORE},
    {"an automatic reply", HUMAN "Auto-Submitted: auto-replied; x=y\n" TEXT,
     MESSAGE_ROBOT, GATE_IGNORE},
    {"Auto-Submitted: no", HUMAN "Auto-Submitted: no\n\nyes\n", MESSAGE_PERSON,
     GATE_HUMAN},
    {"precedence, which lists put on people's mail too",
     HUMAN "Precedence: bulk\n\nyes\n", MESSAGE_PERSON, GATE_HUMAN},
    {"a list", HUMAN "List-Id: <x.example.net>\n\nyes\n", MESSAGE_PERSON,
     GATE_HUMAN},
    {"distress that came through a list",
     HUMAN "List-Id: <x.example.net>\nPrecedence: list\n\nI want to end my "
           "life tonight.\n",
     MESSAGE_PERSON, GATE_URGENT},
    {"a newsletter",
     "From: no-reply@shop.example.net\nList-Unsubscribe: <mailto:x@example.net>"
     "\nPrecedence: bulk\nSubject: Half price\n\nThis is an automated "
     "message.\n",
     MESSAGE_ROBOT, GATE_IGNORE},
    {"no sender", "Return-Path: <>\n" HUMAN TEXT, MESSAGE_ROBOT, GATE_IGNORE},
    {"an old autoresponder", HUMAN "X-Autoreply: yes\n" TEXT, MESSAGE_ROBOT,
     GATE_IGNORE},
    {"suppressing answers is no answer",
     HUMAN "X-Auto-Response-Suppress: All\n\nyes\n", MESSAGE_PERSON,
     GATE_HUMAN},
    {"a subject of Outlook", HUMAN "Subject: Automatic reply: News\n" TEXT,
     MESSAGE_ROBOT, GATE_IGNORE},
    {"a subject in Welsh",
     HUMAN "Subject: [EXTERNAL] Ymateb awtomatig: News\n" TEXT, MESSAGE_ROBOT,
     GATE_IGNORE},
    {"out of office", HUMAN "Subject: Out of Office\n" TEXT, MESSAGE_ROBOT,
     GATE_IGNORE},
    {"out of office, as an answer",
     HUMAN "Subject: Re: Out of Office\n\nI am away until Monday. In my "
           "absence please ask Kim.\n",
     MESSAGE_ROBOT, GATE_IGNORE},
    {"whoever answers an automatic reply",
     HUMAN "Subject: Re: Automatic reply: News\n\n1 please\n", MESSAGE_PERSON,
     GATE_HUMAN},
    {"somebody who will be away",
     HUMAN "Subject: Re: News\n\nI am on annual leave until 4 May. When I "
           "return, yes.\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"no header at all",
     "From: no-reply@example.net\nSubject: Your request\n\nThis is an "
     "automated response. We aim to reply within 5 days.\n",
     MESSAGE_ROBOT, GATE_IGNORE},
    {"a challenge dressed as a report",
     "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\nSubject: Action "
     "required: please verify\n" PART "delivery-status; boundary=b\n\n--b\n\n"
     "Jo keeps a guest list. Click https://verify.example.net/1 to prove you "
     "are a real person before your message can be delivered.\n--b\n"
     "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; "
     "jo@example.net\nAction: failed\nStatus: 5.7.1\n\n--b--\n",
     MESSAGE_CHALLENGE, GATE_HUMAN},
    {"a person on a list of guests",
     HUMAN "Subject: Re: News\n\nIs Sam on the guest list? See "
           "https://example.org\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"Apple's button",
     HUMAN "To: involve+r.abcdef@example.org\n\nApple Mail sent this email to "
           "unsubscribe from the message \"News and dates\".\n",
     MESSAGE_UNSUBSCRIBE, GATE_HUMAN},
    {"another button",
     HUMAN "To: involve+r.abcdef@example.org\nSubject: STOP\n\n",
     MESSAGE_UNSUBSCRIBE, GATE_HUMAN},
    {"the address for leaving, with a cry for help",
     HUMAN "To: involve+u.abcdef@example.org\nSubject: STOP\n\nI want to end "
           "my life tonight.\n",
     MESSAGE_UNSUBSCRIBE, GATE_URGENT},
    {"STOP that was typed",
     HUMAN "To: involve+r.abcdef@example.org\nSubject: Re: News and dates\n"
           "In-Reply-To: <t1@example.org>\n\nSTOP\n",
     MESSAGE_PERSON, GATE_AUTO},
    {"a complaint without a report part",
     "From: staff@example.net\nSubject: complaint\nContent-Type: "
     "multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
     "X-HmXmrOriginalRecipient: jo@example.net\nSubject: News\n\nx\n--b--\n",
     MESSAGE_COMPLAINT, GATE_IGNORE},
    {"a report that a person attached",
     HUMAN "Subject: what is this?\nContent-Type: multipart/mixed; "
           "boundary=b\n\n--b\n\nIt came back.\n--b\nContent-Type: "
           "message/rfc822\n\nReturn-Path: <>\nFrom: MAILER-DAEMON@x.example\n"
           "Subject: Undelivered Mail\n\nDelivery failed\n--b--\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"a question about office hours",
     HUMAN "Subject: Out of office hours line?\n\nWhat is it?\n",
     MESSAGE_PERSON, GATE_HUMAN},
    {"a calendar's answer",
     HUMAN "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n"
           "BEGIN:VEVENT\nCOMMENT:see\n  you\nEND:VEVENT\nEND:VCALENDAR\n",
     MESSAGE_CALENDAR, GATE_HUMAN},
    {"a calendar's answer with a robot's header",
     HUMAN "Auto-Submitted: auto-generated\nContent-Type: text/calendar\n\n"
           "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n",
     MESSAGE_CALENDAR, GATE_HUMAN},
};

static void test_kinds(struct arena *arena)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct message *message = open_text(arena, kinds[i].text);
        struct reading out;

        message_read(arena, message, &context, &out);
        is_text(slice_of(message_kind_word(out.kind)),
                message_kind_word(kinds[i].kind), "%s", kinds[i].what);
        is_int(out.gate, kinds[i].gate, "%s: its gate", kinds[i].what);
        if (kinds[i].gate == GATE_IGNORE && out.intent_count == 1) {
            is_int(out.intents[0].name,
                   kinds[i].kind == MESSAGE_BOUNCE ? INTENT_BOUNCE
                                                   : INTENT_AUTO,
                   "%s: its intent", kinds[i].what);
            ok(out.why_count == 1 && out.own_words.size == 0,
               "%s: a reason, and no words", kinds[i].what);
        }
    }
}

/* The calendar's own id was changed on the way, and so were the headers. */
static void test_organizer(struct arena *arena)
{
    static const struct {
        const char *method;
        int tags;
    } rows[] = {{"REPLY", 1}, {"REQUEST", 0}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct correlators out;
        const char *text = arena_format(
            arena,
            "From: jo@example.net\nTo: involve@example.org\nMIME-Version: "
            "1.0\nContent-Type: text/calendar; method=%s\n\n"
            "BEGIN:VCALENDAR\nMETHOD:%s\nBEGIN:VEVENT\nUID:other@example.net\n"
            "ORGANIZER;CN=\"Involvement\":mailto:invol\n ve+e.tok9tok9@"
            "example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:jo@example.net\n"
            "END:VEVENT\nEND:VCALENDAR\n",
            rows[i].method, rows[i].method);

        message_identify(arena, open_text(arena, text), &ours, &out);
        is_int((int64_t)out.tag_count, rows[i].tags,
               "the organizer's tag in a %s", rows[i].method);
        if (out.tag_count == 1)
            is_text(out.tags[0].token, "tok9tok9", "unfolded");
    }
}

static void test_returned(struct arena *arena)
{
    struct correlators out;

    message_identify(
        arena,
        open_text(
            arena,
            "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\n" PART
            "delivery-status; boundary=b\n\n--b\n\nx\n--b\n"
            "Content-Type: message/delivery-status\n\n"
            "X-Original-Message-ID: <tok1@example.org>\n\n--b\n"
            "Content-Type: message/rfc822\n\nMessage-ID: <tok2@example.org>\n"
            "From: involve@example.org\n\nHello\n--b--\n"),
        &ours, &out);
    is_int((int64_t)out.returned_count, 2, "a report, and what it returns");
    is_text(out.returned[0], "tok1@example.org", "named in the report");
    is_text(out.returned[1], "tok2@example.org", "the returned letter's");
    message_identify(
        arena,
        open_text(arena,
                  "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\n" PART
                  "delivery-status; boundary=b\n\n--b\n"
                  "Content-Type: text/rfc822-headers\n\nSubject: News\n"
                  "Message-ID: <tok3@example.org>\n\n--b--\n"),
        &ours, &out);
    is_text(out.returned[0], "tok3@example.org", "its headers alone");
    message_identify(
        arena,
        open_text(
            arena,
            "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\n"
            "X-Failed-Recipients: jo@example.net\n\nThis is a copy:\n\n"
            "From: involve@example.org\nMessage-Id: <tok4@example.org>\n"),
        &ours, &out);
    is_text(out.returned[0], "tok4@example.org", "in the text of old servers");
    message_identify(
        arena, open_text(arena, HUMAN "\nMessage-Id: <tok5@example.org>\n"),
        &ours, &out);
    is_int((int64_t)out.returned_count, 0, "a person may quote such text");
}

#define HTML HUMAN "Content-Type: text/html; charset=utf-8\n\n"
#define ALTERNATIVE HUMAN "Content-Type: multipart/alternative; boundary=b\n\n"

static const struct {
    const char *what;
    const char *text;
    const char *words;
} texts[] = {
    {"plain", HUMAN "\nyes\r\n", "yes"},
    {"quoted-printable",
     HUMAN "Content-Type: text/plain; charset=utf-8\n"
           "Content-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 =\nyes\n",
     "caf\xc3\xa9 yes"},
    {"base64", HUMAN "Content-Transfer-Encoding: base64\n\neWVzIDI=\n",
     "yes 2"},
    {"windows-1252 that says it is Latin-1",
     HUMAN "Content-Type: text/plain; charset=iso-8859-1\n\nI can\x92t\n",
     "I can\xe2\x80\x99t"},
    {"UTF-8 that says it is Latin-1",
     HUMAN "Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xc3\xa9\n",
     "caf\xc3\xa9"},
    {"UTF-8 that says nothing", HUMAN "\ncaf\xc3\xa9\n", "caf\xc3\xa9"},
    {"windows-1252 that says it is UTF-8",
     HUMAN "Content-Type: text/plain; charset=utf-8\n\ncaf\xe9\n",
     "caf\xc3\xa9"},
    {"an unknown set",
     HUMAN "Content-Type: text/plain; charset=x-nonsense\n\ncaf\xe9\n",
     "caf\xc3\xa9"},
    {"a set with its neighbour glued on",
     HUMAN "Content-Type: text/plain; charset=\"koi8-r; format=flowed\"\n\n"
           "\xc4\xc1\n",
     "\xd0\xb4\xd0\xb0"},
    {"Polish",
     HUMAN "Content-Type: text/plain; charset=iso-8859-2\n\nb\xea"
           "d\xea\n",
     "b\xc4\x99"
     "d\xc4\x99"},
    {"Chinese", HUMAN "Content-Type: text/plain; charset=gb2312\n\n\xba\xc3\n",
     "\xe5\xa5\xbd"},
    {"hidden characters",
     HUMAN "Content-Type: text/plain; charset=utf-8\n\n"
           "S\xe2\x80\x8bTOP\n",
     "STOP"},
    {"flowed",
     HUMAN "Content-Type: text/plain; format=flowed\n\nyes \nplease\n",
     "yes please"},
    {"the better of two",
     ALTERNATIVE "--b\n\nyes\n--b\nContent-Type: text/html\n\n<p>no\n--b--\n",
     "yes"},
    {"an empty plain part",
     ALTERNATIVE "--b\n\n\n \n--b\nContent-Type: text/html\n\n<p>no\n--b--\n",
     "no"},
    {"a plain part that only excuses itself",
     ALTERNATIVE "--b\n\nYour mail program does not support HTML.\n--b\n"
                 "Content-Type: text/html\n\n<p>no\n--b--\n",
     "no"},
    {"text around a picture",
     HUMAN "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nyes\n--b\n"
           "Content-Type: image/png\n\nx\n--b\n\nplease\n--b--\n",
     "yes\n\nplease"},
    {"HTML in Gmail",
     HTML
     "<div dir=ltr>2&nbsp;please</div><br><div class=\"gmail_quote\">"
     "<div class=\"gmail_attr\">On Tue, 3 Mar 2026 at 09:15, Us &lt;"
     "<a href=\"mailto:u@example.org\">u@example.org</a>&gt; wrote:<br></div>"
     "<blockquote class=\"gmail_quote\"><p>old words</blockquote></div>",
     "2 please"},
    {"HTML in Gmail, between the lines",
     HTML "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, 3 Mar "
          "2026 at 09:15, Us wrote:</div><blockquote>one</blockquote>"
          "<div>STOP</div><blockquote>two</blockquote></div>",
     "STOP"},
    {"HTML in Outlook",
     HTML
     "<p>yes<o:p></o:p></p><div id=\"x_appendonsend\"></div><hr>"
     "<div id=\"divRplyFwdMsg\"><b>From:</b> Us<br><b>Sent:</b> 3 March 2026"
     "<br><b>To:</b> Jo<br><b>Subject:</b> News</div><p>old words</p>",
     "yes"},
    {"HTML in Thunderbird",
     HTML "<p>yes</p><div class=\"moz-cite-prefix\">On 03/03/2026 09:15, Us "
          "wrote:<br></div><blockquote type=\"cite\">old words</blockquote>",
     "yes"},
    {"HTML in Yahoo",
     HTML "<div>yes</div><div id=\"ydp1yahoo_quoted\" class=\"yahoo_quoted\">"
          "<div>On Tuesday, Us wrote:</div><div>old words</div></div>",
     "yes"},
    {"an iPhone's signature, and words below it",
     HTML "yes<div id=\"AppleMailSignature\">Sent from my iPhone</div>"
          "<div>not 3 though</div>",
     "yes\n\nnot 3 though"},
    {"scripts, styles and what is hidden",
     HTML "<head><title>t</title><style>p{}</style></head><body>yes"
          "<script>no</script><span style=\"display:none\">no</span>",
     "yes"},
    {"an emoji as a picture", HTML "<img alt=\"\xf0\x9f\x91\x8d\" src=x>",
     "\xf0\x9f\x91\x8d"},
    {"HTML that says another set",
     HTML "<meta charset=\"ebcdic-us\"><p>caf\xc3\xa9", "caf\xc3\xa9"},
    {"a message inside the message",
     HUMAN "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nyes\n--b\n"
           "Content-Type: message/rfc822\n\nSubject: x\n\nno\n--b--\n",
     "yes"},
};

static void test_texts(struct arena *arena)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct reading out;

        message_read(arena, open_text(arena, texts[i].text), &context, &out);
        is_text(out.own_words, texts[i].words, "%s", texts[i].what);
        is_int(out.kind, MESSAGE_PERSON, "%s: a person", texts[i].what);
    }
}

static const struct {
    const char *what;
    const char *text;
    const char *reason;
} handed[] = {
    {"empty", HUMAN "Subject: Re: News and dates\n\n\n", "no text"},
    {"an attachment alone",
     HUMAN
     "Subject: News and dates\nContent-Type: audio/ogg; name=a.ogg\n\nx\n",
     "it has an attachment"},
    {"a picture alone", HUMAN "Subject: form\nContent-Type: image/png\n\nx\n",
     "it is a picture without words"},
    {"a thumb",
     HUMAN "Content-Type: text/vnd.google.email-reaction+json\n\n{}\n",
     "it is a reaction and not words"},
    {"winmail.dat", HUMAN "Content-Type: application/ms-tnef\n\nx\n",
     "it has an Outlook attachment (winmail.dat)"},
    {"encrypted",
     HUMAN "Content-Type: multipart/encrypted; boundary=b\n\n--b\n"
           "Content-Type: application/pgp-encrypted\n\nx\n--b--\n",
     "it is encrypted, so we cannot read it"},
    {"from ourselves", "From: involve@example.org\n\nyes\n",
     "it comes from our own address"},
};

static void test_handed_over(struct arena *arena)
{
    for (size_t i = 0; i < sizeof handed / sizeof *handed; i++) {
        struct reading out;
        bool found = false;

        message_read(arena, open_text(arena, handed[i].text), &context, &out);
        for (size_t k = 0; k < out.why_count; k++)
            found = found || slice_is(out.why[k], handed[i].reason);
        ok(found && out.gate == GATE_HUMAN && out.kind == MESSAGE_PERSON,
           "%s: to a person, since %s", handed[i].what, handed[i].reason);
    }
}

static bool says(const struct reading *reading, const char *why)
{
    for (size_t i = 0; i < reading->why_count; i++)
        if (slice_is(reading->why[i], why))
            return true;
    return false;
}

static void test_limits(struct arena *arena)
{
    struct text deep = text_start(arena, 1000000);
    struct text long_one = text_start(arena, 5000000);
    struct error error;
    struct reading out;

    ok(message_open(arena, SLICE("no headers here\n"), &error) == NULL &&
           error.text[0] != '\0',
       "no message: %s", error.text);
    text_puts(&deep, HTML);
    for (int i = 0; i < 5000; i++)
        text_puts(&deep, "<b><div>");
    text_puts(&deep, "STOP");
    message_read(arena, open_text(arena, text_string(&deep)), &context, &out);
    is_int(out.gate, GATE_HUMAN, "HTML too deep to read: to a person");
    ok(says(&out, "it is longer or deeper than we read"), "and it says so");
    text_puts(&long_one, HUMAN "\n");
    for (int i = 0; i < 20000; i++)
        text_puts(&long_one, "yes yes yes yes yes yes yes yes yes yes yes yes "
                             "yes yes yes yes\n");
    message_read(arena, open_text(arena, text_string(&long_one)), &context,
                 &out);
    is_int(out.gate, GATE_HUMAN, "too long: to a person");
    ok(utf8_valid(out.own_words), "valid all the same");
}

int main(void)
{
    struct arena *arena = arena_new();

    message_setup();
    test_identify(arena);
    test_senders(arena);
    test_vouching(arena);
    test_kinds(arena);
    test_organizer(arena);
    test_returned(arena);
    test_texts(arena);
    test_handed_over(arena);
    test_limits(arena);
    arena_free(arena);
    return done_testing();
}
