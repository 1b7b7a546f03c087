/* announcement: what is read from a file, and what is said when it cannot be
 * taken. The files are those that the fuzz target starts from. */
#include "core/notice/announcement.h"

#include <stdio.h>
#include <string.h>

#include "base/must.h"
#include "core/notice/command.h"
#include "core/notice/reward.h"
#include "core/reading/days.h"
#include "tests/london.h"
#include "tests/network.h"
#include "tests/tap.h"

#define FOLDER "tests/fuzz/corpus/announcement_fuzz/"
#define MAY_2026 1777593600 /* Friday 1 May 2026, 1am in London */

static struct slice load(struct arena *arena, const char *name)
{
    char *path = arena_format(arena, FOLDER "%s", name);
    char *bytes = arena_alloc(arena, 10000);
    FILE *file = fopen(path, "rb");
    size_t size = 0;

    ok(file != NULL, "%s is there", path);
    if (file != NULL) {
        size = fread(bytes, 1, 10000, file);
        fclose(file);
    }
    return (struct slice){bytes, size};
}

static bool read_bytes(struct arena *arena, struct slice bytes,
                       struct announcement *out, struct faults *faults)
{
    *faults = (struct faults){.arena = arena};
    return announcement_read(arena, bytes, &network, &london, MAY_2026, out,
                             faults);
}

static void show_faults(const struct faults *faults)
{
    for (size_t i = 0; i < faults->count; i++)
        note("line %d: %s", faults->list[i].line, faults->list[i].text);
}

static void accept(struct arena *arena, const char *name,
                   struct announcement *out)
{
    struct faults faults;

    ok(read_bytes(arena, load(arena, name), out, &faults), "%s: accepted",
       name);
    show_faults(&faults);
}

static void test_coffee(struct arena *arena)
{
    struct announcement got;

    accept(arena, "coffee.txt", &got);
    is_int(got.kind, NOTICE_EVENT, "its kind");
    is_text(got.title, "Coffee and board games at the Lantern Room", "title");
    is_text(got.for_words, "events, wellbeing", "for");
    is_int((int64_t)got.audience.count, 2, "an audience of two codes");
    is_text(got.audience_words, "anybody on our list, and a friend",
            "audience");
    is_text(got.when_words, "Tuesday 9 June 2026, 10am to midday",
            "when is made from starts and ends");
    is_int(got.starts, 1780995600, "starts");
    is_int(got.ends, 1781002800, "ends");
    is_text(got.where,
            "The Lantern Room, 4 Quay Road (flat all the way, quiet corner)",
            "where");
    is_text(got.places, "20", "places");
    is_int(got.closes, 1780700399, "closes with the day");
    is_text(announcement_closes_words(arena, &got, &london),
            "Friday 5 June 2026", "and says so");
    is_text(got.reward, "free drinks; bus fares paid back", "reward");
    is_text(got.access, "tell us if you need a lift from the station",
            "access");
    is_text(got.owner, "Priya at the Lantern Room, 01632 960118", "owner");
    ok(slice_starts(got.body, SLICE("We have the room")) &&
           slice_ends(got.body, SLICE("if you have one.\n")),
       "body");
}

static void test_accepted(struct arena *arena)
{
    struct announcement got;

    accept(arena, "interviews.txt", &got);
    is_text(got.when_words,
            "one day in the week of 15 June 2026; we agree the day with you",
            "when in words");
    is_text(announcement_closes_words(arena, &got, &london),
            "Monday 8 June 2026, midday", "closes at a time");
    accept(arena, "survey.txt", &got);
    ok(got.audience.everyone, "for everyone");
    accept(arena, "news.txt", &got);
    is_int((int64_t)got.when_words.size, 0, "news need no time");
    is_int((int64_t)announcement_closes_words(arena, &got, &london).size, 0,
           "nor a closing date");
    accept(arena, "told.txt", &got);
    is_int(got.kind, NOTICE_YSWD, "you said, we did");
    accept(arena, "folded.txt", &got);
    is_text(got.title, "First steps in recruitment", "a folded line");
    is_int(got.closes, got.starts, "closing on its day is when it starts");
    accept(arena, "windows.txt", &got);
    is_text(got.title,
            "Caf\xc3\xa9 visit \xe2\x80\x93 \xe2\x80\x9clook and "
            "listen\xe2\x80\x9d",
            "a file from Windows");
    is_text(got.body, "Walk round with us and say what you see.\n",
            "its lines end in LF");
    is_text(got.when_words, "Thursday 2 July 2026, 2pm", "a start is enough");
    accept(arena, "change.txt", &got);
    is_int(announcement_reference_number(got.reference), 42, "a reference");
    is_text(got.when_words, "Monday 29 June 2026, 7pm to midnight",
            "an evening up to midnight");
    is_text(announcement_closes_words(arena, &got, &london),
            "Sunday 28 June 2026", "midnight is the end of the day");
}

