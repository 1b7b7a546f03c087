#include "flow/announce_note.h"

#include "core/notice/readability.h"
#include "core/notice/reward.h"
#include "edge/store_announcement.h"
#include "edge/store_event.h"
#include "edge/store_invitation.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "edge/store_person.h"
#include "flow/issue.h"
#include "flow/urgent.h"

#include "base/banned.h"

#define NOTE_MOST 65536
#define PEOPLE_CHUNK 200
#define ISSUES_SHOWN 20

/* People whom it concerns and who would get it today. */
static int64_t count_audience(struct house *house,
                              const struct announcement *announcement,
                              int64_t now)
{
    int64_t after = 0;
    int64_t count = 0;
    size_t found;

    do {
        struct arena *arena = arena_new();
        struct person *people;

        found = store_people_after(arena, house->store, after, PEOPLE_CHUNK,
                                   &people);
        for (size_t i = 0; i < found; i++) {
            after = people[i].id;
            if (audience_has(&announcement->audience, &people[i]) &&
                delivery_withheld(LETTER_BULLETIN, &people[i], now) ==
                    WITHHELD_NOT)
                count++;
        }
        arena_free(arena);
    } while (found == PEOPLE_CHUNK);
    return count;
}

static void put_line(struct text *text, const char *name, struct slice value)
{
    if (value.size > 0)
        text_format(text, "  %s: %.*s\n", name, SLICE_ARG(value));
}

static void put_moment(struct arena *arena, struct house *house,
                       struct text *text, const char *name, int64_t moment)
{
    struct civil civil = civil_at(&house->zone, moment);

    if (moment != 0)
        text_format(text, "  %s: %s, %s\n", name,
                    civil_date_words(arena, civil),
                    civil_time_words(arena, civil));
}

/* "on Thursday 26 November at 10:00" */
static char *moment_words(struct arena *arena, struct house *house,
                          int64_t moment)
{
    struct civil civil = civil_at(&house->zone, moment);

    return arena_format(arena, "on %s at %s", civil_date_words(arena, civil),
                        civil_time_words(arena, civil));
}

/* Its proof is made as soon as this is said. */
static void put_urgent(struct arena *arena, struct house *house,
                       const struct taken *taken, struct text *text,
                       int64_t now)
{
    struct civil latest =
        civil_at(&house->zone, urgent_latest(&taken->announcement, now));

    text_format(text,
                "It does not wait for a bulletin. The facilitators get its "
                "proof by email now, and it goes to everybody whom it "
                "concerns as soon as one of them answers OK. Without an OK "
                "before %s, %s, it does not go by itself.\n",
                civil_date_words(arena, latest),
                civil_time_words(arena, latest));
}

/* The issue that it goes with, or that was faster than this change. */
static void put_run(struct arena *arena, struct house *house,
                    const struct taken *taken, struct text *text, int64_t now)
{
    struct event_row event;
    struct issue_row row;
    int64_t next_at;

    if (store_issue_showing(arena, house->store, taken->id, &row)) {
        char *when = moment_words(arena, house, row.goes_at);

        if (row.state != ISSUE_APPROVED)
            text_format(text,
                        "It goes with issue %lld, %s, once that is "
                        "approved.\n",
                        (long long)row.number, when);
        else if (taken->same)
            text_format(text, "It is in issue %lld, %s.\n",
                        (long long)row.number, when);
        else
            text_format(
                text,
                "PLEASE NOTE: issue %lld, %s, was approved before this "
                "change and shows what it said then. %s\n",
                (long long)row.number, when,
                store_event_newest(arena, house->store, taken->id, &event)
                    ? "Those who were invited are told of another "
                      "time or place once a facilitator has answered "
                      "OK to the email about it."
                    : "Nobody is told of the change by itself: please "
                      "tell the facilitator.");
        return;
    }
    next_at = issue_next_run(arena, house, now);
    if (next_at != 0)
        text_format(text,
                    "It goes with the next bulletin, %s, once that is "
                    "approved.\n",
                    moment_words(arena, house, next_at));
}

