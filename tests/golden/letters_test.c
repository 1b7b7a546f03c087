/*
 * Letters as bytes: each is composed from tests/letters.h and compared with
 * its file here. With GOLDEN_REWRITE=1 in the environment the files are written
 * anew instead; then read the difference before it is committed.
 */
#include <string.h>

#include "core/letter/handover.h"
#include "core/letter/mime.h"
#include "core/letter/daily.h"
#include "core/letter/proof.h"
#include "tests/letters.h"
#include "tests/tap.h"

static void rewrite(const char *path, struct slice bytes)
{
    FILE *file = fopen(path, "wb");

    ok(file != NULL && fwrite(bytes.at, 1, bytes.size, file) == bytes.size &&
           fclose(file) == 0,
       "written anew: %s", path);
}

static void show_difference(struct slice got, struct slice expected)
{
    struct slice a;
    struct slice b;
    int line = 1;

    while (slice_next_line(&got, &a) && slice_next_line(&expected, &b)) {
        if (!slice_equal(a, b)) {
            note("line %d is:  %.*s", line, SLICE_ARG(a));
            note("expected:  %.*s", SLICE_ARG(b));
            return;
        }
        line++;
    }
    note("one goes on after line %d where the other ends", line);
}

static void compare(struct letters *l, const char *name, struct slice bytes)
{
    const char *path = arena_format(l->arena, "tests/golden/%s.eml", name);
    struct slice expected;

    ok(mime_may_leave(bytes, l->envelope.to_address), "%s may leave", name);
    if (getenv("GOLDEN_REWRITE") != NULL) {
        rewrite(path, bytes);
        return;
    }
    expected = letters_file(l->arena, path);
    ok(slice_equal(bytes, expected), "%s is as it was", name);
    if (!slice_equal(bytes, expected))
        show_difference(bytes, expected);
}

static void bulletins(struct letters *l)
{
    static const struct {
        const char *name;
        enum format format;
        int numbers[5];
    } cases[] = {
        {"bulletin", FORMAT_STANDARD, {1, 2, 3, 4, 0}},
        {"bulletin_one_item", FORMAT_STANDARD, {3, 0}},
        {"bulletin_large_print", FORMAT_LARGE_PRINT, {1, 3, 0}},
        {"bulletin_plain", FORMAT_PLAIN, {1, 2, 3, 4, 0}},
        {"bulletin_kinds", FORMAT_STANDARD, {5, 6, 7, 8, 0}},
    };
    struct error error = {0};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = {0};

        l->person.format = cases[i].format;
        if (letters_bulletin(l, l->arena, cases[i].numbers, &letter, &error))
            compare(l, cases[i].name, letter.bytes);
        else
            ok(false, "%s: %s", cases[i].name, error.text);
    }
}

static struct note proof_note(struct letters *l)
{
    static struct note_file files[] = {
        {.name = {"standard.eml", 12},
         .content = {"To: Sam\r\n\r\nDear Sam\r\n", 20}},
    };
    struct proof_item items[] = {
        {1, SLICE("Choose a nurse"), SLICE("panel"), 31, false},
        {3, SLICE("Soup & songs: a caf\xc3\xa9 evening"), SLICE("event"), 1,
         true},
    };
    struct proof_left_out left_out[] = {
        {SLICE("The ramp"), "it was shown before"}};
    struct proof_reason reasons[] = {{"said stop", 2}, {"paused", 1}};
    struct proof_person people[] = {
        {SLICE("Zo\xc3\xab Pender (31)"), "said stop"},
        {SLICE("Jay (7)"), "paused"}};
    struct proof proof = {
        .greeting = SLICE("Kim Ash"),
        .issue = 12,
        .goes = SLICE("Thursday 5 March 2026, 10am"),
        .latest = SLICE("Friday 6 March 2026, 10am"),
        .letters = 31,
        .items = items,
        .item_count = 2,
        .left_out = left_out,
        .left_out_count = 1,
        .withheld = reasons,
        .withheld_count = 2,
        .people = people,
        .people_count = 2,
        .people_more = 1,
        .files = files,
        .file_count = 1,
    };

    return (struct note){
        .text = TEXT_PROOF,
        .reference = SLICE("12"),
        .words = proof_words(l->arena, &l->settings, l->texts.text[TEXT_PROOF],
                             &proof),
        .files = files,
        .file_count = 1,
    };
}

