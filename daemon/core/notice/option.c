#include "core/notice/option.h"

#include "base/text.h"

#include "base/banned.h"

#define LINES_MOST 8192

static void put_in_order(struct notice_options *options)
{
    for (size_t i = 1; i < options->count; i++) {
        struct notice_option moved = options->list[i];
        size_t at = i;

        for (; at > 0 && options->list[at - 1].starts > moved.starts; at--)
            options->list[at] = options->list[at - 1];
        options->list[at] = moved;
    }
}

static bool is_same_day(const struct civil *a, const struct civil *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day;
}

static bool shares_day(const struct notice_options *options,
                       const struct zone *zone, size_t at)
{
    struct civil day = civil_at(zone, options->list[at].starts);

    for (size_t i = 0; i < options->count; i++) {
        struct civil other = civil_at(zone, options->list[i].starts);

        if (i != at && is_same_day(&day, &other))
            return true;
    }
    return false;
}

void options_name(struct arena *arena, const struct zone *zone,
                  struct notice_options *options)
{
    put_in_order(options);
    for (size_t i = 0; i < options->count; i++) {
        struct notice_option *option = &options->list[i];
        struct civil day = civil_at(zone, option->starts);
        bool shared = shares_day(options, zone, i);

        option->label = slice_of(arena_format(
            arena, "%.3s %d %.3s%s%s", civil_weekday_names[day.weekday],
            day.day, civil_month_names[day.month - 1], shared ? " " : "",
            shared ? civil_time_words(arena, day) : ""));
        option->words = slice_of(
            option->ends > option->starts
                ? civil_range_words(arena, zone, option->starts, option->ends)
                : civil_moment_words(arena, zone, option->starts));
    }
}

const struct notice_option *options_find(const struct notice_options *options,
                                         struct slice label)
{
    for (size_t i = 0; i < options->count; i++)
        if (slice_equal_caseless(options->list[i].label, label))
            return &options->list[i];
    return NULL;
}

struct slice options_words(struct arena *arena,
                           const struct notice_options *options)
{
    struct text out = text_start(arena, LINES_MOST);

    for (size_t i = 0; i < options->count; i++)
        text_format(&out, "%s%.*s", i > 0 ? ", or " : "",
                    SLICE_ARG(options->list[i].words));
    return text_slice(&out);
}

struct slice options_labels(struct arena *arena,
                            const struct notice_options *options)
{
    struct text out = text_start(arena, LINES_MOST);

    for (size_t i = 0; i < options->count; i++)
        text_format(&out, "%s%.*s",
                    i == 0                   ? ""
                    : i + 1 < options->count ? ", "
                                             : " or ",
                    SLICE_ARG(options->list[i].label));
    return text_slice(&out);
}

struct slice options_write(struct arena *arena,
                           const struct notice_options *options)
{
    struct text out = text_start(arena, LINES_MOST);

    for (size_t i = 0; i < options->count; i++) {
        const struct notice_option *option = &options->list[i];

        text_format(&out, "%lld|%lld|%.*s|%.*s\n", (long long)option->starts,
                    (long long)option->ends, SLICE_ARG(option->label),
                    SLICE_ARG(option->words));
    }
    return text_slice(&out);
}

static bool read_line(struct slice line, struct notice_option *out)
{
    struct slice starts;
    struct slice ends;

    *out = (struct notice_option){0};
    return slice_next_part(&line, '|', &starts) &&
           slice_next_part(&line, '|', &ends) &&
           slice_next_part(&line, '|', &out->label) &&
           slice_next_part(&line, '|', &out->words) &&
           slice_number(starts, &out->starts) &&
           slice_number(ends, &out->ends) && out->label.size > 0;
}

struct notice_options options_read(struct arena *arena, struct slice lines)
{
    struct notice_options out = {NULL, 0};
    struct slice line;

    if (lines.size == 0)
        return out;
    out.list = arena_array(arena, NOTICE_MOST_OPTIONS, sizeof *out.list);
    while (out.count < NOTICE_MOST_OPTIONS && slice_next_line(&lines, &line))
        if (read_line(line, &out.list[out.count]))
            out.count++;
    return out;
}

int64_t options_closes(const struct notice_options *options,
                       const struct zone *zone, int64_t closes)
{
    for (size_t i = 0; i < options->count; i++)
        if (civil_day_end(zone, options->list[i].starts) == closes)
            return options->list[i].starts;
    return closes;
}
