/* Announcements by mail: kept for the office, which takes them as it takes
 * files, and answers. */
#include "base/utf8.h"
#include "core/notice/announcement.h"
#include "core/reading/staff_command.h"
#include "edge/store_submission.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

#define CUT_SHOWN 160

/* Asked for by a reference, or in answer to the letter about it; 0: not. */
static int64_t cancels_which(const struct staff_turn *turn)
{
    struct staff_command command =
        staff_command_read(turn->reading->own_words, turn->staff->name);

    if (command.order != ORDER_CANCEL)
        return 0;
    if (command.reference == 0 && turn->about == &staff_announce_matter)
        return announcement_reference_number(turn->subject);
    return command.reference;
}

/* A file that is no announcement counts only where nothing else is sent. */
static bool is_meant(const struct staff_turn *turn,
                     const struct submission *submission)
{
    return submission->recognised || submission->trouble.size > 0 ||
           turn->correlators->to_queue;
}

static bool has_any(const struct staff_turn *turn, bool recognised)
{
    const struct reading *reading = turn->reading;

    for (size_t i = 0; i < reading->submission_count; i++)
        if (recognised ? reading->submissions[i].recognised
                       : is_meant(turn, &reading->submissions[i]))
            return true;
    return false;
}

/* What answers a message that was handed over is for whoever wrote that. */
static bool claims(const struct staff_turn *turn)
{
    return turn->staff != NULL && turn->about != &staff_handover_matter &&
           turn->about != &staff_alert_matter &&
           (has_any(turn, true) || cancels_which(turn) != 0 ||
            (turn->letter.delivery.id == 0 &&
             (turn->correlators->to_queue || has_any(turn, false))));
}

static void say_how(struct staff_turn *turn)
{
    staff_say(turn,
              "Nothing was taken: there is no announcement in your message. "
              "Write it like this, with one empty line above the text:");
    staff_say(turn, "");
    staff_say(turn, "  Kind: event");
    staff_say(turn, "  Title: what people can do, in a few words");
    staff_say(turn, "  For: everyone");
    staff_say(turn, "  Starts: Tuesday 10 March 2026, 10am");
    staff_say(turn, "  Ends: Tuesday 10 March 2026, midday");
    staff_say(turn, "");
    staff_say(turn, "  The text, in a few short sentences.");
}

static void take(struct staff_turn *turn)
{
    struct staff_command command =
        staff_command_read(turn->reading->own_words, turn->staff->name);

    turn->intents = SLICE("ANNOUNCE");
    if ((turn->staff->roles & (ROLE_FACILITATOR | ROLE_AUTHOR)) == 0)
        staff_say(turn, "Nothing was done: announcements are taken from "
                        "authors and facilitators. Whoever looks after the "
                        "daemon can make you one, in staff.conf.");
    else if (has_any(turn, false) || cancels_which(turn) != 0)
        turn->later = true;
    else if (command.order == ORDER_HELP)
        text_puts(&turn->words, staff_announce_matter.help);
    else if (turn->correlators->to_queue)
        say_how(turn);
    else
        turn->unclear = true;
    /* A document may be meant for a person, and so may the words with it. */
    turn->person_too = turn->later && !has_any(turn, true) &&
                       cancels_which(turn) == 0 && !turn->correlators->to_queue;
}

/* ---- for the office ---- */

static void put_cut(struct arena *arena, struct text *text, const char *where,
                    struct slice cut)
{
    struct slice shown = utf8_line(arena, cut);
    bool more = shown.size > CUT_SHOWN;

    if (shown.size == 0)
        return;
    shown = slice_part(shown, 0, CUT_SHOWN);
    while (more && shown.size > 0 &&
           ((unsigned char)shown.at[shown.size - 1] & 0x80) != 0)
        shown.size--;
    text_format(text, "Left out %s it: \"%.*s%s\"\n", where, SLICE_ARG(shown),
                more ? " ..." : "");
}

static struct submission_row row_for(const struct staff_turn *turn)
{
    struct submission_row row = {
        .inbound_id = turn->row->id,
        .text = {"", 0},
        .staff = turn->staff->code,
        .subject = staff_turn_subject(turn),
        .in_reply_to = turn->correlators->message_id,
    };
    struct slice rest = turn->subject;
    struct slice part;

    if (turn->about == &staff_issue_matter &&
        slice_next_part(&rest, ':', &part) && !slice_number(part, &row.issue))
        row.issue = 0;
    if (turn->about == &staff_announce_matter ||
        turn->about == &staff_change_matter)
        row.announcement = slice_next_part(&rest, ':', &part)
                               ? announcement_reference_number(part)
                               : 0;
    return row;
}

static void keep(struct staff_turn *turn, int64_t position,
                 const struct submission *submission)
{
    struct submission_row row = row_for(turn);
    struct text cut = text_start(turn->arena, 1000);

    put_cut(turn->arena, &cut, "above", submission->above);
    put_cut(turn->arena, &cut, "below", submission->below);
    row.position = position;
    row.file_name = submission->name;
    row.text = submission->text.size > 0 ? submission->text : row.text;
    row.trouble = submission->trouble;
    row.cut = text_slice(&cut);
    store_submission_add(turn->arena, turn->house->store, &row);
}

static void keep_cancel(struct staff_turn *turn, int64_t announcement)
{
    struct submission cancel = {
        .name = slice_of(
            arena_format(turn->arena, "A-%04lld.txt", (long long)announcement)),
        .text = slice_of(arena_format(turn->arena,
                                      "Reference: A-%04lld\nCancel: yes\n",
                                      (long long)announcement)),
    };

    keep(turn, 0, &cancel);
}

static void after(struct staff_turn *turn)
{
    const struct reading *reading = turn->reading;

    if (!turn->later)
        return;
    if (cancels_which(turn) != 0 && !has_any(turn, true)) {
        keep_cancel(turn, cancels_which(turn));
        return;
    }
    for (size_t i = 0; i < reading->submission_count; i++)
        if (is_meant(turn, &reading->submissions[i]))
            keep(turn, (int64_t)i, &reading->submissions[i]);
}

const struct staff_matter staff_announce_matter = {
    .key = "announce",
    .help = "To put an announcement into the queue, send its text, or a text "
            "file with it. To change one, send it again with the line "
            "\"Reference:\" and its reference. To cancel one, write CANCEL and "
            "its reference, for example CANCEL A-0042.\n",
    .take = take,
    .after = after,
    .claims = claims,
};