/* A full day, or a quiet one. */
static struct note daily_note(struct letters *l, bool quiet)
{
    struct daily_signup signups[] = {
        {41, SLICE("Soup & songs: a caf\xc3\xa9 evening"), 3, 12},
        {43, SLICE("Speaking up in meetings"), 1, 1},
    };
    struct daily_done done[] = {
        {"message was dealt with", "messages were dealt with", 4},
        {"person left the list", "people left the list", 1},
        {"message was a machine's or a copy",
         "messages were machines' or copies", 0},
    };
    struct daily_task waiting[] = {
        {55, 6, SLICE("Zadie Pole"), SLICE("a part of it was not understood"),
         SLICE("Monday 2 March 2026, 9:14am"), true},
        {0, 7, SLICE(""), SLICE("a letter may not have arrived"),
         SLICE("Wednesday 4 March 2026, 10am"), false},
    };
    struct slice failed[] = {
        SLICE("2 letters of issue 12 refused by the receiving side"),
        SLICE("issue 12: 1 person may not have got it"),
    };
    struct slice next[] = {
        SLICE("Weekly bulletin: goes Thursday 5 March 2026, 10am, if somebody "
              "says OK"),
    };
    struct note_file *files = arena_alloc(l->arena, sizeof *files);
    struct daily daily = {
        .greeting = SLICE("Alex Rowe"),
        .since = SLICE("Tuesday 3 March 2026, 8am"),
        .next = next,
        .next_count = 1,
    };
    struct note note = {.text = TEXT_DAILY,
                        .reference = SLICE("Wednesday 4 March 2026")};

    *files = (struct note_file){SLICE("sign-ups-2026-03-04.csv"), SLICE(""),
                                SLICE("announcement,title\r\n")};
    if (!quiet) {
        daily.signups = signups;
        daily.signup_count = 2;
        daily.done = done;
        daily.done_count = 3;
        daily.waiting = waiting;
        daily.waiting_count = 2;
        daily.waiting_more = 4;
        daily.failed = failed;
        daily.failed_count = 2;
        daily.doubt_issue = 12;
        daily.file = files->name;
        note.files = files;
        note.file_count = 1;
    }
    note.words =
        daily_words(l->arena, &l->settings, l->texts.text[TEXT_DAILY], &daily);
    return note;
}

static struct note handover_note(struct letters *l)
{
    struct handover handover = {
        .greeting = SLICE("Kim Ash"),
        .reference = SLICE("M-0055"),
        .came = SLICE("Friday 6 March 2026, 9:15am"),
        .person_name = SLICE("Zo\xc3\xab Pender"),
        .person = SLICE("31"),
        .answers = SLICE("issue 12 of Thursday 5 March 2026"),
        .words = SLICE("2 please, if there is a ramp?\nAnd show me what you "
                       "hold about me."),
        .proposed = SLICE("put my name down: 2, Soup & songs\na question\nshow "
                          "me what you hold about me\n"),
        .why = SLICE("a part of it was not understood"),
        .recorded = SLICE("name down for 3, Speaking up in meetings"),
        .dates = SLICE("what is held about them must be shown within one "
                       "month, by Monday 6 April 2026."),
        .choices = SLICE("put Zo\xc3\xab Pender's name down for 2, Soup & "
                         "songs\nnothing more to do: I have dealt with it\n"),
    };

    return (struct note){
        .text = TEXT_HANDOVER,
        .reference = handover.reference,
        .words = handover_words(l->arena, &l->settings,
                                l->texts.text[TEXT_HANDOVER], &handover),
    };
}

