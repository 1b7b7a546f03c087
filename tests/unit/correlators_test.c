/* What the two processes say to each other: whole, bounded, cleaned. */
#include "core/reading/correlators.h"

#include "core/reading/reading.h"
#include "tests/tap.h"

static struct text correlators_bytes(struct arena *arena)
{
    struct text text = text_start(arena, 100000);
    struct address_tag tags[] = {{SLICE("r"), SLICE("abc")},
                                 {SLICE("b"), SLICE("xyz")}};
    struct slice ids[] = {SLICE("one@example.org"), SLICE("two@example.org")};
    struct correlators from = {
        .from = SLICE("jo@example.net"),
        .from_name = SLICE("Jo"),
        .subject = SLICE("Re: News"),
        .message_id = SLICE("m@example.net"),
        .vouched = true,
        .machine = true,
        .tags = tags,
        .tag_count = 2,
        .replied_to = ids,
        .replied_count = 2,
        .returned = ids + 1,
        .returned_count = 1,
    };

    correlators_put(&text, &from);
    return text;
}

static void test_correlators(struct arena *arena)
{
    struct text text = correlators_bytes(arena);
    struct wire wire = {.rest = text_slice(&text)};
    struct correlators out;

    ok(correlators_take(arena, &wire, &out) && wire_whole(&wire), "taken");
    is_text(out.from, "jo@example.net", "from");
    is_text(out.subject, "Re: News", "subject");
    ok(out.vouched, "vouched for");
    ok(out.machine, "a machine's");
    is_int((int64_t)out.tag_count, 2, "two tags");
    is_text(out.tags[1].token, "xyz", "a tag's token");
    is_text(out.replied_to[1], "two@example.org", "what it answers");
    is_text(out.returned[0], "two@example.org", "what was returned");
    for (size_t size = 0; size < text.size; size++) {
        wire = (struct wire){.rest = slice_part(text_slice(&text), 0, size)};
        if (correlators_take(arena, &wire, &out) || out.tag_count != 0 ||
            out.from.size != 0)
            ok(false, "cut at %zu: refused, and nothing is left", size);
    }
    ok(true, "cut anywhere: refused");
}

static void test_context(struct arena *arena)
{
    struct sent_item items[] = {
        {.number = 2,
         .title = SLICE("Tea and talk"),
         .when = SLICE("Tuesday or Friday"),
         .signup = true,
         .kind = NOTICE_TRAINING,
         .held = true,
         .held_option = SLICE("Fri")},
        {.number = 3, .title = SLICE("Leaflets"), .when = SLICE("Friday")}};
    uint64_t prints[] = {7, UINT64_MAX};
    struct reading_context from = {
        .sent = SENT_INVITATION,
        .items = items,
        .item_count = 2,
        .line_prints = prints,
        .line_count = 2,
        .our_address = SLICE("involve@example.org"),
        .subject_sent = SLICE("News"),
        .today = {2026, 3, 5, 10, 0, 3},
    };
    struct text text = text_start(arena, 100000);
    struct reading_context out;
    struct wire wire;

    reading_context_put(&text, &from);
    wire = (struct wire){.rest = text_slice(&text)};
    ok(reading_context_take(arena, &wire, &out) && wire_whole(&wire),
       "a context taken");
    is_int(out.sent, SENT_INVITATION, "what was sent");
    is_int(out.items[1].number, 3, "an item's number");
    ok(out.items[0].signup && !out.items[1].signup, "and its sign-up");
    ok(out.line_count == 2 && out.line_prints[1] == UINT64_MAX, "prints");
    is_text(out.subject_sent, "News", "the subject");
    is_int(out.today.day, 5, "today");
    for (size_t size = 0; size < text.size; size++) {
        wire = (struct wire){.rest = slice_part(text_slice(&text), 0, size)};
        if (reading_context_take(arena, &wire, &out))
            ok(false, "cut at %zu: refused", size);
    }
    ok(true, "cut anywhere: refused");
    text = text_start(arena, 100000);
    from.today.month = 13;
    reading_context_put(&text, &from);
    wire = (struct wire){.rest = text_slice(&text)};
    ok(!reading_context_take(arena, &wire, &out), "no thirteenth month");
}

