#include "core/letter/daily.h"

#include "base/utf8.h"

#include "base/banned.h"

#define FIELDS_MOST 6

bool daily_is_quiet(const struct daily *daily)
{
    for (size_t i = 0; i < daily->done_count; i++)
        if (daily->done[i].count > 0)
            return false;
    return daily->signup_count == 0 && daily->waiting_count == 0 &&
           daily->failed_count == 0;
}

/* A list of the template, filled row by row. */
struct rows {
    struct arena *arena;
    struct view *list;
    struct view_field *fields; /* FIELDS_MOST for each */
};

static struct rows rows_start(struct arena *arena, struct letter_view *outer,
                              size_t count)
{
    struct rows rows = {
        arena, arena_array(arena, count, sizeof *rows.list),
        arena_array(arena, count * FIELDS_MOST, sizeof *rows.fields)};

    for (size_t i = 0; i < count; i++)
        rows.list[i] =
            (struct view){rows.fields + i * FIELDS_MOST, 0, &outer->view};
    return rows;
}

static void put(struct rows *rows, size_t row, const char *name,
                struct slice value)
{
    size_t at = row * FIELDS_MOST + rows->list[row].count++;

    rows->fields[at] = (struct view_field){
        .name = name, .value = utf8_line(rows->arena, value)};
}

static struct slice number(struct arena *arena, int64_t value)
{
    return slice_of(arena_format(arena, "%lld", (long long)value));
}

static void add_signups(struct arena *arena, struct letter_view *view,
                        const struct daily *daily)
{
    struct rows rows = rows_start(arena, view, daily->signup_count);

    for (size_t i = 0; i < daily->signup_count; i++) {
        const struct daily_signup *signup = &daily->signups[i];

        put(&rows, i, "reference",
            slice_of(arena_format(arena, "A-%04lld",
                                  (long long)signup->announcement)));
        put(&rows, i, "title", signup->title);
        put(&rows, i, "new", number(arena, signup->fresh));
        put(&rows, i, "all", number(arena, signup->all));
    }
    letter_view_add_list(view, "signups", rows.list, daily->signup_count);
}

static void add_done(struct arena *arena, struct letter_view *view,
                     const struct daily *daily)
{
    struct rows rows = rows_start(arena, view, daily->done_count);
    size_t count = 0;

    for (size_t i = 0; i < daily->done_count; i++) {
        const struct daily_done *done = &daily->done[i];

        if (done->count > 0)
            put(&rows, count++, "line",
                slice_of(
                    arena_format(arena, "%lld %s", (long long)done->count,
                                 done->count == 1 ? done->one : done->many)));
    }
    letter_view_add_list(view, "done", rows.list, count);
}

static void add_waiting(struct arena *arena, struct letter_view *view,
                        const struct daily *daily)
{
    struct rows rows = rows_start(arena, view, daily->waiting_count);

    for (size_t i = 0; i < daily->waiting_count; i++) {
        const struct daily_task *task = &daily->waiting[i];

        put(&rows, i, "reference",
            slice_of(task->message == 0
                         ? arena_format(arena, "T-%04lld", (long long)task->id)
                         : arena_format(arena, "M-%04lld",
                                        (long long)task->message)));
        put(&rows, i, "person", task->person);
        put(&rows, i, "why", task->why);
        put(&rows, i, "since", task->since);
        put(&rows, i, "overdue", slice_of(task->overdue ? "yes" : ""));
    }
    letter_view_add_list(view, "waiting", rows.list, daily->waiting_count);
    letter_view_add(view, "waiting_more",
                    daily->waiting_more == 0
                        ? SLICE("")
                        : number(arena, daily->waiting_more));
}

static void add_lines(struct arena *arena, struct letter_view *view,
                      const char *name, const struct slice *lines, size_t count)
{
    struct rows rows = rows_start(arena, view, count);

    for (size_t i = 0; i < count; i++)
        put(&rows, i, "line", lines[i]);
    letter_view_add_list(view, name, rows.list, count);
}

struct slice daily_words(struct arena *arena, const struct settings *settings,
                         const struct template *template,
                         const struct daily *daily)
{
    struct letter_view *view = letter_view(arena, settings, false);
    struct text out = text_start(arena, LETTER_MOST_BYTES);

    letter_view_add(view, "greeting", utf8_line(arena, daily->greeting));
    letter_view_add(view, "since", daily->since);
    letter_view_add(view, "quiet",
                    slice_of(daily_is_quiet(daily) ? "yes" : ""));
    add_signups(arena, view, daily);
    add_done(arena, view, daily);
    add_waiting(arena, view, daily);
    add_lines(arena, view, "failed", daily->failed, daily->failed_count);
    letter_view_add(view, "doubt_issue",
                    daily->doubt_issue == 0
                        ? SLICE("")
                        : number(arena, daily->doubt_issue));
    add_lines(arena, view, "next", daily->next, daily->next_count);
    letter_view_add(view, "file", daily->file);
    template_render(template, &view->view, &out);
    return text_slice(&out);
}
