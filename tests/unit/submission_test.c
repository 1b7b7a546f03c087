/* The announcement in a message: what mail programs put around it. */
#include "core/reading/submission.h"

#include <string.h>

#include "tests/tap.h"

#define HEAD "Kind: event\nTitle: Tea\nFor: everyone\n"
#define READ HEAD "\nCome and have tea.\n"

struct row {
    const char *what;
    const char *mail;
    bool forwarded;
    const char *text; /* NULL: there is none */
    const char *above;
    const char *below;
};

static const struct row rows[] = {
    {"as in a file", READ, false, READ, "", ""},
    {"below a greeting", "Hi all,\nplease add this.\n\n" READ, false, READ,
     "Hi all,\nplease add this.", ""},
    {"with a signature", READ "\n-- \nPat Vale\nExt 123\n", false, READ, "",
     "-- \nPat Vale\nExt 123"},
    {"with a mark that lost its space", READ "--\nPat Vale\n", false, READ, "",
     "--\nPat Vale"},
    {"with a closing", READ "\nKind regards,\nPat Vale\n01632 960123\n", false,
     READ, "", "Kind regards,\nPat Vale\n01632 960123"},
    {"with thanks and a name", READ "\nMany thanks,\nPat\n", false, READ, "",
     "Many thanks,\nPat"},
    {"with thanks and a name apart", READ "\nThanks\n\nPat Vale\nExt 123\n",
     false, READ, "", "Thanks\n\nPat Vale\nExt 123"},
    {"with thanks to readers", READ "\nThank you\n", false,
     READ "\nThank you\n", "", ""},
    {"with thanks in the text",
     READ "\nThanks\nto all who came last time we have a stove.\n", false,
     READ "\nThanks\nto all who came last time we have a stove.\n", "", ""},
    {"with a notice",
     READ "\nThis email and any attachments are confidential. Do not keep "
          "it.\n\nThe trust is here for you.\n",
     false, READ, "",
     "This email and any attachments are confidential. Do not keep it.\n\n"
     "The trust is here for you."},
    {"from a phone", READ "\nSent from my iPhone\n", false, READ, "",
     "Sent from my iPhone"},
    {"lines set apart",
     "Kind: event\n\nTitle: Tea\n\n\nFor: everyone\n\n\n\n"
     "Come and have tea.\n",
     false, READ, "", ""},
    {"in bold",
     "*Kind:* event\n*Title*: Tea\n**For:** everyone\n\n"
     "Come and have tea.\n",
     false, READ, "", ""},
    {"a bold line",
     "*Kind: event*\n*Title: Tea*\n*For: everyone*\n\n"
     "Come and have tea.\n",
     false, READ, "", ""},
    {"a line that a program broke",
     "Kind: event\nTitle: Tea\n"
     "Where: the long room of the old harbour office by the quay, at\n"
     "the back\nFor: everyone\n\nCome and have tea.\n",
     false,
     "Kind: event\nTitle: Tea\n"
     "Where: the long room of the old harbour office by the quay, at the "
     "back\nFor: everyone\n\nCome and have tea.\n",
     "", ""},
    {"a name misspelt, set apart",
     "Kind: event\n\nTilte: Tea\n\nFor: everyone\n\nCome.\n", false,
     "Kind: event\nTilte: Tea\nFor: everyone\n\nCome.\n", "", ""},
    {"above a quoted letter",
     READ "\nOn Wed, 25 Nov 2026 at 12:00, Harbour <voices@harbour.example> "
          "wrote:\n> Dear Alex\n>\n> This is the proof.\n",
     false, READ, "",
     "On Wed, 25 Nov 2026 at 12:00, Harbour <voices@harbour.example> wrote:\n"
     "Dear Alex\n\nThis is the proof."},
    {"above an unmarked quote",
     READ "\nFrom: Harbour <voices@harbour.example>\nSent: 25 November 2026\n"
          "To: Alex\nSubject: The proof\n\nDear Alex\n",
     false, READ, "",
     "From: Harbour <voices@harbour.example>\nSent: 25 November 2026\n"
     "To: Alex\nSubject: The proof\n\nDear Alex"},
    {"forwarded",
     "FYI\n\n---------- Forwarded message ---------\n"
     "From: Dana <dana@harbour.example>\nDate: Tue, 24 Nov 2026\n"
     "Subject: Tea\nTo: Alex\n\n" READ,
     true, READ,
     "FYI\n\n---------- Forwarded message ---------\n"
     "From: Dana <dana@harbour.example>\nDate: Tue, 24 Nov 2026\n"
     "Subject: Tea\nTo: Alex",
     ""},
    {"forwarded with marks",
     "Begin forwarded message:\n\n> From: Dana <dana@harbour.example>\n"
     "> Date: 24 Nov 2026\n> Subject: Tea\n> To: Alex\n>\n> Kind: event\n"
     "> Title: Tea\n> For: everyone\n>\n> Come and have tea.\n>\n> --\n"
     "> Dana\n",
     true, READ,
     "Begin forwarded message:\n\nFrom: Dana <dana@harbour.example>\n"
     "Date: 24 Nov 2026\nSubject: Tea\nTo: Alex",
     "--\nDana"},
    {"only quoted, in an answer",
     "Thanks!\n\nOn Wed, 25 Nov 2026 at 12:00, Harbour "
     "<voices@harbour.example> wrote:\n> This is what was read:\n>\n"
     "> Kind: event\n> Title: Tea\n",
     false, NULL, "", ""},
    {"a note of when and where", "When: today at 3\nWhere: my room\n", false,
     NULL, "", ""},
    {"a word and a colon", "Title: is it right?\nYours, Pat\n", false, NULL, "",
     ""},
    {"a cancellation", "Reference: A-0042\nCancel: yes\n\nThanks, Pat\n", false,
     "Reference: A-0042\nCancel: yes\n\nThanks, Pat\n", "", ""},
    {"a list stays as it is", HEAD "\nBring:\n\n- a cup\n  or a mug\n- cake\n",
     false, HEAD "\nBring:\n\n- a cup\n  or a mug\n- cake\n", "", ""},
};

