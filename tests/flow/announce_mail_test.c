/* Announcements that staff send by mail. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/must.h"
#include "core/reading/message.h"
#include "tests/flow/letters.h"

#define TEA                                                         \
    "Kind: news\r\nTitle: Tea in the net loft\r\nFor: everyone\r\n" \
    "\r\nCome and have tea.\r\n"

static void put(struct place *place, const struct reply *reply)
{
    post_put("INBOX", reply_bytes(place->arena, reply));
    is_int(place_collect(place), 0, "read");
    place_announce(place);
    place_deliver(place);
}

static void post(struct place *place, const char *from, const char *header,
                 const char *words)
{
    put(place, &(struct reply){.from = from, .words = words, .header = header});
}

#define FILE_HEADER                    \
    VOUCHED "MIME-Version: 1.0\r\n"    \
            "Content-Type: multipart/" \
            "mixed; boundary=b\r\n"

static const char *with_file(struct place *place, const char *words,
                             const char *name, const char *text)
{
    return arena_format(place->arena,
                        "--b\r\nContent-Type: text/plain\r\n\r\n%s\r\n--b\r\n"
                        "Content-Type: application/octet-stream; "
                        "name=\"%s\"\r\nContent-Disposition: attachment; "
                        "filename=\"%s\"\r\n\r\n%s\r\n--b--",
                        words, name, name, text);
}

static int64_t count(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM announcement");
}

static int64_t alerts(struct place *place)
{
    return place_number(place,
                        "SELECT count(*) FROM delivery WHERE kind = 'alert'");
}

static void open_empty(struct place *place, const char *name)
{
    place_open(place, name);
    is_int(place_import(place, place_people).status, 0, "six people");
}

static void test_taken(void)
{
    struct place place;

    open_empty(&place, "mailed");
    post(&place, ALEX, VOUCHED "Subject: Tea\r\n",
         "Hi, please add this.\r\n\r\n" TEA "\r\n-- \r\nAlex Rowe, ext 12\r\n");
    is_int(count(&place), 1, "it is an announcement");
    is_text(place_words(&place, "SELECT title FROM announcement_version"),
            "Tea in the net loft", "with its title");
    is_text(place_words(&place, "SELECT owner FROM announcement_version"),
            "Alex Rowe, 01632 960130", "and the sender as its owner");
    is_text(place_words(&place, "SELECT trim(body, char(10)) FROM"
                                " announcement_version"),
            "Come and have tea.", "and its text alone");
    is_int(relay_count(ALEX), 1, "one answer");
    is_int(relay->count, 1, "and nothing to anybody else");
    ok(letter_says(&place, relay_last(ALEX), "Saved as A-0001."),
       "it says what it is");
    ok(letter_says(&place, relay_last(ALEX), "Title: Tea in the net loft"),
       "what was read");
    ok(letter_says(&place, relay_last(ALEX), "It concerns 6 people"),
       "whom it concerns");
    ok(letter_says(&place, relay_last(ALEX), "so you are named"),
       "who answers for it");
    ok(letter_says(&place, relay_last(ALEX),
                   "Left out above it: \"Hi, please add this.\""),
       "what was left out above");
    ok(letter_says(&place, relay_last(ALEX),
                   "Left out below it: \"-- Alex Rowe, ext 12\""),
       "and below");
    ok(letter_says(&place, relay_last(ALEX), "send the words CANCEL A-0001"),
       "how to cancel");
    is_text(letter_header(place.arena, relay_last(ALEX)->bytes, "Subject"),
            "Re: Tea", "in the thread");
    ok(slice_starts(place_file(&place, "announcements/accepted/"
                                       "tea-in-the-net-loft.txt"),
                    SLICE("Reference: A-0001\nKind: news\n")),
       "a copy is filed, with its reference");
    ok(slice_find(place_file(&place, "announcements/accepted/"
                                     "tea-in-the-net-loft.txt.ok.txt"),
                  SLICE("Saved as A-0001.")) != SLICE_NONE,
       "and the note beside it");
    is_text(place_words(&place, "SELECT disposition FROM inbound"), "acted",
            "the message is dealt with");
    post(&place, ALEX, VOUCHED, TEA);
    is_int(count(&place), 1, "the same again is noticed");
    ok(letter_says(&place, relay_last(ALEX),
                   "Nothing new: this is the same as A-0001"),
       "and said");
    post(&place, ALEX, VOUCHED,
         "Kind: news\r\nTitle: Tea in the net loft\r\nFor: everyone\r\n\r\n"
         "In January too.\r\n");
    is_int(count(&place), 2, "another text of that title is another one");
    place_close(&place);
}

/* Each is the same announcement as a mail program may send it. */
static void test_forms(void)
{
    static const struct {
        const char *what;
        const char *header;
        const char *words;
    } rows[] = {
        {"quoted-printable",
         "Content-Type: text/plain; charset=utf-8\r\n"
         "Content-Transfer-Encoding: quoted-printable\r\n",
         "Kind: news\r\nTitle: Tea in the=\r\n net loft\r\nFor:=C2=A0everyone"
         "\r\n\r\nCome and have tea.\r\n"},
        {"HTML only", "Content-Type: text/html; charset=utf-8\r\n",
         "<html><body><p><b>Kind:</b> news</p><p><b>Title:</b> Tea in the net "
         "loft</p><p><b>For:</b>&nbsp;everyone</p><p>&nbsp;</p><p>Come and "
         "have "
         "tea.</p></body></html>"},
        {"HTML with line breaks", "Content-Type: text/html\r\n",
         "<div>Kind: news<br>Title: Tea in the net loft<br>For: everyone<br>"
         "<br>Come and have tea.</div><div class=\"gmail_signature\">-- <br>"
         "Alex</div>"},
        {"flowed", "Content-Type: text/plain; format=flowed\r\n",
         "Kind: news\r\nTitle: Tea in \r\nthe net loft\r\nFor: everyone\r\n\r\n"
         "Come and \r\nhave tea.\r\n"},
        {"forwarded", "Content-Type: text/plain\r\nSubject: Fwd: Tea\r\n",
         "FYI\r\n\r\n---------- Forwarded message ---------\r\n"
         "From: Dana <dana@harbour.example>\r\nDate: Tue, 24 Nov 2026\r\n"
         "Subject: Tea\r\nTo: Alex\r\n\r\n" TEA},
        {"with double lines", "Content-Type: text/plain\r\n",
         "Kind: news\r\n\r\nTitle: Tea in the net loft\r\n\r\nFor: everyone"
         "\r\n\r\n\r\n\r\nCome and have tea.\r\n\r\n\r\n"},
        {"with stars", "Content-Type: text/plain\r\n",
         "*Kind:* news\r\n*Title:* Tea in the net loft\r\n*For:* everyone\r\n"
         "\r\nCome and have tea.\r\n"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];

        snprintf(name, sizeof name, "form-%zu", i);
        open_empty(&place, name);
        post(&place, ALEX,
             arena_format(place.arena, VOUCHED "%s", rows[i].header),
             rows[i].words);
        is_text(place_words(&place,
                            "SELECT title || '|' || for_words || '|' ||"
                            " trim(body, char(10)) FROM announcement_version"),
                "Tea in the net loft|everyone|Come and have tea.", "%s",
                rows[i].what);
        place_close(&place);
    }
}

