/* For the store's own files: statements, prepared once and bound by name. */
#ifndef EDGE_STORE_QUERY_H
#define EDGE_STORE_QUERY_H

#include <sqlite3.h>

#include "core/register/person.h"
#include "edge/store.h"

struct query {
    struct store *store;
    sqlite3_stmt *statement; /* NULL after a failure: all calls do nothing */
};

/* `sql` is a constant: its address is the key of the cache. */
struct query query_start(struct store *store, const char *sql);
/* Text and bytes are not copied: they must live until the query ends. */
void query_number(struct query query, const char *name, int64_t number);
void query_text(struct query query, const char *name, struct slice text);
void query_blob(struct query query, const char *name, struct slice bytes);

/* The next row; false at the end, or after a failure. */
bool query_row(struct query query);
/* Must end each query that was not read to its end. */
void query_end(struct query query);
/* Runs to the end; how many rows were changed. */
int64_t query_run(struct query query);

/* The number in the first row, 0 if there is none; the query is ended. */
int64_t query_one_number(struct query query);

int64_t row_number(struct query query, int column);
bool row_is_null(struct query query, int column);
struct slice row_text(struct arena *arena, struct query query, int column);
/* A word of an enumeration; an unknown one is a failure of the store. */
int row_word(struct query query, int column, struct words words);

/* What staff call a person "p"; see person_words. */
#define NAME_SHOWN                                 \
    "CASE WHEN p.full_name <> '' THEN p.full_name" \
    " WHEN p.greeting <> '' THEN p.greeting"       \
    " ELSE printf('P-%04d', p.id) END"

int64_t store_last_id(struct store *store);
void store_fail(struct store *store, const char *what);

/* The steps of the schema, NULL after the last; and the first of them. */
extern const char *const store_migrations[];
extern const char store_schema_first[];

#endif
