#include "edge/store_proof.h"

#include "base/text.h"
#include "edge/store_query.h"

#include "base/banned.h"

static const char issue_contents[] =
    "SELECT number, announcement_id, version, showing FROM issue_item"
    " WHERE issue_id = :issue ORDER BY number";

struct slice store_issue_contents(struct arena *arena, struct store *store,
                                  int64_t issue_id)
{
    struct query query = query_start(store, issue_contents);
    struct text text = text_start(arena, 65536);

    query_number(query, ":issue", issue_id);
    text_format(&text, "issue %lld", (long long)issue_id);
    while (query_row(query))
        text_format(
            &text, "; %lld: A-%lld v%lld %.*s", (long long)row_number(query, 0),
            (long long)row_number(query, 1), (long long)row_number(query, 2),
            SLICE_ARG(row_text(arena, query, 3)));
    return text_slice(&text);
}

static const char issue_readers[] =
    "SELECT count(*) FROM delivery d JOIN delivery_item n"
    " ON n.delivery_id = d.id WHERE d.issue_id = :issue"
    " AND d.state = 'waiting' AND n.number = :number";

int64_t store_issue_readers(struct store *store, int64_t issue_id, int number)
{
    struct query query = query_start(store, issue_readers);

    query_number(query, ":issue", issue_id);
    query_number(query, ":number", number);
    return query_one_number(query);
}

static const char issue_has_format[] =
    "SELECT 1 FROM delivery d JOIN person p ON p.id = d.person_id"
    " WHERE d.issue_id = :issue AND d.state = 'waiting'"
    " AND p.format = :format LIMIT 1";

bool store_issue_has_format(struct store *store, int64_t issue_id,
                            enum format format)
{
    struct query query = query_start(store, issue_has_format);

    query_number(query, ":issue", issue_id);
    query_text(query, ":format", slice_of(word_of(format_words, (int)format)));
    return query_one_number(query) != 0;
}

static const char issue_withheld[] =
    "SELECT p.id, " NAME_SHOWN
    ", d.withheld FROM delivery d JOIN person p ON p.id = d.person_id"
    " WHERE d.issue_id = :issue AND d.state = 'withheld'"
    " ORDER BY d.id LIMIT :most";

size_t store_issue_withheld(struct arena *arena, struct store *store,
                            int64_t issue_id, size_t most,
                            struct withheld_row **out)
{
    struct query query = query_start(store, issue_withheld);
    struct withheld_row *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":issue", issue_id);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        list[count++] = (struct withheld_row){
            .person_id = row_number(query, 0),
            .name = row_text(arena, query, 1),
            .why = (enum withheld)row_word(query, 2, withheld_words),
        };
    *out = list;
    return count;
}

static const char delivery_by_purpose[] =
    "SELECT id FROM delivery WHERE purpose_key = :key";

int64_t store_delivery_by_purpose(struct store *store, struct slice purpose_key)
{
    struct query query = query_start(store, delivery_by_purpose);

    query_text(query, ":key", purpose_key);
    return query_one_number(query);
}