static void test_saved_elsewhere(struct arena *arena)
{
    static const char *const names[] = {"consult1252.txt", "notepad16.txt"};
    struct announcement got;

    for (size_t i = 0; i < 2; i++) {
        accept(arena, names[i], &got);
        is_text(got.title,
                "Caf\xc3\xa9 or garden \xe2\x80\x93 what should come first?",
                "its title");
        is_text(got.can_change, "\xe2\x80\x9cwhat\xe2\x80\x9d comes first",
                "what can change, as written");
        is_text(got.cannot_change, "the money, because it is counted",
                "what cannot");
        is_text(got.decision_words, "Thursday 18 June 2026 (board)",
                "when it is decided");
        ok(slice_find(got.body, SLICE("\xc2\xa3"
                                      "9,000")) != SLICE_NONE,
           "a pound sign");
    }
    accept(arena, "study.txt", &got);
    is_text(got.ethics_ref, "26/XX/0000", "a line with Word's dash");
    is_text(got.external_why, "a university; sent because we host the study",
            "why it is passed on");
    ok(announcement_is_paid(&got), "a voucher is a payment");
    accept(arena, "story.txt", &got);
    is_int(got.kind, NOTICE_STORY, "a space that does not break lines");
    is_text(got.support, "Jo rings you the day before and the day after",
            "who is beside them");
    is_text(got.body, "You choose what you tell.\n", "an empty line of Word's");
    accept(arena, "told.txt", &got);
    is_text(got.we_could_not,
            "send every letter in colour. The printers are leased",
            "what could not be done");
    is_text(got.result, "partly", "how far it came");
    accept(arena, "cancel.txt", &got);
    ok(got.cancel, "a file that cancels");
    is_int(announcement_reference_number(got.reference), 42, "which one");
}

/* Each kind with everything it needs, and then without each line in turn. */
static void test_demands(struct arena *arena)
{
    static const struct {
        const char *kind;
        const char *lines[6];
        const char *names[6];
    } rows[] = {
        {"panel",
         {"Starts: 9 June 2026, 10am", "Reward: none"},
         {"Starts:", "Reward:"}},
        {"committee",
         {"When: each month", "Reward: none"},
         {"When:", "Reward:"}},
        {"event", {"When: soon"}, {"When:"}},
        {"training", {"When: soon"}, {"When:"}},
        {"research",
         {"Closes: 9 June 2026", "Ethics-ref: 26/X/1"},
         {"Closes:", "Ethics-ref:"}},
        {"qi", {"When: soon", "Reward: none"}, {"When:", "Reward:"}},
        {"consult",
         {"Closes: 9 June 2026", "Decision-date: 10 June 2026", "Can-change: a",
          "Cannot-change: b"},
         {"Closes:", "Decision-date:", "Can-change:", "Cannot-change:"}},
        {"visit", {"When: soon", "Reward: none"}, {"When:", "Reward:"}},
        {"speaker", {"When: soon", "Reward: none"}, {"When:", "Reward:"}},
        {"job", {"Closes: 9 June 2026"}, {"Closes:"}},
        {"story",
         {"When: soon", "Reward: none", "Support: Jo"},
         {"When:", "Reward:", "Support:"}},
        {"governor", {"When: soon"}, {"When:"}},
        {"wellbeing", {"When: soon"}, {"When:"}},
        {"survey", {"Closes: 9 June 2026"}, {"Closes:"}},
        {"news", {NULL}, {NULL}},
        {"yswd",
         {"Answers: a", "You said: b", "We could not: c", "Result: not yet"},
         {"Answers:", "You said:", "We could not:", "Result:"}},
    };

    is_int(sizeof rows / sizeof *rows, NOTICE_YSWD + 1, "every kind");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t without = 0; without <= 6; without++) {
            struct text text = text_start(arena, 1000);
            struct announcement got;
            struct faults faults;
            bool read;

            if (without < 6 && rows[i].lines[without] == NULL)
                continue;
            text_format(&text, "Kind: %s\nTitle: T\nFor: everyone\nOwner: J\n",
                        rows[i].kind);
            for (size_t k = 0; k < 6; k++)
                if (k != without && rows[i].lines[k] != NULL)
                    text_format(&text, "%s\n", rows[i].lines[k]);
            text_puts(&text, "\nWords.\n");
            read = read_bytes(arena, text_slice(&text), &got, &faults);
            if (without == 6) {
                ok(read, "%s: has what it needs", rows[i].kind);
                show_faults(&faults);
                continue;
            }
            ok(!read && faults.count > 0 &&
                   slice_find(slice_of(faults.list[0].text),
                              slice_of(rows[i].names[without])) != SLICE_NONE,
               "%s: not without %s", rows[i].kind, rows[i].names[without]);
            show_faults(&faults);
        }
}

