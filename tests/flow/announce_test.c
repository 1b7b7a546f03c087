/* From a saved file to a row of the ledger and a note beside the file. */
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/must.h"
#include "edge/store_announcement.h"
#include "flow/announce.h"
#include "tests/flow/place.h"

#define HEAD "Kind: event\nTitle: Tea\nFor: everyone\nOwner: Alex Rowe\n"
#define TEA HEAD "Starts: Friday 4 December 2026, 2pm\n\nTea and talk.\n"
#define LATER_TEA HEAD "Starts: Friday 4 December 2026, 4pm\n\nTea and talk.\n"

static int64_t announcements(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM announcement");
}

static int64_t versions(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM announcement_version");
}

static bool has(struct slice text, const char *what)
{
    return slice_find(text, slice_of(what)) != SLICE_NONE;
}

static void test_accepted(void)
{
    struct place place;

    place_open(&place, "accepted");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "tea.txt", TEA);
    place_announce(&place);
    is_int(announcements(&place), 1, "one announcement");
    ok(place_file(&place, "announcements/tea.txt").at == NULL,
       "the file left the folder");
    ok(has(place_file(&place, "announcements/accepted/tea.txt"),
           "Reference: A-0001\n" HEAD),
       "and is filed with its reference");
    ok(has(place_file(&place, "announcements/accepted/tea.txt.ok.txt"),
           "It concerns 6 people"),
       "the note says how many it concerns");
    ok(has(place_file(&place, "announcements/accepted/tea.txt.ok.txt"),
           "on Thursday 26 November 2026 at 10am"),
       "and when it goes");
    place_close(&place);
}

static void test_refused(void)
{
    static const struct {
        const char *name;
        const char *text;
        const char *why;
    } rows[] = {
        {"no-owner.txt", "Kind: event\nTitle: Tea\nFor: everyone\n\nx\n",
         "Owner"},
        {"weekday.txt", HEAD "Starts: Monday 4 December 2026, 2pm\n\nx\n",
         "Line 5"},
        {"unknown.txt", HEAD "Colour: red\n\nx\n", "Colour"},
        {"reference.txt", "Reference: A-0099\n" TEA, "A-0099"},
        {"empty.txt", "", "Kind"},
    };
    struct place place;

    place_open(&place, "refused");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        place_save(&place, rows[i].name, rows[i].text);
        place_announce(&place);
        is_int(announcements(&place), 0, "%s is refused", rows[i].name);
        ok(has(place_file(&place, "announcements/refused/%s.why.txt",
                          rows[i].name),
               rows[i].why),
           "and says why");
    }
    place_save(&place, "weekday.txt", TEA);
    place_announce(&place);
    is_int(announcements(&place), 1, "mended, it is taken");
    place_close(&place);
}

/* One file after another: how many announcements and versions there are. */
static void test_changes(void)
{
    static const struct {
        const char *what;
        const char *name;
        const char *text;
        bool send; /* the issue goes before */
        int announcements, versions;
    } rows[] = {
        {"a first file", "tea.txt", TEA, false, 1, 1},
        {"the same again", "tea.txt", TEA, false, 1, 1},
        {"another content", "tea.txt", LATER_TEA, false, 1, 2},
        {"the same under another name", "more.txt", TEA, false, 2, 3},
        {"the same under a third name", "third.txt", TEA, false, 2, 3},
        {"the same as another program saves it", "bom.txt", "\xef\xbb\xbf" TEA,
         false, 2, 3},
        {"the same again, after it went", "tea.txt", TEA, true, 2, 3},
        {"the name again, after it went", "tea.txt", TEA "Bring a cup.\n",
         false, 3, 4},
        {"a change by reference", "x.txt",
         "Reference: A-0001\n" HEAD "Starts: Friday 4 December 2026, 5pm\n\nx",
         false, 3, 5},
        {"an accepted file again", "y.txt", "Reference: A-0002\n" TEA, false, 3,
         5},
        {"the same change again", "x.txt",
         "Reference: A-0001\n" HEAD "Starts: Friday 4 December 2026, 5pm\n\nx",
         false, 3, 5},
    };
    struct place place;

    place_open(&place, "changes");
    must(place_import(&place, place_people).status == 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].send)
            place_send_issue(&place, 1);
        place_save(&place, rows[i].name, rows[i].text);
        place_announce(&place);
        is_int(announcements(&place), rows[i].announcements,
               "%s: announcements", rows[i].what);
        is_int(versions(&place), rows[i].versions, "%s: versions",
               rows[i].what);
    }
    is_text(place_words(&place, "SELECT group_concat(version) FROM (SELECT"
                                " version FROM issue_item WHERE issue_id = 1"
                                " ORDER BY announcement_id)"),
            "2,1", "what went stays as it was");
    place_close(&place);
}

