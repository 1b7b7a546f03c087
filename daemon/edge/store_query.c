#include "edge/store_query.h"

#include "base/must.h"
#include "edge/durable.h"
#include "edge/store_state.h"

#include "base/banned.h"

static void set_failure(struct store *store, const char *what)
{
    int code = sqlite3_extended_errcode(store->database);
    int kind = code & 0xff;
    bool again = kind == SQLITE_BUSY || kind == SQLITE_LOCKED ||
                 kind == SQLITE_FULL || kind == SQLITE_IOERR ||
                 kind == SQLITE_NOMEM || kind == SQLITE_CANTOPEN;

    if (store->failed)
        return;
    store->failed = true;
    (void)error_set(&store->failure, again ? ERROR_TEMPORARY : ERROR_PERMANENT,
                    "the ledger could not %s: %s", what,
                    sqlite3_errmsg(store->database));
    store->failure.number = code;
}

void store_fail(struct store *store, const char *what)
{
    if (store->failed)
        return;
    store->failed = true;
    (void)error_set(&store->failure, ERROR_PERMANENT,
                    "the ledger holds something unexpected: %s", what);
}

static sqlite3_stmt *prepared(struct store *store, const char *sql)
{
    size_t at = ((uintptr_t)sql >> 4) % STORE_STATEMENTS;
    struct statement *statement = &store->statements[at];

    while (statement->sql != NULL && statement->sql != sql) {
        at = (at + 1) % STORE_STATEMENTS;
        statement = &store->statements[at];
    }
    if (statement->sql == sql)
        return statement->prepared;
    if (sqlite3_prepare_v3(store->database, sql, -1, SQLITE_PREPARE_PERSISTENT,
                           &statement->prepared, NULL) != SQLITE_OK) {
        set_failure(store, "read a statement");
        return NULL;
    }
    statement->sql = sql;
    return statement->prepared;
}

struct query query_start(struct store *store, const char *sql)
{
    struct query query = {store, NULL};

    if (!store->failed)
        query.statement = prepared(store, sql);
    return query;
}

static int place(struct query query, const char *name)
{
    int index = sqlite3_bind_parameter_index(query.statement, name);

    must(index > 0);
    return index;
}

void query_number(struct query query, const char *name, int64_t number)
{
    if (query.statement != NULL)
        sqlite3_bind_int64(query.statement, place(query, name), number);
}

void query_text(struct query query, const char *name, struct slice text)
{
    if (query.statement == NULL)
        return;
    sqlite3_bind_text64(query.statement, place(query, name),
                        text.size == 0 ? "" : text.at, text.size, SQLITE_STATIC,
                        SQLITE_UTF8);
}

void query_blob(struct query query, const char *name, struct slice bytes)
{
    if (query.statement == NULL)
        return;
    sqlite3_bind_blob64(query.statement, place(query, name),
                        bytes.size == 0 ? "" : bytes.at, bytes.size,
                        SQLITE_STATIC);
}

/* What is written outside a transaction is one by itself. */
static void note_write(struct query query)
{
    if (sqlite3_get_autocommit(query.store->database) != 0 &&
        sqlite3_stmt_readonly(query.statement) == 0 &&
        sqlite3_changes64(query.store->database) > 0)
        durable_step("write");
}

bool query_row(struct query query)
{
    int code;

    if (query.statement == NULL || query.store->failed)
        return false;
    code = sqlite3_step(query.statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        set_failure(query.store, "answer");
    else
        note_write(query);
    query_end(query);
    return false;
}

void query_end(struct query query)
{
    if (query.statement == NULL)
        return;
    sqlite3_reset(query.statement);
    sqlite3_clear_bindings(query.statement);
}

int64_t query_run(struct query query)
{
    while (query_row(query))
        continue;
    return query.statement == NULL || query.store->failed
               ? 0
               : sqlite3_changes64(query.store->database);
}

int64_t row_number(struct query query, int column)
{
    return sqlite3_column_int64(query.statement, column);
}

bool row_is_null(struct query query, int column)
{
    return sqlite3_column_type(query.statement, column) == SQLITE_NULL;
}

struct slice row_text(struct arena *arena, struct query query, int column)
{
    const void *at = sqlite3_column_blob(query.statement, column);
    int size = sqlite3_column_bytes(query.statement, column);

    if (at == NULL || size <= 0)
        return (struct slice){"", 0};
    return arena_copy(arena, (struct slice){at, (size_t)size});
}

int row_word(struct query query, int column, struct words words)
{
    const void *at = sqlite3_column_blob(query.statement, column);
    int size = sqlite3_column_bytes(query.statement, column);
    int number = word_number(words, (struct slice){at, (size_t)size});

    if (number < 0) {
        store_fail(query.store, "a word that this program does not know");
        return 0;
    }
    return number;
}

int64_t query_one_number(struct query query)
{
    int64_t number = query_row(query) ? row_number(query, 0) : 0;

    query_end(query);
    return number;
}

int64_t store_last_id(struct store *store)
{
    return sqlite3_last_insert_rowid(store->database);
}