static void put_read(struct arena *arena, struct house *house,
                     const struct announcement *a, struct text *text)
{
    const struct {
        const char *name;
        struct slice value;
    } lines[] = {
        {"Answers", a->answers},
        {"You said", a->you_said},
        {"We did", a->we_did},
        {"We could not", a->we_could_not},
        {"Result", a->result},
        {"Can-change", a->can_change},
        {"Cannot-change", a->cannot_change},
        {"Decision-date", a->decision_words},
        {"Ethics-ref", a->ethics_ref},
        {"Support", a->support},
        {"Source: external", a->external_why},
        {"Level", a->level},
        {"Ladder", a->ladder},
        {"Co-produced", a->co_produced},
        {"Programme", a->programme},
        {"Duty", a->duty},
    };

    text_puts(text, "This is what was read:\n");
    put_line(text, "Kind", slice_of(word_of(notice_kind_words, (int)a->kind)));
    put_line(text, "Title", a->title);
    put_line(text, "For", a->for_words);
    put_line(text, "Audience", a->audience_words);
    put_line(text, "When", a->when_words);
    put_moment(arena, house, text, "Starts", a->starts);
    put_moment(arena, house, text, "Ends", a->ends);
    put_line(text, "Where", a->where);
    put_line(text, "Places", a->places);
    put_moment(arena, house, text, "Closes", a->closes);
    put_line(text, "Reward", a->reward);
    put_line(text, "Access", a->access);
    put_line(text, "Owner", a->owner);
    put_line(text, "Send", slice_of(a->urgent ? "now" : ""));
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        put_line(text, lines[i].name, lines[i].value);
    if (a->feedback_due != 0)
        put_line(text, "Feedback-due",
                 slice_of(civil_date_words(
                     arena, civil_at(&house->zone, a->feedback_due))));
}

/* Worth a thought, and no reason to refuse it. */
static void put_thoughts(struct arena *arena, struct house *house,
                         const struct announcement *a, struct text *text)
{
    struct slice remarks[READABILITY_MOST];
    size_t count = readability_remarks(arena, a, &house->settings, remarks);

    if (announcement_is_paid(a))
        text_puts(text, "\nIt is paid, so its letter says that people may say "
                        "no to the payment, take less or give it away, and "
                        "where to get advice on benefits.\n");
    if (announcement_is_alone(a))
        text_puts(text, "\nPLEASE THINK: there is a place for one person only. "
                        "Two are not alone. To offer more, change "
                        "\"Places:\".\n");
    if (count > 0)
        text_puts(text, "\nIt would be easier to read, if you change it:\n");
    for (size_t i = 0; i < count; i++)
        text_format(text, "  - %.*s\n", SLICE_ARG(remarks[i]));
}

static void put_beside(const struct taken *taken, struct text *text)
{
    if (taken->beside_count > 0)
        text_puts(text, "\nKept with it, not yet sent:\n");
    for (size_t i = 0; i < taken->beside_count; i++)
        text_format(text, "  %.*s (%s)\n",
                    SLICE_ARG(taken->beside[i].variant.name),
                    taken->beside[i].variant.words);
    if (taken->left_behind)
        text_puts(text, "\nFiles that lay beside it before belong to the words "
                        "as they were. If they are still right, save them "
                        "again beside it.\n");
}

static void put_how(struct house *house, const struct taken *taken,
                    struct text *text)
{
    long long id = (long long)taken->id;
    bool mail = house->settings.authserv.size > 0 ||
                house->settings.internal_mark.size > 0;

    text_format(text,
                "\nTo change it: save a file that has the line "
                "\"Reference: A-%04lld\"%s.\nTo cancel it: save an empty file "
                "called \"A-%04lld.txt\"",
                id, mail ? ", or send it by email" : "", id);
    if (mail)
        text_format(text, ", or send the words CANCEL A-%04lld by email", id);
    text_puts(text, ".\n");
}

static struct slice note_accepted(struct arena *arena, struct house *house,
                                  const struct taken *taken, int64_t now)
{
    const struct announcement *a = &taken->announcement;
    struct text text = text_start(arena, NOTE_MOST);

    if (taken->same)
        text_format(&text,
                    "Nothing new: this is the same as A-%04lld, which was "
                    "saved before. It is not sent twice.\n\n",
                    (long long)taken->id);
    else
        text_format(&text, "%s as A-%04lld.\n\n",
                    taken->version > 1 ? "Changed" : "Saved",
                    (long long)taken->id);
    put_read(arena, house, a, &text);
    put_thoughts(arena, house, a, &text);
    put_beside(taken, &text);
    text_format(&text, "\nIt concerns %lld people who would get it today.\n",
                (long long)count_audience(house, a, now));
    if (a->urgent && !taken->same)
        put_urgent(arena, house, taken, &text, now);
    else
        put_run(arena, house, taken, &text, now);
    put_how(house, taken, &text);
    return text_slice(&text);
}