static struct slice note_on(struct place *place, const char *folder,
                            const char *name)
{
    struct slice note = place_file(place, "announcements/%s/%s", folder, name);

    if (note.at != NULL)
        printf("# %.*s\n", (int)slice_find_byte(note, '\n'), note.at);
    return note;
}

/* What is no text, by its name and by its first bytes. */
static void test_documents(void)
{
    static const struct {
        const char *name;
        const char *text;
        const char *why;
    } rows[] = {
        {"plan.docx", TEA, "Word document"},
        {"plan.txt.docx", TEA, "Word document"},
        {"plan.DOC", TEA, "Word document"},
        {"plan.odt", TEA, "OpenDocument"},
        {"plan.rtf", TEA, "Rich Text"},
        {"plan.pdf", TEA, "PDF"},
        {"word.txt", "PK\x03\x04 word/document.xml", "Word document"},
        {"old.txt", "\xd0\xcf\x11\xe0\xa1\xb1", "Word document"},
        {"rich.txt", "{\\rtf1 Kind: event}", "Rich Text"},
        {"print.md", "%PDF-1.7", "PDF"},
    };
    struct place place;

    place_open(&place, "documents");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct slice note;

        place_save(&place, rows[i].name, rows[i].text);
        place_announce(&place);
        note = note_on(&place, "refused",
                       arena_format(place.arena, "%s.why.txt", rows[i].name));
        ok(has(note, rows[i].why) && has(note, "\"Save as\"") &&
               has(note, "Plain text (.txt)"),
           "%s is refused, and says what to do", rows[i].name);
    }
    is_int(announcements(&place), 0, "none is taken");
    place_close(&place);
}

static void test_cancel(void)
{
    struct place place;
    struct slice note;

    place_open(&place, "cancel");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "tea.txt", TEA);
    place_save(&place, "more.txt", LATER_TEA);
    place_announce(&place);
    place_save(&place, "A-0001.txt", "");
    place_announce(&place);
    note = note_on(&place, "accepted", "A-0001.txt.ok.txt");
    ok(has(note, "Cancelled: A-0001, \"Tea\""), "an empty file cancels");
    ok(!has(note, "PLEASE NOTE"), "it was in no issue");
    place_save(&place, "A-0001.txt", "\r\n");
    place_announce(&place);
    ok(has(note_on(&place, "accepted", "A-0001-2.txt.ok.txt"),
           "Cancelled before: A-0001"),
       "twice is once");
    place_save(&place, "A-0099.txt", "");
    place_announce(&place);
    ok(has(note_on(&place, "refused", "A-0099.txt.why.txt"),
           "A-0099 is not an announcement"),
       "not what is not there");
    place_issues(&place);
    is_text(place_words(&place, "SELECT group_concat(announcement_id) FROM"
                                " issue_item"),
            "2", "only the other is in the issue");
    place_change(&place, "INSERT INTO signup (person_id, announcement_id,"
                         " version, state, created_at, changed_at)"
                         " VALUES (1, 2, 1, 'interested', 1, 1)");
    place_save(&place, "stop.txt",
               "Reference: A-0002\nCancel: yes\n" LATER_TEA);
    place_announce(&place);
    note = note_on(&place, "accepted", "stop.txt.ok.txt");
    ok(has(note, "it is still number 1 of issue 1"), "in an issue already");
    ok(has(note, "1 person has their name down"), "and somebody comes");
    is_int(place_number(&place, "SELECT count(*) FROM announcement"
                                " WHERE cancelled_at > 0"),
           2, "both are cancelled");
    is_int(place_number(&place, "SELECT count(*) FROM audit WHERE what ="
                                " 'announcement cancelled'"),
           2, "each once");
    place_save(&place, "tea.txt", TEA);
    place_announce(&place);
    is_int(announcements(&place), 3, "saved again, it is a new one");
    place_close(&place);
}

