/* replies: the project's own replies, each through the whole reader, against
 * what may be read in it; and what must never happen, on all of them. */
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "core/reading/message.h"
#include "core/reading/sent_words.h"
#include "tests/tap.h"

#define FILE_MOST ((size_t)1 << 21)

static struct slice read_file(struct arena *arena, const char *name)
{
    FILE *file = fopen(name, "rb");
    struct text text = text_start(arena, FILE_MOST);
    char bytes[65536];
    size_t got;

    if (file == NULL)
        return (struct slice){NULL, 0};
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        text_put(&text, (struct slice){bytes, got});
    fclose(file);
    return text_slice(&text);
}

/* "\n" and "\\" */
static struct slice unescaped(struct arena *arena, struct slice words)
{
    struct text out = text_start(arena, words.size + 1);

    for (size_t i = 0; i < words.size; i++)
        if (words.at[i] != '\\' || i + 1 == words.size)
            text_putc(&out, words.at[i]);
        else
            text_putc(&out, words.at[++i] == 'n' ? '\n' : words.at[i]);
    return text_slice(&out);
}

/* Leading lines with an @ are header lines. */
static struct slice mail_of(struct arena *arena, struct slice reply)
{
    struct text out = text_start(arena, reply.size + 1000);
    struct slice rest = reply;
    struct slice line;
    bool subject = false;

    text_puts(&out, "From: someone@example.org\nMIME-Version: 1.0\n"
                    "Content-Type: text/plain; charset=utf-8\n"
                    "Content-Transfer-Encoding: 8bit\n");
    while (rest.size > 0 && rest.at[0] == '@' &&
           slice_next_line(&rest, &line)) {
        text_put(&out, slice_from(line, 1));
        text_putc(&out, '\n');
        subject |= slice_starts(line, SLICE("@Subject:"));
    }
    if (!subject)
        text_puts(&out, "Subject: Re: our letter\n");
    text_putc(&out, '\n');
    text_put(&out, rest);
    return text_slice(&out);
}

/* "SIGNUP(2" for SIGNUP(2,opt=...): name and number, as the score compares. */
static struct slice intent_key(struct arena *arena, const struct intent *intent)
{
    if (intent->item == INTENT_EVERY)
        return slice_of(arena_format(arena, "%s(*", intent_word(intent->name)));
    if (intent->item != 0)
        return slice_of(arena_format(arena, "%s(%d", intent_word(intent->name),
                                     intent->item));
    if (intent->name == INTENT_PREF)
        return slice_of(arena_format(arena, "PREF(%.1s", intent->detail.at));
    return slice_of(intent_word(intent->name));
}

static struct slice expected_key(struct arena *arena, struct slice words)
{
    size_t bracket = slice_find_byte(words, '(');
    struct slice name = slice_part(words, 0, bracket);
    struct slice inside = slice_from(words, bracket + 1);
    char first = inside.size > 0 ? inside.at[0] : 'x';
    size_t size = 0;

    if (bracket == SLICE_NONE)
        return words;
    if (slice_is(name, "PREF") || first == '*')
        return slice_of(arena_format(arena, "%.*s(%c", SLICE_ARG(name), first));
    while (size < inside.size && is_digit(inside.at[size]))
        size++;
    if (size == 0 || (size < inside.size && inside.at[size] != ',' &&
                      inside.at[size] != ')'))
        return name;
    return slice_of(arena_format(arena, "%.*s(%.*s", SLICE_ARG(name), (int)size,
                                 inside.at));
}

static bool is_read(struct arena *arena, const struct reading *reading,
                    struct slice key)
{
    for (size_t i = 0; i < reading->intent_count; i++)
        if (slice_equal(intent_key(arena, &reading->intents[i]), key))
            return true;
    return false;
}

struct way {
    struct slice gate;
    struct slice keys[16];
    size_t count;
};

static struct way way_of(struct arena *arena, struct slice words)
{
    struct way way = {.count = 0};
    struct slice rest = words;
    struct slice part;

    slice_next_part(&rest, ':', &way.gate);
    way.gate = slice_trim(way.gate);
    while (way.count < 16 && slice_next_part(&rest, ';', &part)) {
        part = slice_trim(part);
        if (part.size > 0)
            way.keys[way.count++] = expected_key(arena, part);
    }
    return way;
}

static bool wants(const struct way *way, struct slice key)
{
    for (size_t i = 0; i < way->count; i++)
        if (slice_equal(way->keys[i], key))
            return true;
    return false;
}

/* The reading is this way, gate and all. */
static bool is_this_way(struct arena *arena, const struct reading *reading,
                        const struct way *way)
{
    for (size_t i = 0; i < way->count; i++)
        if (!is_read(arena, reading, way->keys[i]))
            return false;
    for (size_t i = 0; i < reading->intent_count; i++)
        if (!wants(way, intent_key(arena, &reading->intents[i])))
            return false;
    return slice_is(way->gate, gate_word(reading->gate));
}

struct tally {
    int64_t never;
    int64_t wrong; /* automatic, and not as it may be */
    int64_t automatic;
    int64_t handled;
    int64_t signups;
    int64_t lost;
};

static bool is_gate(const struct way *ways, size_t count, const char *gate)
{
    for (size_t i = 0; i < count; i++)
        if (slice_is(ways[i].gate, gate))
            return true;
    return false;
}

static bool is_wanted(const struct way *ways, size_t count, const char *key)
{
    for (size_t i = 0; i < count; i++)
        if (wants(&ways[i], slice_of(key)))
            return true;
    return false;
}