static void test_rewards(void)
{
    static const struct {
        const char *words;
        bool paid;
    } rows[] = {
        {"payment, tier 3, 75 pounds half day, travel paid", true},
        {"\xc2\xa3"
         "50, and we pay for travel",
         true},
        {"45 pounds, and travel", true},
        {"20 pound voucher from the university", true},
        {"we pay you for your time", true},
        {"expenses and a fee", true},
        {"Paid", true},
        {"", false},
        {"none", false},
        {"none; travel paid", false},
        {"none (free course)", false},
        {"free drinks; bus fares paid back", false},
        {"expenses; lunch (halal, vegan); replacement care paid", false},
        {"travel up to 20 pounds", false},
        {"no payment", false},
        {"unpaid", false},
    };
    struct announcement job = {.kind = NOTICE_JOB,
                               .reward = SLICE("27,000 pounds a year")};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct announcement a = {.kind = NOTICE_PANEL,
                                 .reward = slice_of(rows[i].words)};

        is_int(announcement_is_paid(&a), rows[i].paid, "\"%s\"", rows[i].words);
    }
    ok(!announcement_is_paid(&job), "a job is no involvement payment");
}

static void test_alone(void)
{
    static const struct {
        enum notice_kind kind;
        const char *places;
        bool alone;
    } rows[] = {
        {NOTICE_PANEL, "1", true},
        {NOTICE_PANEL, "one person", true},
        {NOTICE_COMMITTEE, "1 carer", true},
        {NOTICE_PANEL, "1 service user, 1 carer", false},
        {NOTICE_PANEL, "2", false},
        {NOTICE_PANEL, "", false},
        {NOTICE_PANEL, "some", false},
        {NOTICE_EVENT, "1", false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct announcement a = {.kind = rows[i].kind,
                                 .places = slice_of(rows[i].places)};

        is_int(announcement_is_alone(&a), rows[i].alone, "%s", rows[i].places);
    }
}

static void test_file_numbers(void)
{
    is_int(announcement_file_number(SLICE("A-0042.txt")), 42, "a file's name");
    is_int(announcement_file_number(SLICE("a-7.MD")), 7, "in any case");
    is_int(announcement_file_number(SLICE("A-0042")), 0, "without an ending");
    is_int(announcement_file_number(SLICE("A-0042.txt.txt")), 0, "with two");
    is_int(announcement_file_number(SLICE("tea.txt")), 0, "another name");
}

/* Every fault of a file, in the order in which they are found. */
static void test_refused(struct arena *arena)
{
    static const struct {
        const char *name;
        int line;
        const char *says;
    } rows[] = {
        {"bare.txt", 2, "Do you mean \"For:\""},
        {"bare.txt", 3, "\"Colour:\" is not a line"},
        {"bare.txt", 4, "\"Title:\" is there twice"},
        {"bare.txt", 1, "\"Kind:\" is missing"},
        {"bare.txt", 1, "\"For:\" is missing"},
        {"bare.txt", 1, "\"Owner:\" is missing"},
        {"bare.txt", 5, "there is no text"},
        {"dates.txt", 3, "\"walks\" is not a code"},
        {"dates.txt", 4, "is a Wednesday, not a Tuesday"},
        {"dates.txt", 6, "if you mean 21 June 2026"},
        {"past.txt", 1, "Do you mean \"event\""},
        {"past.txt", 4, "Tuesday 10 March 2026, 10am, which has passed"},
        {"past.txt", 5, "9am, which is not after Starts"},
        {"past.txt", 6, "Tuesday 3 March 2026, which has passed"},
        {"late.txt", 5, "is after Starts: Friday 12 June 2026, 6pm"},
        {"command.txt", 2, "\"YES 2\" alone in a line"},
        {"command.txt", 9, "\"**YES 1**\" alone in a line"},
        {"command.txt", 10, "\"- stop\" alone in a line"},
        {"gap.txt", 1, "\"Owner:\" is missing"},
        {"gap.txt", 6, "\"Closes:\" stands below the empty line"},
        {"loose.txt", 8, "is not a \"Name: value\" line"},
        {"loose.txt", 3, "\"interest\" is not a code"},
        {"loose.txt", 5, "needs a time, like \"Saturday 20 June 2026, 10am\""},
        {"loose.txt", 6, "write it as in the accepted file"},
        {"loose.txt", 7, "there is no text"},
        {"latin.txt", 1, "\"For:\" is missing"},
        {"latin.txt", 1, "\"Owner:\" is missing"},
        {"utf16.txt", 1, "is not a \"Name: value\" line"},
        {"utf16.txt", 1, "\"Kind:\" is missing"},
        {"utf16.txt", 1, "\"Title:\" is missing"},
        {"utf16.txt", 1, "\"For:\" is missing"},
        {"utf16.txt", 1, "\"Owner:\" is missing"},
        {"utf16.txt", 1, "there is no text"},
        {"word.txt", 0, "this is a Word document"},
        {"kinds.txt", 5, "who it is from and why"},
        {"kinds.txt", 6, "from 1 to 8"},
        {"kinds.txt", 7, "write yes or no"},
        {"kinds.txt", 1, "\"Can-change:\""},
        {"kinds.txt", 1, "\"Cannot-change:\""},
        {"kinds.txt", 9, "not before Decision-date: Monday 1 June 2026"},
        {"empty.txt", 1, "\"Kind:\" is missing"},
        {"empty.txt", 1, "\"Title:\" is missing"},
        {"empty.txt", 1, "\"For:\" is missing"},
        {"empty.txt", 1, "\"Owner:\" is missing"},
        {"empty.txt", 1, "there is no text"},
    };
    struct faults faults = {0};
    const char *name = "";
    size_t at = 0;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct fault *fault;

        if (strcmp(rows[i].name, name) != 0) {
            struct announcement got;

            is_int((int64_t)at, (int64_t)faults.count, "no more faults");
            name = rows[i].name;
            at = 0;
            ok(!read_bytes(arena, load(arena, name), &got, &faults),
               "%s: refused", name);
            show_faults(&faults);
        }
        ok(at < faults.count, "%s: fault %zu", name, at + 1);
        if (at >= faults.count)
            continue;
        fault = &faults.list[at++];
        is_int(fault->line, rows[i].line, "%s: its line", name);
        ok(slice_find(slice_of(fault->text), slice_of(rows[i].says)) !=
               SLICE_NONE,
           "%s: %s", name, rows[i].says);
    }
}