static const struct {
    const char *what;
    int kind;
    int gate;
    int intent;
    int item;
    size_t intents;
    size_t reasons;
    bool allowed;
    int more;
} readings[] = {
    {"a reading", MESSAGE_PERSON, GATE_AUTO, INTENT_SIGNUP, 2, 1, 1, true, 0},
    {"about every item", MESSAGE_PERSON, GATE_AUTO, INTENT_DECLINE,
     INTENT_EVERY, 1, 1, true, 0},
    {"the most of all", MESSAGE_OWN, GATE_IGNORE, INTENT_SAFE,
     READING_MOST_NUMBER, READING_MOST_INTENTS, READING_MOST_REASONS, true, 0},
    {"a kind too many", MESSAGE_CHALLENGE + 1, GATE_AUTO, 0, 0, 1, 1, false, 0},
    {"a gate too many", 0, GATE_IGNORE + 1, 0, 0, 1, 1, false, 0},
    {"a kind below", -1, 0, 0, 0, 1, 1, false, 0},
    {"an intent too many", 0, 0, INTENT_COUNT, 0, 1, 1, false, 0},
    {"an item below", 0, 0, 0, -2, 1, 1, false, 0},
    {"an item above", 0, 0, 0, READING_MOST_NUMBER + 1, 1, 1, false, 0},
    {"too many intents", 0, 0, 0, 0, READING_MOST_INTENTS + 1, 1, false, 0},
    {"too many reasons", 0, 0, 0, 0, 1, READING_MOST_REASONS + 1, false, 0},
    {"more than words", 0, 0, 0, 0, 1, 1, true, 1},
    {"neither yes nor no", 0, 0, 0, 0, 1, 1, false, 2},
};

/* By hand, since reading_put takes no wrong words. */
static void test_readings(struct arena *arena)
{
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        struct text text = text_start(arena, 100000);
        struct calendar_answer answer = {.method = CALENDAR_NONE};
        struct reading out;
        struct wire wire;
        bool taken;

        wire_put_number(&text, readings[i].kind);
        wire_put_number(&text, readings[i].gate);
        wire_put_number(&text, (int64_t)readings[i].intents);
        for (size_t k = 0; k < readings[i].intents; k++) {
            wire_put_number(&text, readings[i].intent);
            wire_put_number(&text, readings[i].item);
            wire_put_slice(&text, SLICE("all"));
        }
        wire_put_slice(&text, SLICE("yes\xe2\x80\xae\xff"));
        wire_put_slice(&text, SLICE("yes\nJo\xff"));
        wire_put_number(&text, readings[i].more);
        wire_put_number(&text, 0); /* not passed on */
        wire_put_number(&text, (int64_t)readings[i].reasons);
        for (size_t k = 0; k < readings[i].reasons; k++)
            wire_put_slice(&text, SLICE("because\nof this"));
        calendar_answer_put(&text, &answer);
        bounce_put(&text, &(struct bounce){.count = 0});
        submissions_put(&text, NULL, 0);
        wire = (struct wire){.rest = text_slice(&text)};
        taken = reading_take(arena, &wire, &out);
        ok(taken == readings[i].allowed, "%s", readings[i].what);
        if (taken) {
            is_text(out.own_words, "yes\xef\xbf\xbd", "words are cleaned");
            is_text(out.shown, "yes\nJo\xef\xbf\xbd", "and with the name");
            is_text(out.why[0], "because of this", "reasons are one line");
            is_int(out.more, readings[i].more, "and whether there is more");
        } else {
            ok(out.intent_count == 0 && out.why_count == 0, "nothing is left");
        }
    }
}

