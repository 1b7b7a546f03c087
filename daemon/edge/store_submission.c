#include "edge/store_submission.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char add_submission[] =
    "INSERT INTO submission (inbound_id, position, file_name, source, trouble,"
    " cut, staff, subject, in_reply_to, issue, announcement) VALUES (:inbound,"
    " :position, :file, :source, :trouble, :cut, :staff, :subject, :reply,"
    " :issue, :announcement)";

void store_submission_add(struct arena *arena, struct store *store,
                          const struct submission_row *row)
{
    struct slice source = store_content_keep(arena, store, row->text);
    struct query query = query_start(store, add_submission);

    query_number(query, ":inbound", row->inbound_id);
    query_number(query, ":position", row->position);
    query_text(query, ":file", row->file_name);
    query_text(query, ":source", source);
    query_text(query, ":trouble", row->trouble);
    query_text(query, ":cut", row->cut);
    query_text(query, ":staff", row->staff);
    query_text(query, ":subject", row->subject);
    query_text(query, ":reply", row->in_reply_to);
    query_number(query, ":issue", row->issue);
    query_number(query, ":announcement", row->announcement);
    (void)query_run(query);
}

#define SUBMISSION_COLUMNS                                                     \
    "SELECT id, inbound_id, position, file_name, source, trouble, cut, staff," \
    " subject, in_reply_to, issue, announcement, accepted, note"               \
    " FROM submission "

/* The digests stand where the content comes. */
static void read_submission(struct arena *arena, struct query query,
                            struct submission_row *out)
{
    *out = (struct submission_row){
        .id = row_number(query, 0),
        .inbound_id = row_number(query, 1),
        .position = row_number(query, 2),
        .file_name = row_text(arena, query, 3),
        .text = row_text(arena, query, 4),
        .trouble = row_text(arena, query, 5),
        .cut = row_text(arena, query, 6),
        .staff = row_text(arena, query, 7),
        .subject = row_text(arena, query, 8),
        .in_reply_to = row_text(arena, query, 9),
        .issue = row_number(query, 10),
        .announcement = row_number(query, 11),
        .accepted = row_text(arena, query, 12),
        .note = row_text(arena, query, 13),
    };
}

static void fetch(struct arena *arena, struct store *store,
                  struct slice *content)
{
    if (content->size > 0 && !store_content(arena, store, *content, content))
        store_fail(store, "a text that came by mail is missing");
}

static const char new_submissions[] = SUBMISSION_COLUMNS
    "WHERE judged_at = 0 AND inbound_id ="
    " (SELECT inbound_id FROM submission WHERE filed_at = 0 AND judged_at = 0"
    "  ORDER BY id LIMIT 1) ORDER BY position";

size_t store_submissions_new(struct arena *arena, struct store *store,
                             struct submission_row **out)
{
    struct query query = query_start(store, new_submissions);
    struct submission_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        read_submission(arena, query, &list[count++]);
    }
    for (size_t i = 0; i < count; i++)
        fetch(arena, store, &list[i].text);
    *out = list;
    return count;
}

static const char submission_judged[] =
    "UPDATE submission SET judged_at = :now, file_name = :file,"
    " accepted = :accepted, note = :note, filed_at = :filed WHERE id = :id";

void store_submission_judged(struct arena *arena, struct store *store,
                             const struct submission_row *row, int64_t now)
{
    struct slice none = {"", 0};
    bool accepted = row->accepted.size > 0;
    struct slice copy =
        accepted ? store_content_keep(arena, store, row->accepted) : none;
    struct slice note =
        accepted ? store_content_keep(arena, store, row->note) : none;
    struct query query = query_start(store, submission_judged);

    query_number(query, ":id", row->id);
    query_number(query, ":now", now);
    query_text(query, ":file", row->file_name);
    query_text(query, ":accepted", copy);
    query_text(query, ":note", note);
    query_number(query, ":filed", accepted ? 0 : now);
    (void)query_run(query);
}

static const char submission_to_file[] = SUBMISSION_COLUMNS
    "WHERE filed_at = 0 AND judged_at <> 0 ORDER BY id LIMIT 1";

bool store_submission_to_file(struct arena *arena, struct store *store,
                              struct submission_row *out)
{
    struct query query = query_start(store, submission_to_file);
    bool found = query_row(query);

    if (found)
        read_submission(arena, query, out);
    query_end(query);
    if (!found)
        return false;
    fetch(arena, store, &out->accepted);
    fetch(arena, store, &out->note);
    return true;
}

static const char submission_filed[] =
    "UPDATE submission SET filed_at = :now WHERE id = :id";

void store_submission_filed(struct store *store, int64_t id, int64_t now)
{
    struct query query = query_start(store, submission_filed);

    query_number(query, ":id", id);
    query_number(query, ":now", now);
    (void)query_run(query);
}