static struct slice note_kept(struct arena *arena, const struct taken *taken)
{
    struct text text = text_start(arena, NOTE_MOST);

    text_format(&text,
                "%s with A-%04lld, \"%.*s\": %s. Files like this are kept, not "
                "yet sent.\n",
                taken->same ? "Nothing new: this was kept before" : "Kept",
                (long long)taken->id, SLICE_ARG(taken->announcement.title),
                taken->beside[0].variant.words);
    return text_slice(&text);
}

/* Its number in an issue; 0 if it is not there. */
static int number_in(struct arena *arena, struct house *house,
                     const struct issue_row *row, int64_t id)
{
    struct issue issue;

    store_issue_items(arena, house->store, row, &issue);
    for (size_t i = 0; i < issue.count; i++)
        if (issue.items[i].announcement_id == id)
            return issue.items[i].number;
    return 0;
}

static void put_still_in(struct arena *arena, struct house *house,
                         const struct taken *taken, int64_t issue,
                         struct text *text, int64_t now)
{
    struct issue_row row;
    char *when;
    int number;

    if (!store_issue(arena, house->store, issue, &row))
        return;
    when = moment_words(arena, house, row.goes_at);
    number = number_in(arena, house, &row, taken->id);
    if (row.goes_at <= now && row.state == ISSUE_APPROVED)
        text_format(text, "It went as number %d of issue %lld, %s.\n", number,
                    (long long)row.number, when);
    else
        text_format(text,
                    "PLEASE NOTE: it is still number %d of issue %lld, which "
                    "goes %s%s. Please tell the facilitator at once: that "
                    "issue must not go with it.\n",
                    number, (long long)row.number, when,
                    row.state == ISSUE_APPROVED ? " and is approved"
                                                : " once it is approved");
}

static struct slice note_cancelled(struct arena *arena, struct house *house,
                                   const struct taken *taken, int64_t now)
{
    int64_t names = store_announcement_names_down(house->store, taken->id);
    int64_t issues[ISSUES_SHOWN];
    size_t count =
        store_issues_with(house->store, taken->id, issues, ISSUES_SHOWN);
    struct event_row event;
    struct text text = text_start(arena, NOTE_MOST);

    text_format(&text,
                "%s: A-%04lld, \"%.*s\". It is in no later bulletin, and "
                "nobody can put their name down for it any more.\n",
                taken->cancelled_before ? "Cancelled before" : "Cancelled",
                (long long)taken->id, SLICE_ARG(taken->announcement.title));
    for (size_t i = 0; i < count; i++)
        put_still_in(arena, house, taken, issues[i], &text, now);
    if (names == 1)
        text_puts(&text, "1 person has their name down. No bulletin "
                         "tells them: please do.\n");
    else if (names > 1)
        text_format(&text,
                    "%lld people have their names down. No "
                    "bulletin tells them: please do.\n",
                    (long long)names);
    if (store_event_newest(arena, house->store, taken->id, &event))
        text_puts(&text, "Those who were invited by a calendar entry are told "
                         "once a facilitator has answered OK to the email "
                         "about it.\n");
    text_puts(&text, "\nTo bring it back: save its file again, without the "
                     "line \"Reference:\". It gets a new reference.\n");
    return text_slice(&text);
}

struct slice note_taken(struct arena *arena, struct house *house,
                        const struct taken *taken, int64_t now)
{
    return taken->alone     ? note_kept(arena, taken)
           : taken->cancels ? note_cancelled(arena, house, taken, now)
                            : note_accepted(arena, house, taken, now);
}

struct slice note_refused(struct arena *arena, const struct taken *taken)
{
    struct text text = text_start(arena, NOTE_MOST);

    text_format(&text,
                "%.*s was not taken. Nothing was sent. Please mend this and "
                "%s it again:\n\n",
                SLICE_ARG(taken->own_text ? SLICE("Your text") : taken->name),
                taken->by_mail ? "send" : "save");
    for (size_t i = 0; i < taken->faults.count; i++) {
        const struct fault *fault = &taken->faults.list[i];

        if (fault->line > 0)
            text_format(&text, "  Line %d: %s.\n", fault->line, fault->text);
        else
            text_format(&text, "  %s.\n", fault->text);
    }
    if (taken->beside_count > 0 && !taken->alone)
        text_puts(&text, "\nThe files beside it came here with it: save them "
                         "again together with it.\n");
    return text_slice(&text);
}