static void test_reading_put(struct arena *arena)
{
    struct intent intents[] = {{INTENT_SIGNUP, 2, SLICE("")},
                               {INTENT_DECLINE, INTENT_EVERY, SLICE("all")}};
    struct slice why[] = {SLICE("it says YES 2")};
    struct bounce_recipient back = {.address = SLICE("sam@example.org"),
                                    .original = SLICE("s@example.org"),
                                    .action = BOUNCE_FAILED,
                                    .status = "5.1.1",
                                    .reason = REASON_USER_UNKNOWN,
                                    .fault = FAULT_PERSON,
                                    .lasting = true};
    struct reading from = {
        .kind = MESSAGE_PERSON,
        .gate = GATE_AUTO,
        .intents = intents,
        .intent_count = 2,
        .own_words = SLICE("YES 2"),
        .more = true,
        .why = why,
        .why_count = 1,
        .answer = {.method = CALENDAR_REPLY,
                   .uid = SLICE("abc@example.org"),
                   .partstat = PARTSTAT_TENTATIVE,
                   .sequence = 3,
                   .dtstamp = 1773079200,
                   .attendee = SLICE("sam@example.org"),
                   .recurrence_id = SLICE("20260309T180000Z"),
                   .comment = SLICE("see\nyou"),
                   .odd = true},
        .bounce = {&back, 1},
    };
    struct text text = text_start(arena, 100000);
    struct reading out;
    struct wire wire;

    reading_put(&text, &from);
    wire = (struct wire){.rest = text_slice(&text)};
    ok(reading_take(arena, &wire, &out) && wire_whole(&wire), "both ways");
    is_int(out.intents[1].item, INTENT_EVERY, "an intent");
    is_text(out.intents[1].detail, "all", "and its detail");
    is_text(slice_of(intent_word(out.intents[0].name)), "SIGNUP", "its word");
    is_text(slice_of(gate_word(out.gate)), "auto", "the gate's word");
    is_text(slice_of(message_kind_word(out.kind)), "person", "the kind's");
    is_text(out.answer.uid, "abc@example.org", "a calendar answer's event");
    is_text(out.answer.attendee, "sam@example.org", "its attendee");
    is_text(out.answer.recurrence_id, "20260309T180000Z", "its occurrence");
    is_text(out.answer.comment, "see\nyou", "its comment");
    ok(out.answer.method == CALENDAR_REPLY &&
           out.answer.partstat == PARTSTAT_TENTATIVE && out.answer.odd,
       "what it says");
    is_int(out.answer.sequence, 3, "to which version");
    is_int(out.answer.dtstamp, 1773079200, "and when");
    is_int((int64_t)out.bounce.count, 1, "who could not be reached");
    is_text(out.bounce.recipients[0].address, "sam@example.org", "by address");
    is_text(out.bounce.recipients[0].original, "s@example.org", "as sent");
    is_text(slice_of(out.bounce.recipients[0].status), "5.1.1", "the status");
    ok(out.bounce.recipients[0].reason == REASON_USER_UNKNOWN &&
           out.bounce.recipients[0].fault == FAULT_PERSON &&
           out.bounce.recipients[0].lasting,
       "and why");
}

/* By hand, since bounce_put takes no wrong words. */
static void test_bounces(struct arena *arena)
{
    static const struct {
        const char *what;
        int64_t count;
        int64_t action;
        const char *status;
        int64_t reason;
        int64_t lasting;
        bool allowed;
    } rows[] = {
        {"a recipient", 1, BOUNCE_EXPANDED, "5.1.10", REASON_RELAYING, 1, true},
        {"no status", 1, BOUNCE_FAILED, "", REASON_NOT_SAID, 0, true},
        {"too many", BOUNCE_MOST_RECIPIENTS + 1, 0, "", 0, 0, false},
        {"fewer than none", -1, 0, "", 0, 0, false},
        {"more than there are", 2, 0, "", 0, 0, false},
        {"an action too many", 1, BOUNCE_EXPANDED + 1, "", 0, 0, false},
        {"a reason too many", 1, 0, "", REASON_RELAYING + 1, 0, false},
        {"a long status", 1, 0, "5.1.1.1.1.1.1", 0, 0, false},
        {"a status in words", 1, 0, "five", 0, 0, false},
        {"half lasting", 1, 0, "", 0, 2, false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text text = text_start(arena, 1000);
        struct wire wire;
        struct bounce out;

        wire_put_number(&text, rows[i].count);
        wire_put_slice(&text, SLICE("sam@example.org"));
        wire_put_slice(&text, SLICE(""));
        wire_put_number(&text, rows[i].action);
        wire_put_slice(&text, slice_of(rows[i].status));
        wire_put_number(&text, rows[i].reason);
        wire_put_number(&text, FAULT_US);
        wire_put_number(&text, rows[i].lasting);
        wire = (struct wire){.rest = text_slice(&text)};
        bounce_take(arena, &wire, &out);
        ok(!wire.broken == rows[i].allowed, "%s", rows[i].what);
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_correlators(arena);
    test_context(arena);
    test_readings(arena);
    test_bounces(arena);
    test_reading_put(arena);
    arena_free(arena);
    return done_testing();
}