/* One announcement with one line changed. */
static void test_lines(struct arena *arena)
{
    static const struct {
        const char *line;
        const char *says; /* NULL: accepted */
    } rows[] = {
        {"Starts: 9 June 2026, midnight", "either end of a day"},
        {"Starts: 9 June 2026, 00:00", "either end of a day"},
        {"Starts: 9 June 2026, 10am\nEnds: 9 June 2026, 10am", "not after"},
        {"When: soon\nEnds: 9 June 2026, 10am", "\"Starts:\" as well"},
        {"When: soon\nCloses: 30 April 2026", "which has passed"},
        {"When: soon\nCloses: 1 May 2026", NULL},
        {"Starts: 9 June 2026, 10am\nCloses: 9 June 2026, 10am", NULL},
        {"Starts: 9 June 2026, 10am\nCloses: 9 June 2026, 10:01am", "after"},
        {"Starts: 9 June 2026, 10am\nEnds: 9 June 2026, 4pm\n"
         "Closes: 9 June 2026, 3pm",
         NULL},
        {"Starts: 9 June 2026, 10am\nEnds: 9 June 2026, 4pm\n"
         "Closes: 10 June 2026",
         "after Ends"},
        {"Starts: 9 June 2026, 10am\nEnds: 12 June 2026, 4pm\n"
         "Closes: 12 June 2026",
         NULL},
        {"When: soon\nReward:\nAccess:   ", NULL},
        {"When: ", "people need to know when"},
        {"Starts:", "people need to know when"},
        {"When: soon\nStarts:\nEnds: 9 June 2026, 1pm", "as well"},
        {"When: soon\nReference: a-7", NULL},
        {"When: soon\nReference: B-7", "A-0042"},
        {"When: soon\nReference: A-0", "A-0042"},
        {"When: soon\nReference: A--5", "A-0042"},
        {"When: soon\nReference: A-9999999999", "A-0042"},
        {"When: soon\nFor: everyone", "there twice"},
        {"Starts: Tuesday 9 June 2026, 10am to 1pm", NULL},
        {"Starts: 9 June 2026, 10am to 1pm\nEnds: 9 June 2026, 1pm",
         "says when it ends as well"},
        {"When: Tuesday 9 June 2026, 10am to 1pm", NULL},
        {"When: Monday 9 June 2026, 10am to 1pm", "is a Tuesday, not a Monday"},
        {"When: 9 April 2026, 10am", "When: reads as Thursday 9 April 2026"},
        {"When: Tuesdays in June", NULL},
        {"Starts: 9 June 2026, 10am\xe2\x80\x93"
         "1pm",
         NULL},
        {"When: soon\nDecision date: \xe2\x80\x9c"
         "9 June 2026\xe2\x80\x9d",
         NULL},
        {"When: soon\nDecision-date: 9 April 2026", "which has passed"},
        {"When: soon\nSource: internal", NULL},
        {"When: soon\nSource: the council", "\"internal\", or \"external,"},
        {"When: soon\nCancel: no", NULL},
        {"When: soon\nCancel: yes", "say which announcement"},
        {"When: soon\nResult: well", "write yes, partly, no or not yet"},
        {"When: soon\nFeedback-due: 9/6/26\nCo-produced: Yes\nLadder: 6", NULL},
        {"when: soon", NULL},
        {"When: so\x01on\xe2\x80\xae", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct announcement got;
        struct faults faults;
        char *bytes = arena_format(
            arena,
            "Kind: event\nTitle: Tea\nFor: events\nOwner: Jo\n%s\n\nTea.",
            rows[i].line);
        bool read = read_bytes(arena, slice_of(bytes), &got, &faults);

        if (rows[i].says == NULL)
            ok(read, "accepted: %s", rows[i].line);
        else
            ok(!read && faults.count == 1 &&
                   slice_find(slice_of(faults.list[0].text),
                              slice_of(rows[i].says)) != SLICE_NONE,
               "refused: %s", rows[i].line);
        show_faults(&faults);
    }
}

/* Several dates, of which people choose one. */
static void test_dates(struct arena *arena)
{
    static const struct {
        const char *dates;
        const char *more;
        const char *said; /* NULL: accepted */
        const char *labels;
        const char *when;
        const char *closes;
    } rows[] = {
        {"Monday 8 June 2026, 10am; Monday 22 June 2026, 2pm to 4pm", "", NULL,
         "Mon 8 Jun or Mon 22 Jun",
         "Monday 8 June 2026, 10am, or Monday 22 June 2026, 2pm to 4pm",
         "Monday 8 June 2026, 10am"},
        {"22 June 2026 2pm or 8 June 2026 10am or 6 July 2026 10am", "", NULL,
         "Mon 8 Jun, Mon 22 Jun or Mon 6 Jul",
         "Monday 8 June 2026, 10am, or Monday 22 June 2026, 2pm, or Monday 6 "
         "July 2026, 10am",
         "Monday 8 June 2026, 10am"},
        {"8 June 2026, 10am; 8 June 2026, 2pm", "", NULL,
         "Mon 8 Jun 10am or Mon 8 Jun 2pm",
         "Monday 8 June 2026, 10am, or Monday 8 June 2026, 2pm",
         "Monday 8 June 2026, 10am"},
        {"8 June 2026, 10am; 22 June 2026, 2pm", "Closes: 15 June 2026\n", NULL,
         "Mon 8 Jun or Mon 22 Jun",
         "Monday 8 June 2026, 10am, or Monday 22 June 2026, 2pm",
         "Monday 15 June 2026"},
        {"8 June 2026, 10am; 22 June 2026, 2pm", "Closes: 23 June 2026\n",
         "after the last of Dates", "", "", ""},
        {"8 June 2026, 10am", "", "nothing to choose", "", "", ""},
        {"8 June 2026, 10am; 22 June 2026", "", "needs a time", "", "", ""},
        {"8 June 2026, 10am; soon", "", "\"soon\"", "", "", ""},
        {"8 June 2026, 10am; 8 June 2026, 10am", "", "there twice", "", "", ""},
        {"8 April 2026, 10am; 22 June 2026, 2pm", "", "has passed", "", "", ""},
        {"8 June 2026, 10am; 22 June 2026, 2pm", "When: in June\n",
         "stands instead of \"When:\"", "", "", ""},
        {"8 June 2026, 10am; 22 June 2026, 2pm", "Starts: 8 June 2026, 10am\n",
         "stands instead of \"Starts:\"", "", "", ""},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct announcement got;
        struct notice_options kept;
        struct faults faults;
        char *bytes = arena_format(
            arena,
            "Kind: speaker\nTitle: Talk\nFor: everyone\nOwner: Alex\n"
            "Reward: none\nDates: %s\n%s\nCome and talk.\n",
            rows[i].dates, rows[i].more);
        bool read = read_bytes(arena, slice_of(bytes), &got, &faults);

        if (rows[i].said != NULL) {
            ok(!read && slice_find(slice_of(faults.list[0].text),
                                   slice_of(rows[i].said)) != SLICE_NONE,
               "%s: %s", rows[i].dates, rows[i].said);
            show_faults(&faults);
            continue;
        }
        ok(read, "%s", rows[i].dates);
        show_faults(&faults);
        is_text(options_labels(arena, &got.dates), rows[i].labels, "labels");
        is_text(got.when_words, rows[i].when, "in words");
        is_text(announcement_closes_words(arena, &got, &london), rows[i].closes,
                "it closes");
        kept = options_read(arena, options_write(arena, &got.dates));
        is_text(options_words(arena, &kept), rows[i].when, "as it is kept");
    }
}

/* What answers name a date by is what the ledger calls it. */
static void test_labels(struct arena *arena)
{
    struct announcement got;
    struct faults faults;
    struct choices choices;

    must(read_bytes(arena,
                    SLICE("Kind: speaker\nTitle: Talk\nFor: everyone\n"
                          "Owner: Alex\nReward: none\nDates: Monday 8 June "
                          "2026, 10am to 1pm; Tuesday 1 September 2026, 2pm; "
                          "Wednesday 2 September 2026, midday\n\nCome.\n"),
                    &got, &faults));
    choices_read(arena, got.when_words, &choices);
    is_int((int64_t)choices.count, (int64_t)got.dates.count, "as many");
    for (size_t i = 0; i < choices.count && i < got.dates.count; i++)
        is_text(choices.labels[i], arena_string(arena, got.dates.list[i].label),
                "the same name");
}

static void test_limits(struct arena *arena)
{
    struct announcement got;
    struct faults faults;
    struct text text = text_start(arena, 300000);

    text_puts(&text, "Kind: news\nFor: everyone\nOwner: Jo\nTitle: ");
    for (int i = 0; i < ANNOUNCEMENT_MOST_TITLE; i++)
        text_putc(&text, 'a');
    ok(read_bytes(
           arena,
           slice_of(arena_format(arena, "%s\n\nSo.", text_string(&text))), &got,
           &faults),
       "the longest title");
    ok(!read_bytes(
           arena,
           slice_of(arena_format(arena, "%sa\n\nSo.", text_string(&text))),
           &got, &faults),
       "a longer one");
    show_faults(&faults);
    for (int i = 0; i < 60; i++)
        text_puts(&text, "\nWhere: here, or ............................");
    ok(!read_bytes(arena, text_slice(&text), &got, &faults) &&
           faults.count == FAULTS_MOST,
       "not more faults than anybody reads");
    for (int i = 0; i < 200; i++)
        text_puts(&text, "\n and on, and on");
    ok(!read_bytes(arena, text_slice(&text), &got, &faults) &&
           faults.count == 1,
       "no empty line for a long while");
    show_faults(&faults);
    while (text_slice(&text).size <= ANNOUNCEMENT_MOST_BYTES)
        text_puts(&text, "\n\nand on, and on");
    ok(!read_bytes(arena, text_slice(&text), &got, &faults) &&
           faults.count == 1 && faults.list[0].line == 0,
       "too large");
    show_faults(&faults);
}

static void test_again(struct arena *arena)
{
    struct announcement got;
    struct faults faults = {.arena = arena};
    struct slice bytes = SLICE("Kind: event\nTitle: Tea\nFor: events\n"
                               "Owner: Jo\nStarts: 10 March 2025, 10am\n"
                               "Closes: 9 March 2025\n\nTea.");

    ok(announcement_read(arena, bytes, &network, &london, 0, &got, &faults),
       "what was accepted can be read again later");
}

static void test_open(void)
{
    struct announcement closes = {.closes = 100, .starts = 200};
    struct announcement starts = {.starts = 200};
    struct announcement neither = {.starts = 0};

    ok(announcement_is_open(&closes, 100), "open at the last moment");
    ok(!announcement_is_open(&closes, 101), "and closed after it");
    ok(announcement_is_open(&starts, 199), "open until it starts");
    ok(!announcement_is_open(&starts, 200), "and not once it does");
    ok(announcement_is_open(&neither, 1LL << 40), "open without either");
}

static void test_commands(void)
{
    static const char *const commands[] = {
        "STOP",   "stop.",  "Yes!",        "**YES 2**", "> no",
        "- JOIN", "1. yes", "YES 2 and 4", "No, no.",   "# Pause",
        "KEEP",   "yes/no", "ERASE",
    };
    static const char *const sentences[] = {
        "",          "2",
        "10am",      "Stop by any time",
        "No charge", "Yes, we are open",
        "Join in",   "YES \xc3\xa0 2",
        "Bus stop",  "nonstop",
        "yes or no",
    };

    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        ok(command_alone(slice_of(commands[i])), "\"%s\"", commands[i]);
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        ok(!command_alone(slice_of(sentences[i])), "not \"%s\"", sentences[i]);
}

static void test_kinds(void)
{
    is_int(notice_kind_words.count, NOTICE_YSWD + 1, "a word for each kind");
    ok(notice_kind_has_signup(NOTICE_SURVEY), "a survey has sign-up");
    ok(!notice_kind_has_signup(NOTICE_NEWS), "news have none");
    ok(!notice_kind_has_signup(NOTICE_YSWD), "nor has you said, we did");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_coffee(arena);
    test_accepted(arena);
    test_saved_elsewhere(arena);
    test_demands(arena);
    test_rewards();
    test_alone();
    test_file_numbers();
    test_refused(arena);
    test_lines(arena);
    test_dates(arena);
    test_labels(arena);
    test_limits(arena);
    test_again(arena);
    test_open();
    test_commands();
    test_kinds();
    arena_free(arena);
    return done_testing();
}