static void test_rows(struct arena *arena)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *row = &rows[i];
        struct submission got;
        bool found =
            submission_find(arena, slice_of(row->mail), row->forwarded, &got);

        ok(found == (row->text != NULL), "%s: %s", row->what,
           row->text != NULL ? "found" : "none");
        if (!found || row->text == NULL)
            continue;
        is_text(got.text, row->text, "%s: the text", row->what);
        is_text(got.above, row->above, "%s: what stood above", row->what);
        is_text(got.below, row->below, "%s: what stood below", row->what);
        ok(got.recognised, "%s: is recognised", row->what);
    }
}

static void test_certain(struct arena *arena)
{
    static const struct {
        const char *text;
        bool recognised;
        bool certain;
    } files[] = {
        {READ, true, true},
        {"\nTitle: Tea\nKind: event\nFor: all\nOwner: me\n", true, true},
        {"Kind: event\nTitle: Tea\n\nFor: everyone\n", true, false},
        {"Reference: A-0001\nCancel: yes\n", true, false},
        {"Dear all\nKind: event\nTitle: Tea\n", false, false},
        {"Where: here\nWhen: now\n", false, false},
        {"", false, false},
    };

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct submission file = {.text = slice_of(files[i].text)};

        submission_judge(arena, &file);
        ok(file.recognised == files[i].recognised &&
               file.certain == files[i].certain,
           "file %zu: %s", i + 1, files[i].certain ? "certain" : "not certain");
    }
}

static void test_owner(struct arena *arena)
{
    bool added;

    is_text(submission_owned(arena, SLICE(READ), SLICE("Pat, 01632 960123"),
                             &added),
            HEAD "Owner: Pat, 01632 960123\n\nCome and have tea.\n",
            "the sender is put in");
    ok(added, "and it is said");
    (void)submission_owned(arena, SLICE("Owner: Dana\nKind: event\n\nTea.\n"),
                           SLICE("Pat"), &added);
    ok(!added, "not where there is one");
    is_text(submission_owned(arena, SLICE("Kind: event"), SLICE("Pat"), &added),
            "Kind: event\nOwner: Pat", "also without a text");
}

static void test_large(struct arena *arena)
{
    char *letters = arena_alloc(arena, 1000001);
    struct submission got;

    memset(letters, 'a', 1000000);
    ok(submission_find(arena,
                       slice_of(arena_format(arena, HEAD "\n%s\n", letters)),
                       false, &got),
       "a megabyte is found");
    submission_bound(&got);
    ok(got.text.size == 0 && got.trouble.size > 0, "and not handed on");
    for (size_t i = 0; i < 1000000; i++)
        letters[i] = "When:\n"[i % 6];
    ok(!submission_find(arena, slice_of(letters), false, &got),
       "a megabyte of names is none");
}

static void test_wire(struct arena *arena)
{
    struct submission list[2] = {
        {.name = SLICE("tea.txt"), .text = SLICE(READ), .recognised = true},
        {.name = SLICE("plan.docx"), .trouble = SLICE("this is a Word file")}};
    struct text out = text_start(arena, 10000);
    struct submission *got;
    struct wire wire;

    submissions_put(&out, list, 2);
    wire = (struct wire){.rest = text_slice(&out)};
    is_int((int64_t)submissions_take(arena, &wire, &got), 2, "both come over");
    ok(wire_whole(&wire) && slice_equal(got[0].text, list[0].text) &&
           got[0].recognised && !got[1].recognised &&
           slice_equal(got[1].trouble, list[1].trouble),
       "as they were");
    out.size = 0;
    list[0].text = (struct slice){arena_alloc(arena, 200001), 200001};
    submissions_put(&out, list, 1);
    wire = (struct wire){.rest = text_slice(&out)};
    (void)submissions_take(arena, &wire, &got);
    ok(wire.broken, "what is too large is not taken from a reader");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_rows(arena);
    test_certain(arena);
    test_owner(arena);
    test_large(arena);
    test_wire(arena);
    arena_free(arena);
    return done_testing();
}
