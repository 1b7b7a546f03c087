/*
 * figure urgent-missed: urgent messages that were treated as anything below
 * urgent; must be 0. figure urgent-false: look-alikes that would call somebody
 * in the night. The same for deaths, of which none may get an automatic
 * letter. Each message (tests/figures/urgent.tsv, deaths.tsv) is read whole,
 * as mail. Rows named unseen are counted again by themselves: the lists were
 * not tuned on them.
 *
 * oblique-missed, oblique-false: the same of what is said beside the point
 * (oblique.tsv); required of nobody, it says how far the lists reach.
 *
 * With the argument `tuned` or `unseen` it lists what went wrong there, and
 * with a file after it, it reads only that one.
 */
#include <stdio.h>
#include <string.h>

#include "base/must.h"
#include "base/text.h"
#include "core/reading/message.h"

#define FILE_MOST ((size_t)1 << 20)

/* The bulletin that all of them answer. */
static struct reading_context context_of(struct arena *arena)
{
    static const char *const titles[] = {
        "Coffee and catch-up", "Interview panel for a ward manager",
        "Writing group at the hub", "Saturday walk by the canal",
        "Survey on crisis line opening hours"};
    size_t count = sizeof titles / sizeof *titles;
    struct sent_item *items = arena_array(arena, count, sizeof *items);

    for (size_t i = 0; i < count; i++)
        items[i] = (struct sent_item){
            .number = (int)i + 1, .title = slice_of(titles[i]), .signup = true};
    return (struct reading_context){
        .sent = SENT_BULLETIN,
        .items = items,
        .item_count = count,
        .our_address = SLICE("involve@example.org"),
        .subject_sent = SLICE("Getting involved: this week"),
        .today = {.year = 2027, .month = 3, .day = 1},
    };
}

static struct slice read_file(struct arena *arena, const char *path)
{
    char *bytes = arena_alloc(arena, FILE_MOST);
    FILE *file = fopen(path, "rb");
    size_t size;

    must(file != NULL);
    size = fread(bytes, 1, FILE_MOST, file);
    must(size < FILE_MOST);
    fclose(file);
    return (struct slice){bytes, size};
}

static struct slice mail_of(struct arena *arena, struct slice words)
{
    struct text mail = text_start(arena, words.size + 2000);
    struct slice subject = SLICE("Re: Getting involved: this week");
    struct slice rest = words;
    struct text body = text_start(arena, words.size + 1);

    for (size_t i = 0; i < words.size; i++) {
        bool line =
            words.at[i] == '\\' && i + 1 < words.size && words.at[i + 1] == 'n';

        text_putc(&body, line ? '\n' : words.at[i]);
        i += line;
    }
    rest = text_slice(&body);
    if (slice_starts(rest, SLICE("@Subject: "))) {
        struct slice line;

        (void)slice_next_line(&rest, &line);
        subject = slice_from(line, strlen("@Subject: "));
    }
    text_format(&mail,
                "From: Sam <sam@example.org>\r\nTo: involve@example.org\r\n"
                "Message-ID: <m1@example.org>\r\n"
                "Date: Mon, 1 Mar 2027 09:00:00 +0000\r\n"
                "MIME-Version: 1.0\r\n"
                "Content-Type: text/plain; charset=utf-8\r\n"
                "Content-Transfer-Encoding: 8bit\r\n"
                "Subject: %.*s\r\n\r\n%.*s\r\n",
                SLICE_ARG(subject), SLICE_ARG(rest));
    return text_slice(&mail);
}

struct count {
    int rows[2]; /* all, unseen */
    int wrong[2];
};

struct row {
    struct slice part;
    struct slice expected;
    struct slice text;
};

static void add(struct count *count, const struct row *row, bool right)
{
    bool unseen = slice_is(row->part, "unseen");

    for (int i = 0; i <= (unseen ? 1 : 0); i++) {
        count->rows[i]++;
        count->wrong[i] += right ? 0 : 1;
    }
}

static void show(const struct row *row, const struct reading *reading,
                 const char *part)
{
    if (!slice_is(row->part, part))
        return;
    printf("# %s, not %.*s: %.*s\n", gate_word(reading->gate),
           SLICE_ARG(row->expected), SLICE_ARG(row->text));
    for (size_t i = 0; i < reading->why_count; i++)
        if (slice_find(reading->why[i], SLICE(" speak")) != SLICE_NONE)
            printf("#     %.*s\n", SLICE_ARG(reading->why[i]));
}

/* Read as mail; the reading lives as long as the arena. */
static void read_row(struct arena *arena, const struct row *row,
                     struct reading *out)
{
    struct slice mail = mail_of(arena, row->text);
    struct reading_context context = context_of(arena);
    struct error error;
    struct message *message = message_open(arena, mail, &error);

    must(message != NULL);
    message_read(arena, message, &context, out);
}

/* `alarm` is the gate that rows with an alarm must have, and the others not. */
static void count_file(const char *path, enum gate alarm, const char *part,
                       struct count *missed, struct count *false_alarms)
{
    struct arena *lasting = arena_new();
    struct arena *arena = arena_new();
    struct slice rest = read_file(lasting, path);
    struct slice line;

    while (slice_next_line(&rest, &line)) {
        struct row row = {0};
        struct reading reading;
        bool alarmed;
        bool wanted;

        if (slice_starts(line, SLICE("#")) || line.size == 0)
            continue;
        must(slice_next_part(&line, '\t', &row.part) &&
             slice_next_part(&line, '\t', &row.expected));
        row.text = line;
        read_row(arena, &row, &reading);
        wanted = alarm == GATE_URGENT ? !slice_is(row.expected, "human") &&
                                            !slice_is(row.expected, "noauto")
                                      : slice_is(row.expected, "noauto");
        alarmed = alarm == GATE_URGENT ? reading.gate == GATE_URGENT
                                       : reading.gate == GATE_NOAUTO ||
                                             reading.gate == GATE_URGENT;
        add(wanted ? missed : false_alarms, &row, alarmed == wanted);
        if (part != NULL && alarmed != wanted)
            show(&row, &reading, part);
        arena_reset(arena);
    }
    arena_free(arena);
    arena_free(lasting);
}

static void say(const char *name, const struct count *count)
{
    printf("figure %s %d\n", name, count->wrong[0]);
    printf("# of %d; unseen: %d of %d\n", count->rows[0], count->wrong[1],
           count->rows[1]);
}

int main(int argument_count, char **arguments)
{
    const char *part = argument_count > 1 ? arguments[1] : NULL;
    struct count missed = {0};
    struct count false_alarms = {0};
    struct count deaths_missed = {0};
    struct count deaths_false = {0};
    struct count oblique_missed = {0};
    struct count oblique_false = {0};

    message_setup();
    count_file(argument_count > 2 ? arguments[2] : "tests/figures/urgent.tsv",
               GATE_URGENT, part, &missed, &false_alarms);
    if (argument_count <= 2) {
        count_file("tests/figures/deaths.tsv", GATE_NOAUTO, part,
                   &deaths_missed, &deaths_false);
        count_file("tests/figures/oblique.tsv", GATE_URGENT, part,
                   &oblique_missed, &oblique_false);
    }
    say("urgent-missed", &missed);
    say("urgent-false", &false_alarms);
    say("deaths-missed", &deaths_missed);
    say("deaths-false", &deaths_false);
    say("oblique-missed", &oblique_missed);
    say("oblique-false", &oblique_false);
    return missed.wrong[0] + deaths_missed.wrong[0] > 0 ? 1 : 0;
}