static void test_files(void)
{
    struct place place;

    open_empty(&place, "mailed-file");
    post(&place, JO, FILE_HEADER,
         with_file(&place, "Please find attached.", "tea.txt",
                   TEA "Owner: x\r\n"));
    is_int(count(&place), 1, "a file is taken");
    ok(place_file(&place, "announcements/accepted/tea.txt").size > 0,
       "under its name");
    post(&place, JO, FILE_HEADER,
         with_file(&place, "As Word.", "plan.txt.docx", "PK"));
    ok(letter_says(&place, relay_last(JO), "plan.txt.docx was not taken."),
       "Word's is not");
    ok(letter_says(&place, relay_last(JO), "choose \"Plain text (.txt)\""),
       "with what to do");
    is_int(place_number(&place, "SELECT count(*) FROM task"), 1,
           "and a person reads it, since it may be something else");
    post(&place, JO, FILE_HEADER,
         with_file(&place, "My notes.", "notes.txt", "milk, bread"));
    is_int(relay_count(JO), 2, "other files go the usual way");
    is_int(count(&place), 1, "and are no announcement");
    place_close(&place);
}

static void test_refused(void)
{
    struct place place;
    char *large;

    open_empty(&place, "mailed-wrong");
    post(&place, ALEX, VOUCHED, "Kind: evnt\r\nTitle: Tea\r\n\r\nCome.\r\n");
    is_int(count(&place), 0, "what is wrong is not taken");
    ok(letter_says(&place, relay_last(ALEX),
                   "Your text was not taken. Nothing was sent. Please "
                   "mend this and send it again"),
       "and it is said");
    ok(letter_says(&place, relay_last(ALEX), "Do you mean \"event\"?"),
       "with what to write");
    ok(letter_says(&place, relay_last(ALEX), "\"For:\" is missing"),
       "all of it");
    large = arena_alloc(place.arena, 700001);
    for (size_t i = 0; i < 700000; i++)
        large[i] = i % 70 == 69 ? '\n' : 'a';
    post(&place, ALEX, VOUCHED, arena_format(place.arena, TEA "%s", large));
    is_int(count(&place), 0, "nor what is too large");
    ok(letter_says(&place, relay_last(ALEX),
                   "it is too large for an announcement"),
       "which is said");
    post(&place, ROBIN, VOUCHED, TEA);
    is_int(count(&place), 0, "nor what comes from somebody else on the staff");
    ok(letter_says(&place, relay_last(ROBIN),
                   "are taken from authors and facilitators"),
       "who hears it");
    post(&place, ALEX, NULL, TEA);
    is_int(count(&place), 0, "nor what nobody vouches for");
    ok(letter_says(&place, relay_last(ALEX),
                   "did not vouch that it is from you"),
       "and that is answered");
    post(&place, "dana@evil.example", VOUCHED, TEA);
    post(&place, ALEX, VOUCHED "Auto-Submitted: auto-replied\r\n", TEA);
    is_int(count(&place), 0, "nor a stranger's or a machine's");
    is_int(relay_count("dana@evil.example"), 0, "who are not answered");
    place_close(&place);
}