/* What belongs beside another file waits for it. */
static void wait_alone(struct place *place)
{
    place_announce(place);
    clock_skip_ms(31000);
    place_announce(place);
}

static void test_variants(void)
{
    struct place place;
    struct slice note;

    place_open(&place, "variants");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "tea.cy.txt", "Te a siarad.\n");
    place_save(&place, "tea.easyread.txt", "Come for tea.\n");
    place_save(&place, "tea.jpg", "\xff\xd8\xff\xe0 a cup");
    place_save(&place, "tea.txt", TEA);
    place_announce(&place);
    is_int(announcements(&place), 1, "one announcement");
    is_text(place_words(&place, "SELECT group_concat(form || ' ' || language)"
                                " FROM (SELECT * FROM announcement_variant"
                                " ORDER BY file_name)"),
            "language cy,easy_read ,picture ", "with three files beside it");
    note = note_on(&place, "accepted", "tea.txt.ok.txt");
    ok(has(note, "Kept with it, not yet sent") &&
           has(note, "tea.cy.txt (Welsh)") && has(note, "tea.jpg (picture)"),
       "the note says so");
    ok(place_file(&place, "announcements/accepted/tea.cy.txt").at != NULL &&
           place_file(&place, "announcements/accepted/tea.jpg").at != NULL &&
           place_file(&place, "announcements/tea.jpg").at == NULL,
       "filed together");

    place_save(&place, "tea.txt", LATER_TEA);
    place_announce(&place);
    ok(has(note_on(&place, "accepted", "tea-2.txt.ok.txt"),
           "belong to the words as they were"),
       "a change leaves them behind, and says so");
    place_save(&place, "tea.pl.txt", "Herbata.\n");
    wait_alone(&place);
    ok(has(note_on(&place, "accepted", "tea.pl.txt.ok.txt"),
           "Kept with A-0001, \"Tea\": Polish"),
       "one that comes later is kept too");
    place_save(&place, "A-0001.so.txt", "Shaah.\n");
    wait_alone(&place);
    ok(has(note_on(&place, "accepted", "A-0001.so.txt.ok.txt"), "Somali"),
       "and one named after the reference");
    place_save(&place, "soup.cy.txt", "Cawl.\n");
    wait_alone(&place);
    ok(has(note_on(&place, "refused", "soup.cy.txt.why.txt"),
           "belongs to \"soup.txt\""),
       "one that belongs to nothing is refused");
    place_save(&place, "cake.jpg", "no picture");
    place_save(&place, "cake.txt", TEA "Cake too.\n");
    place_announce(&place);
    ok(has(note_on(&place, "refused", "cake.txt.why.txt"),
           "cake.jpg: is not a picture") &&
           place_file(&place, "announcements/refused/cake.jpg").at != NULL,
       "a false picture: both are refused together");
    is_int(announcements(&place), 1, "still one announcement");
    place_close(&place);
}

static void test_thoughts(void)
{
    struct place place;
    struct slice note;

    place_open(&place, "thoughts");
    place_save(&place, "panel.txt",
               "Kind: panel\nTitle: Choose\nFor: everyone\nOwner: Alex Rowe\n"
               "When: Friday 4 December 2026, 2pm to 4pm\nPlaces: 1 carer\n"
               "Reward: payment, 40 pounds\nLevel: operational\n\nAsk.\n");
    place_announce(&place);
    note = note_on(&place, "accepted", "panel.txt.ok.txt");
    ok(has(note, "Starts: Friday 4 December 2026, 2pm") &&
           has(note, "Ends: Friday 4 December 2026, 4pm"),
       "a \"When:\" that is a date is known as one");
    ok(has(note, "for one person only"), "one alone: a thought");
    ok(has(note, "It is paid"), "paid: what the letter says");
    ok(has(note, "Level: operational"), "what is for reports");
    is_text(place_words(&place, "SELECT level FROM announcement_version"),
            "operational", "kept");
    place_close(&place);
}