/* As the score counts it; see tests/score/replies_score.py. */
static const char *never(struct arena *arena, const struct reading *reading,
                         const struct way *ways, size_t count)
{
    static const char *const grave[] = {"DISTRESS", "SAFEGUARD", "THREAT"};
    bool answered = reading->gate == GATE_AUTO || reading->gate == GATE_HUMAN;
    bool stop = is_read(arena, reading, SLICE("STOP"));

    if (answered && !is_gate(ways, count, "auto") &&
        !is_gate(ways, count, "human"))
        return "an automatic message where none may be";
    if (stop && !is_wanted(ways, count, "STOP") &&
        !is_wanted(ways, count, "ERASE"))
        return "STOP that was not asked for";
    if (!stop && is_wanted(ways, 1, "STOP") &&
        is_wanted(&ways[count - 1], 1, "STOP"))
        return "STOP missed";
    for (size_t i = 0; i < sizeof grave / sizeof *grave; i++)
        if (is_wanted(ways, 1, grave[i]) && reading->gate != GATE_URGENT)
            return "danger that is not urgent";
    for (size_t i = 0; reading->gate == GATE_AUTO && i < reading->intent_count;
         i++) {
        bool given = false;

        for (size_t w = 0; w < count; w++)
            given |= slice_is(ways[w].gate, "auto") &&
                     wants(&ways[w], intent_key(arena, &reading->intents[i]));
        if (reading->intents[i].name == INTENT_SIGNUP && !given)
            return "a sign-up that was not given";
    }
    return NULL;
}

static struct slice shown(struct arena *arena, const struct reading *reading)
{
    struct text text = text_start(arena, 2000);

    text_format(&text, "%s:", gate_word(reading->gate));
    for (size_t i = 0; i < reading->intent_count; i++)
        text_format(
            &text, " %s(%d %.*s)", intent_word(reading->intents[i].name),
            reading->intents[i].item, SLICE_ARG(reading->intents[i].detail));
    return text_slice(&text);
}

static void count_row(struct arena *arena, const struct reading *reading,
                      const struct way *ways, size_t count, struct tally *tally)
{
    bool may = false;
    bool alone = true;

    for (size_t i = 0; i < count; i++) {
        may |= is_this_way(arena, reading, &ways[i]);
        alone = alone && slice_is(ways[i].gate, "auto");
    }
    tally->automatic += alone ? 1 : 0;
    tally->handled += alone && may ? 1 : 0;
    if (reading->gate == GATE_AUTO && !may) {
        tally->wrong++;
        note("automatic: %.*s", SLICE_ARG(shown(arena, reading)));
    }
    for (size_t i = 0; i < ways[0].count; i++) {
        if (!slice_starts(ways[0].keys[i], SLICE("SIGNUP")))
            continue;
        tally->signups++;
        tally->lost += reading->gate == GATE_AUTO &&
                               !is_read(arena, reading, ways[0].keys[i])
                           ? 1
                           : 0;
    }
}

static void check_row(struct arena *arena, struct slice row,
                      struct tally *tally)
{
    struct slice fields[4] = {{NULL, 0}};
    struct reading_context context = {.our_address =
                                          SLICE("involved@example.org"),
                                      .today = {2026, 6, 1, 9, 0, 0}};
    struct reading reading = {0};
    struct message *message;
    struct way ways[4];
    size_t count = 0;
    struct error error;
    const char *event;

    for (size_t i = 0; i < 4; i++)
        slice_next_part(&row, '\t', &fields[i]);
    while (count < 4 && fields[3].size > 0) {
        size_t at = slice_find(fields[3], SLICE("||"));

        ways[count++] = way_of(arena, slice_part(fields[3], 0, at));
        if (at == SLICE_NONE)
            break;
        fields[3] = slice_from(fields[3], at + 2);
    }
    if (!sent_words_read(arena, fields[1], &context, &error)) {
        ok(false, "%.*s: %s", SLICE_ARG(fields[0]), error.text);
        return;
    }
    message = message_open(arena, mail_of(arena, unescaped(arena, fields[2])),
                           &error);
    message_read(arena, message, &context, &reading);
    event = never(arena, &reading, ways, count);
    if (event != NULL) {
        tally->never++;
        note("%.*s %s: %.*s read as %.*s", SLICE_ARG(fields[0]), event,
             SLICE_ARG(fields[2]), SLICE_ARG(shown(arena, &reading)));
    }
    count_row(arena, &reading, ways, count, tally);
}

int main(void)
{
    struct arena *arena = arena_new();
    struct arena *lasting = arena_new();
    struct slice rest = read_file(lasting, "tests/unit/replies.tsv");
    struct tally tally = {0};
    struct slice row;
    int64_t rows = 0;

    message_setup();
    while (slice_next_line(&rest, &row)) {
        if (row.size == 0 || row.at[0] == '#')
            continue;
        check_row(arena, row, &tally);
        arena_reset(arena);
        rows++;
    }
    ok(rows >= 200, "there are replies");
    is_int(tally.never, 0, "what must never happen does not");
    is_int(tally.wrong, 0, "what is automatic is as it may be");
    is_int(tally.lost, 0, "no sign-up is lost");
    note("%lld of %lld handled alone", (long long)tally.handled,
         (long long)tally.automatic);
    ok(tally.handled * 100 >= tally.automatic * 90,
       "nine in ten that a machine may handle, it does");
    arena_free(arena);
    arena_free(lasting);
    return done_testing();
}