static void test_changed(void)
{
    struct place place;

    open_empty(&place, "mailed-change");
    post(&place, ALEX, VOUCHED, TEA);
    post(&place, JO, VOUCHED, "Reference: A-0001\r\n" TEA "And cake.\r\n");
    is_int(count(&place), 1, "with its reference it is changed");
    ok(letter_says(&place, relay_last(JO), "Changed as A-0001."),
       "which is said");
    post(&place, JO, VOUCHED, "Reference: A-0009\r\n" TEA);
    ok(letter_says(&place, relay_last(JO), "A-0009 is not an announcement"),
       "an unknown reference is refused");
    put(&place, &(struct reply){.from = ALEX,
                                .to = relay_last(ALEX),
                                .words = TEA "And buns.\r\n",
                                .header = VOUCHED});
    is_int(place_number(&place, "SELECT version FROM announcement"), 3,
           "the whole text in answer to our letter changes it too");
    put(&place, &(struct reply){.from = ALEX,
                                .to = relay_last(ALEX),
                                .words = "cancel please",
                                .header = VOUCHED});
    ok(letter_says(&place, relay_last(ALEX), "Cancelled: A-0001"),
       "so does CANCEL cancel it");
    post(&place, JO, VOUCHED, "CANCEL A-0001\r\n\r\nthanks");
    ok(letter_says(&place, relay_last(JO), "Cancelled before: A-0001"),
       "or with its reference, from anybody who may");
    post(&place, ALEX, VOUCHED, TEA "Once more.\r\n");
    post(&place, ALEX, VOUCHED, "Reference: A-0002\r\nCancel: yes\r\n");
    ok(letter_says(&place, relay_last(ALEX), "Cancelled: A-0002"),
       "or with the line Cancel");
    is_int(place_number(&place, "SELECT count(*) FROM announcement WHERE"
                                " cancelled_at = 0"),
           0, "nothing is left");
    place_close(&place);
}

static void test_in_answer_to_a_proof(void)
{
    struct place place;

    open_empty(&place, "mailed-proof");
    post(&place, ALEX, VOUCHED, TEA);
    place_save(&place, "walk.txt",
               "Kind: news\nTitle: A walk\nFor: everyone\nOwner: Jo\n\nOn the "
               "pier.\n");
    place_announce(&place);
    place_proofs(&place);
    is_int(relay_count(ALEX), 2, "the proof has come");
    put(&place, &(struct reply){.from = ALEX,
                                .to = relay_last(ALEX),
                                .words = TEA "And cake.\r\n",
                                .header = VOUCHED});
    ok(letter_says(&place, relay_last(ALEX), "Changed as A-0001."),
       "a corrected text is taken");
    place_proofs(&place);
    is_int(relay_count(ALEX), 4, "and the proof comes anew");
    put(&place, &(struct reply){
                    .from = JO,
                    .to = relay_last(JO),
                    .words = with_file(&place, "OK", "walk.txt",
                                       "Kind: news\r\nTitle: A long walk\r\n"
                                       "For: everyone\r\n\r\nOn the pier.\r\n"),
                    .header = FILE_HEADER});
    ok(letter_says(&place, relay_last(JO), "Changed as A-0002."),
       "so is a corrected file");
    is_text(place_words(&place, "SELECT state FROM issue"), "gathering",
            "and the OK beside it approves nothing");
    place_proofs(&place);
    is_int(relay_count(JO), 4, "the proof comes again");
    is_int(count(&place), 2, "there are two announcements all along");
    place_close(&place);
}