/* What the lines of each kind say comes back from the ledger. */
static void test_kept_lines(void)
{
    struct announcement got;
    struct place place;

    place_open(&place, "kept_lines");
    place_save(&place, "1.txt",
               "Kind: consult\nTitle: T\nFor: everyone\nOwner: Alex Rowe\n"
               "Closes: 1 December 2026\nCan-change: a\nCannot-change: b\n"
               "Decision-date: Thursday 3 December 2026 (board)\n"
               "Source: external, c\nEthics-ref: d\nSupport: e\nLevel: f\n"
               "Ladder: 6\nCo-produced: YES\nProgramme: g\nDuty: h\n"
               "Feedback-due: 4 December 2026\nAnswers: i\nYou said: j\n"
               "We did: k\nWe could not: l\nResult: Not yet\n\nx\n");
    place_announce(&place);
    ok(store_announcement(place.arena, place.house->store, 1, 1, &got),
       "taken");
    is_text(got.can_change, "a", "can change");
    is_text(got.cannot_change, "b", "cannot change");
    is_text(got.decision_words, "Thursday 3 December 2026 (board)", "decided");
    is_int(got.decision, 1796256000, "at");
    is_text(got.external_why, "c", "why");
    is_text(got.ethics_ref, "d", "ethics");
    is_text(got.support, "e", "support");
    is_text(got.level, "f", "level");
    is_text(got.ladder, "6", "ladder");
    is_text(got.co_produced, "yes", "co-produced");
    is_text(got.programme, "g", "programme");
    is_text(got.duty, "h", "duty");
    is_int(got.feedback_due, 1796342400, "feedback due");
    is_text(got.answers, "i", "answers");
    is_text(got.you_said, "j", "you said");
    is_text(got.we_did, "k", "we did");
    is_text(got.we_could_not, "l", "we could not");
    is_text(got.result, "not yet", "result");
    place_close(&place);
}

/* Bounded, and in plain words. */
static void test_too_much(void)
{
    struct place place;
    struct text big;
    int64_t notes = 0;

    place_open(&place, "too_much");
    big = text_start(place.arena, 1200000);
    text_puts(&big, TEA);
    while (big.size < 1000000)
        text_puts(&big, "Tea and talk, and talk and tea, and cake. ");
    place_save(&place, "big.txt", text_string(&big));
    place_announce(&place);
    ok(has(note_on(&place, "refused", "big.txt.why.txt"), "too large"),
       "1 MB is refused");
    is_int(announcements(&place), 0, "and not taken");
    for (int i = 0; i < 100; i++)
        place_save(&place, arena_format(place.arena, "many%d.txt", i),
                   arena_format(place.arena, "%sNumber %d.\n", TEA, i));
    place_announce(&place);
    is_int(announcements(&place), 100, "100 at once are all taken");
    for (int i = 0; i < 100; i++)
        notes +=
            place_file(&place, "announcements/accepted/many%d.txt.ok.txt", i)
                .at != NULL;
    is_int(notes, 100, "each with its note");
    place_close(&place);
}

/* Each life ends at the next durable step, until one takes the file whole. */
static void test_crash_leftovers(void)
{
    int status = DURABLE_DEATH << 8;
    struct place place;
    int lives = 0;

    place_open(&place, "crash");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "tea.txt", TEA);
    place_save(&place, "tea.cy.txt", "Te.\n");
    place_close(&place);
    for (int n = 1; status != 0 && n < 30; n++) {
        pid_t pid = fork();

        if (pid == 0) {
            place_reopen(&place, "crash");
            durable_die_at(n);
            place_announce(&place);
            _exit(0);
        }
        must(pid > 0 && waitpid(pid, &status, 0) == pid);
        must(status == 0 || status == DURABLE_DEATH << 8);
        lives++;
    }
    place_reopen(&place, "crash");
    wait_alone(&place);
    ok(lives > 2, "killed %d times", lives - 1);
    is_int(announcements(&place), 1, "there is one announcement");
    is_int(versions(&place), 1, "in one version");
    ok(place_file(&place, "announcements/accepted/tea.txt").at != NULL &&
           place_file(&place, "announcements/accepted/tea.txt.ok.txt").at !=
               NULL,
       "filed with its note");
    is_int(place_number(&place, "SELECT count(*) FROM announcement_variant"), 1,
           "what lay beside it is kept once");
    ok(place_file(&place, "announcements/accepted/tea.cy.txt").at != NULL &&
           place_file(&place, "announcements/accepted/tea.cy-2.txt").at == NULL,
       "and filed once");
    place_close(&place);
}

int main(void)
{
    test_accepted();
    test_refused();
    test_changes();
    test_documents();
    test_cancel();
    test_variants();
    test_thoughts();
    test_kept_lines();
    test_too_much();
    test_crash_leftovers();
    return done_testing();
}