static void notes(struct letters *l)
{
    struct note_item items[] = {
        {2, SLICE("Soup & songs: a caf\xc3\xa9 evening"),
         SLICE("Monday 9 March 2026, 6pm to 8pm")},
        {3, SLICE("Speaking up in meetings"), SLICE("")},
    };
    const struct {
        const char *name;
        struct note note;
    } cases[] = {
        {"ack_signup",
         {.text = TEXT_ACK_SIGNUP,
          .greeting = l->person.greeting,
          .items = items,
          .count = 1,
          .declined = items + 1,
          .declined_count = 1}},
        {"ack_decline",
         {.text = TEXT_ACK_DECLINE,
          .greeting = l->person.greeting,
          .declined = items,
          .declined_count = 2}},
        {"daily", daily_note(l, false)},
        {"daily_quiet", daily_note(l, true)},
        {"ack_stop",
         {.text = TEXT_ACK_STOP,
          .greeting = l->person.greeting,
          .held = items,
          .held_count = 2}},
        {"ack_maybe",
         {.text = TEXT_ACK_MAYBE,
          .greeting = l->person.greeting,
          .items = items,
          .count = 1}},
        {"ack_changed",
         {.text = TEXT_ACK_CHANGED,
          .greeting = l->person.greeting,
          .items = items,
          .count = 1,
          .declined = items + 1,
          .declined_count = 1,
          .words = SLICE("From now on we write to you once a month.\n"
                         "We no longer write to you about research.\n")}},
        {"ack_keep",
         {.text = TEXT_ACK_KEEP,
          .greeting = l->person.greeting,
          .items = items,
          .count = 1,
          .declined = items + 1,
          .declined_count = 1,
          .back = true,
          .choices = true}},
        {"join", {.text = TEXT_JOIN}},
        {"welcome", {.text = TEXT_WELCOME, .greeting = l->person.greeting}},
        {"alert",
         {.text = TEXT_ALERT,
          .reference = SLICE("M-0055"),
          .person_name = SLICE("Zo\xc3\xab Pender"),
          .person = SLICE("31"),
          .words = SLICE("I do not know how to go on.\nPlease ring."),
          .reason = SLICE("distress")}},
        {"staff",
         {.text = TEXT_STAFF,
          .greeting = SLICE("Kim Ash"),
          .reference = SLICE("Your OK, please: the proof of issue 12"),
          .words = SLICE("Issue 12 is approved. It goes on Thursday 5 March "
                         "2026, 10am."),
          .asked = SLICE("ok thanks")}},
        {"proof", proof_note(l)},
        {"handover", handover_note(l)},
        {"notice",
         {.text = TEXT_NOTICE,
          .greeting = SLICE("Kim Ash"),
          .reference = SLICE("M-0055 is taken"),
          .words = SLICE("Ro Lane has taken M-0055. You do not have to do "
                         "anything.")}},
        {"reply",
         {.text = TEXT_REPLY,
          .greeting = l->person.greeting,
          .person_name = SLICE("Kim Ash"),
          .words = SLICE("Yes, there is a ramp.\n\nIt is at the back, "
                         "by the <green> door."),
          .items = items,
          .count = 1}},
    };
    struct error error = {0};

    l->envelope.in_reply_to = SLICE("their-answer@mail.example.org");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = {0};

        if (note_letter(l->arena, &l->settings, &l->zone, &l->texts,
                        &cases[i].note, &l->envelope, &letter, &error))
            compare(l, cases[i].name, letter.bytes);
        else
            ok(false, "%s: %s", cases[i].name, error.text);
    }
}

static void invitations(struct letters *l)
{
    static const struct {
        const char *name;
        enum invitation_kind kind;
        enum format format;
        int64_t sequence;
    } cases[] = {
        {"invitation", INVITATION_NEW, FORMAT_STANDARD, 0},
        {"invitation_changed", INVITATION_CHANGED, FORMAT_PLAIN, 1},
        {"invitation_cancelled", INVITATION_CANCELLED, FORMAT_LARGE_PRINT, 2},
    };
    struct error error = {0};

    l->envelope.in_reply_to = SLICE("");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = {0};
        struct invitation invitation = {
            .kind = cases[i].kind,
            .uid = SLICE("w5c2m7xq4zk3tn6bhfya"),
            .sequence = cases[i].sequence,
            .starts = 1773079200, /* Monday 9 March 2026, 6pm */
            .ends = 1773086400,
            .title = SLICE("Soup & songs: a caf\xc3\xa9 evening"),
            .when = SLICE("Monday 9 March 2026, 6pm to 8pm"),
            .where = SLICE("The Net Loft, Quay Road"),
            .owner = SLICE("Mina, 01632 960212"),
        };

        l->person.format = cases[i].format;
        if (invitation_letter(l->arena, &l->settings, &l->zone, &l->texts,
                              &invitation, &l->person, &l->envelope, &letter,
                              &error))
            compare(l, cases[i].name, letter.bytes);
        else
            ok(false, "%s: %s", cases[i].name, error.text);
    }
}

int main(void)
{
    struct arena *arena = arena_new();
    struct letters l = letters_new(arena);

    bulletins(&l);
    notes(&l);
    invitations(&l);
    arena_free(arena);
    return done_testing();
}