#define HARD                                                                  \
    "Kind: training\r\nTitle: Suicide prevention: I want to end my life\r\n"  \
    "For: everyone\r\nStarts: Friday 11 December 2026, 2pm\r\n\r\n"           \
    "For people who have thought of killing themselves. I want to die: what " \
    "to answer.\r\n"

static void test_gate(void)
{
    struct place place;

    open_empty(&place, "mailed-gate");
    post(&place, ALEX, VOUCHED "Subject: I want to end my life, training\r\n",
         HARD);
    is_int(count(&place), 1, "an announcement may speak of anything");
    is_int(alerts(&place), 0, "and raises no alert");
    post(&place, JO, FILE_HEADER "Subject: I want to end my life\r\n",
         with_file(&place, "Attached.", "hard.txt", HARD "2\r\n"));
    is_int(count(&place), 2, "also in a file");
    is_int(alerts(&place), 0, "with such a subject");
    post(&place, ALEX, NULL, HARD "Another.\r\n");
    ok(alerts(&place) > 0, "what nobody vouches for goes the usual way");
    place_change(&place, "DELETE FROM delivery WHERE kind = 'alert'");
    post(&place, ALEX, VOUCHED,
         "I can't go on. I am going to kill myself tonight.\r\n\r\n" HARD
         "More.\r\n");
    ok(alerts(&place) > 0, "and so does what stands above an announcement");
    is_int(count(&place), 2, "which then waits for a person");
    place_close(&place);
}

static void test_queue_address(void)
{
    struct place place;
    const char *mail;

    open_empty(&place, "mailed-queue");
    mail = arena_string(place.arena, place_file(&place, "mail.conf"));
    place_put(arena_format(place.arena, "%s/mail.conf", place.directory),
              arena_format(place.arena,
                           "[addresses]\nQueue address: "
                           "queue@harbour.example\n%s",
                           strchr(mail, '\n') + 1));
    place_close(&place);
    place_reopen(&place, "mailed-queue");
    post(&place, ALEX, VOUCHED "Cc: Queue <Queue@harbour.example>\r\n",
         "Could you say that there is tea?");
    ok(letter_says(&place, relay_last(ALEX),
                   "Nothing was taken: there is no announcement"),
       "whatever comes there is meant as one");
    post(&place, ALEX, VOUCHED, "Could you say that there is tea?");
    is_int(relay_count(ALEX), 1, "elsewhere it goes to a person");
    post(&place, ALEX, VOUCHED "Cc: queue@harbour.example\r\n", TEA);
    is_int(count(&place), 1, "one is taken");
    post(&place, "ada@example.org", "Cc: queue@harbour.example\r\n", TEA);
    is_int(count(&place), 1, "not a reader's");
    place_close(&place);
}

/* The folder is away: it is taken and answered all the same. */
static void test_away(void)
{
    struct place place;
    char *folder;
    char *elsewhere;

    open_empty(&place, "mailed-away");
    folder = arena_format(place.arena, "%s/announcements", place.directory);
    elsewhere = arena_format(place.arena, "%s/elsewhere", place.directory);
    place_save(
        &place, "walk.txt",
        "Kind: news\nTitle: A walk\nFor: everyone\nOwner: Jo\n\nPier.\n");
    must(rename(folder, elsewhere) == 0);
    {
        struct reply reply = {.from = ALEX, .words = TEA, .header = VOUCHED};

        post_put("INBOX", reply_bytes(place.arena, &reply));
        is_int(place_collect(&place), 0, "read");
        place_proofs(&place);
    }
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " state = 'handed_over' AND purpose_key ="
                                " 'staff:in1:announce:A-0001'"),
           1, "what was sent is taken and answered");
    ok(!place_try_announce(&place), "the folder is away");
    must(rename(elsewhere, folder) == 0);
    place_announce(&place);
    ok(place_file(&place, "announcements/accepted/tea-in-the-net-loft.txt")
               .size > 0,
       "the copy is filed when it is back");
    ok(place_file(&place, "announcements/accepted/walk.txt").size > 0,
       "and what lay in it is taken");
    is_int(count(&place), 2, "once each");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_taken();
    test_forms();
    test_files();
    test_refused();
    test_changed();
    test_in_answer_to_a_proof();
    test_gate();
    test_queue_address();
    test_away();
    return done_testing();
}
