/* From a saved file to a row of the ledger and a note beside the file. */
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/must.h"
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
        {"the name again, after it went", "tea.txt", TEA, true, 3, 4},
        {"a change by reference", "x.txt",
         "Reference: A-0001\n" HEAD "Starts: Friday 4 December 2026, 5pm\n\nx",
         false, 3, 5},
        {"an accepted file again", "y.txt", "Reference: A-0003\n" TEA, false, 3,
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

/* Each life ends at the next durable step, until one takes the file whole. */
static void test_crash_leftovers(void)
{
    int status = DURABLE_DEATH << 8;
    struct place place;
    int lives = 0;

    place_open(&place, "crash");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "tea.txt", TEA);
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
    ok(lives > 2, "killed %d times", lives - 1);
    is_int(announcements(&place), 1, "there is one announcement");
    is_int(versions(&place), 1, "in one version");
    ok(place_file(&place, "announcements/accepted/tea.txt").at != NULL &&
           place_file(&place, "announcements/accepted/tea.txt.ok.txt").at !=
               NULL,
       "filed with its note");
    place_close(&place);
}

int main(void)
{
    test_accepted();
    test_refused();
    test_changes();
    test_crash_leftovers();
    return done_testing();
}
