#include "edge/store.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "base/codec.h"
#include "base/digest.h"
#include "base/must.h"
#include "edge/durable.h"
#include "edge/store_query.h"

#include "base/banned.h"

#define STATEMENTS 512
#define BUSY_MS 5000
#define INDEX_PAGE 32768
#define INDEX_HEAD 48

struct statement {
    const char *sql;
    sqlite3_stmt *prepared;
};

struct store {
    sqlite3 *database;
    struct arena *arena;
    bool failed;
    bool in_transaction;
    bool inner;   /* a savepoint inside it */
    bool looking; /* at one moment of the ledger */
    struct error failure;
    int64_t data_version;
    char index_head[INDEX_HEAD]; /* as of data_version, or older */
    struct statement statements[STATEMENTS];
};

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

/* ---- statements ---- */

static sqlite3_stmt *prepared(struct store *store, const char *sql)
{
    size_t at = ((uintptr_t)sql >> 4) % STATEMENTS;
    struct statement *statement = &store->statements[at];

    while (statement->sql != NULL && statement->sql != sql) {
        at = (at + 1) % STATEMENTS;
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

int64_t store_last_id(struct store *store)
{
    return sqlite3_last_insert_rowid(store->database);
}

/* ---- opening ---- */

static bool pragma(struct store *store, const char *sql, struct error *error)
{
    if (sqlite3_exec(store->database, sql, NULL, NULL, NULL) == SQLITE_OK)
        return true;
    return error_set(error, ERROR_TEMPORARY, "the ledger cannot be used: %s",
                     sqlite3_errmsg(store->database));
}

static int64_t schema_version(struct store *store)
{
    static const char ask_version[] = "PRAGMA user_version";
    struct query query = query_start(store, ask_version);
    int64_t version = query_row(query) ? row_number(query, 0) : -1;

    query_end(query);
    return version;
}

int64_t store_version(void)
{
    int64_t version = 0;

    while (store_migrations[version] != NULL)
        version++;
    return version;
}

static bool open_file(const char *path, struct store **out, struct error *error)
{
    struct arena *arena = arena_new();
    struct store *store = arena_alloc(arena, sizeof *store);
    int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;

    store->arena = arena;
    /* No process has threads that use it, or asks how much memory it has. Once
     * a ledger is open these change nothing. */
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (sqlite3_open_v2(path, &store->database, flags, NULL) != SQLITE_OK) {
        (void)error_set(error, ERROR_TEMPORARY,
                        "the ledger %s cannot be opened: %s", path,
                        sqlite3_errmsg(store->database));
        store_close(store);
        return false;
    }
    sqlite3_busy_timeout(store->database, BUSY_MS);
    sqlite3_extended_result_codes(store->database, 1);
    if (!pragma(store,
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
                "PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=ON;"
                "PRAGMA temp_store=MEMORY;",
                error)) {
        store_close(store);
        return false;
    }
    *out = store;
    return true;
}

static bool migrate_steps(struct store *store, int64_t from,
                          struct error *error)
{
    for (int64_t i = from; store_migrations[i] != NULL; i++) {
        char version[64];

        snprintf(version, sizeof version, "PRAGMA user_version=%lld; COMMIT;",
                 (long long)i + 1);
        if (!pragma(store, "BEGIN IMMEDIATE;", error) ||
            !pragma(store, store_migrations[i], error) ||
            !pragma(store, version, error)) {
            sqlite3_exec(store->database, "ROLLBACK", NULL, NULL, NULL);
            return error_prefix(error, "step %lld of the migration",
                                (long long)i + 1);
        }
        durable_step("migrate");
    }
    return true;
}

static bool copy_before(struct store *store, const char *path, int64_t version,
                        struct error *error)
{
    static const char vacuum_into[] = "VACUUM INTO :path";
    char copy[4096];
    struct query query;

    snprintf(copy, sizeof copy, "%s.before-%lld", path, (long long)version + 1);
    if (remove(copy) == 0)
        durable_step("copy");
    query = query_start(store, vacuum_into);
    query_text(query, ":path", slice_of(copy));
    (void)query_run(query);
    return store_fine(store, error);
}

bool store_migrate(const char *path, int64_t *from_out, int64_t *to_out,
                   struct error *error)
{
    struct store *store;
    bool done;

    if (!open_file(path, &store, error))
        return false;
    *from_out = schema_version(store);
    *to_out = store_version();
    if (*from_out > *to_out)
        done = error_set(error, ERROR_PERMANENT,
                         "the ledger %s was written by a newer version of this "
                         "program (schema %lld, this one knows %lld). Install "
                         "that version again",
                         path, (long long)*from_out, (long long)*to_out);
    else if (*from_out == *to_out)
        done = true;
    else
        done = (*from_out == 0 || copy_before(store, path, *from_out, error)) &&
               migrate_steps(store, *from_out, error);
    store_close(store);
    return done;
}

bool store_open(const char *path, struct store **out, struct error *error)
{
    struct store *store;
    int64_t version;

    if (!open_file(path, &store, error))
        return false;
    if (strcmp(path, ":memory:") == 0 && !migrate_steps(store, 0, error)) {
        store_close(store);
        return false;
    }
    version = schema_version(store);
    if (version != store_version()) {
        store_close(store);
        return error_set(error, ERROR_PERMANENT,
                         "the ledger %s has schema %lld, and this program "
                         "needs %lld. Start the daemon: it migrates",
                         path, (long long)version, (long long)store_version());
    }
    *out = store;
    return true;
}

void store_close(struct store *store)
{
    if (store == NULL)
        return;
    for (size_t i = 0; i < STATEMENTS; i++)
        sqlite3_finalize(store->statements[i].prepared);
    sqlite3_close(store->database);
    arena_free(store->arena);
}

/* ---- transactions ---- */

void store_look(struct store *store)
{
    static const char look[] = "BEGIN";

    if (store->failed || store->in_transaction || store->looking)
        return;
    (void)query_run(query_start(store, look));
    store->looking = !store->failed;
}

void store_looked(struct store *store)
{
    if (store->looking)
        sqlite3_exec(store->database, "COMMIT", NULL, NULL, NULL);
    store->looking = false;
}

bool store_begin(struct store *store, struct error *error)
{
    static const char begin[] = "BEGIN IMMEDIATE";

    static const char inner[] = "SAVEPOINT inner_step";

    must(!store->inner && !store->looking);
    if (!store_fine(store, error))
        return false;
    if (store->in_transaction) {
        (void)query_run(query_start(store, inner));
        store->inner = !store->failed;
        return store_fine(store, error);
    }
    (void)query_run(query_start(store, begin));
    store->in_transaction = !store->failed;
    return store_fine(store, error);
}

bool store_end(struct store *store, struct error *error)
{
    static const char commit[] = "COMMIT";

    static const char release[] = "RELEASE inner_step";

    must(store->in_transaction);
    if (store->inner) {
        (void)query_run(query_start(store, release));
        if (store->failed)
            store_abandon(store);
        store->inner = false;
        return store_fine(store, error);
    }
    (void)query_run(query_start(store, commit));
    if (store->failed) {
        store_abandon(store);
        return store_fine(store, error);
    }
    store->in_transaction = false;
    durable_step("commit");
    return true;
}

void store_abandon(struct store *store)
{
    for (size_t i = 0; i < STATEMENTS; i++)
        if (store->statements[i].prepared != NULL)
            sqlite3_reset(store->statements[i].prepared);
    if (store->inner) {
        sqlite3_exec(store->database,
                     "ROLLBACK TO inner_step; RELEASE inner_step", NULL, NULL,
                     NULL);
        store->inner = false;
        return;
    }
    if (store->in_transaction)
        sqlite3_exec(store->database, "ROLLBACK", NULL, NULL, NULL);
    store->in_transaction = false;
}

bool store_fine(struct store *store, struct error *error)
{
    if (!store->failed)
        return true;
    store->failed = false;
    *error = store->failure;
    return false;
}

/*
 * Has anybody committed since this was asked last? Every commit writes the head
 * of the shared index of the log of writes (sqlite.org/walformat.html, 2.1), so
 * one that is the same costs no lock and no transaction: it is asked before
 * each letter. A head read while it is written is another one, too.
 */
static bool index_moved(struct store *store)
{
    volatile void *page = NULL;
    const volatile char *head;
    sqlite3_file *file = NULL;
    bool moved = false;

    if (sqlite3_file_control(store->database, "main", SQLITE_FCNTL_FILE_POINTER,
                             &file) != SQLITE_OK ||
        file->pMethods == NULL || file->pMethods->iVersion < 2 ||
        file->pMethods->xShmMap(file, 0, INDEX_PAGE, 0, &page) != SQLITE_OK ||
        page == NULL)
        return true;
    head = page;
    for (size_t i = 0; i < INDEX_HEAD; i++) {
        char byte = head[i];

        moved = moved || byte != store->index_head[i];
        store->index_head[i] = byte;
    }
    return moved;
}

bool store_changed(struct store *store)
{
    static const char ask_changes[] = "PRAGMA data_version";
    struct query query;
    int64_t version;
    bool changed;

    if (!index_moved(store))
        return false;
    query = query_start(store, ask_changes);
    version = query_row(query) ? row_number(query, 0) : -1;
    changed = version != store->data_version;
    query_end(query);
    store->data_version = version;
    return changed;
}

void store_checkpoint(struct store *store)
{
    sqlite3_wal_checkpoint_v2(store->database, NULL, SQLITE_CHECKPOINT_PASSIVE,
                              NULL, NULL);
}

/* ---- facts, content, audit ---- */

static const char set_fact[] =
    "INSERT INTO fact (name, value, at) VALUES (:name, :value, :at)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value,"
    " at = excluded.at";

void store_fact_set(struct store *store, const char *name, struct slice value,
                    int64_t at)
{
    struct query query = query_start(store, set_fact);

    query_text(query, ":name", slice_of(name));
    query_text(query, ":value", value);
    query_number(query, ":at", at);
    (void)query_run(query);
}

static const char get_fact[] = "SELECT value, at FROM fact WHERE name = :name";

bool store_fact(struct arena *arena, struct store *store, const char *name,
                struct slice *value_out, int64_t *at_out)
{
    struct query query = query_start(store, get_fact);
    bool found;

    query_text(query, ":name", slice_of(name));
    found = query_row(query);
    if (found) {
        *value_out = row_text(arena, query, 0);
        *at_out = row_number(query, 1);
    }
    query_end(query);
    return found;
}

static const char forget_fact[] = "DELETE FROM fact WHERE name = :name";

void store_fact_forget(struct store *store, const char *name)
{
    struct query query = query_start(store, forget_fact);

    query_text(query, ":name", slice_of(name));
    (void)query_run(query);
}

static const char keep_content[] =
    "INSERT INTO content (digest, bytes) VALUES (:digest, :bytes)"
    " ON CONFLICT (digest) DO NOTHING";

struct slice store_content_keep(struct arena *arena, struct store *store,
                                struct slice bytes)
{
    struct digest digest = digest_of(bytes);
    struct text hex = text_start(arena, 2 * DIGEST_SIZE);
    struct query query = query_start(store, keep_content);

    hex_put(&hex, digest_slice(&digest));
    query_text(query, ":digest", text_slice(&hex));
    query_blob(query, ":bytes", bytes);
    (void)query_run(query);
    return text_slice(&hex);
}

static const char get_content[] =
    "SELECT bytes FROM content WHERE digest = :digest";

bool store_content(struct arena *arena, struct store *store,
                   struct slice digest, struct slice *out)
{
    struct query query = query_start(store, get_content);
    bool found;

    query_text(query, ":digest", digest);
    found = query_row(query);
    if (found)
        *out = row_text(arena, query, 0);
    query_end(query);
    return found;
}

static const char last_audit[] =
    "SELECT chain FROM audit ORDER BY id DESC LIMIT 1";
static const char add_audit[] =
    "INSERT INTO audit (at, who, what, subject, chain)"
    " VALUES (:at, :who, :what, :subject, :chain)";

void store_audit(struct store *store, int64_t at, struct slice who,
                 const char *what, const char *subject)
{
    struct arena *arena = arena_new();
    struct query query = query_start(store, last_audit);
    struct text entry = text_start(arena, 4096);
    struct text chain = text_start(arena, 2 * DIGEST_SIZE);
    struct digest digest;

    if (query_row(query))
        text_put(&entry, row_text(arena, query, 0));
    query_end(query);
    text_format(&entry, "|%lld|%.*s|%s|%s", (long long)at, SLICE_ARG(who), what,
                subject);
    digest = digest_of(text_slice(&entry));
    hex_put(&chain, digest_slice(&digest));
    query = query_start(store, add_audit);
    query_number(query, ":at", at);
    query_text(query, ":who", who);
    query_text(query, ":what", slice_of(what));
    query_text(query, ":subject", slice_of(subject));
    query_text(query, ":chain", text_slice(&chain));
    (void)query_run(query);
    arena_free(arena);
}
