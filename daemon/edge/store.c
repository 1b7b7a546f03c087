#include "edge/store.h"

#include <stdio.h>
#include <string.h>

#include "base/must.h"
#include "edge/durable.h"
#include "edge/store_query.h"
#include "edge/store_state.h"

#include "base/banned.h"

#define BUSY_MS 5000
#define INDEX_PAGE 32768

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
    /* A statement is planned once, and not anew for each value that is bound:
     * with an index of some kinds of letters alone that was done each time. */
    sqlite3_db_config(store->database, SQLITE_DBCONFIG_ENABLE_QPSG, 1, NULL);
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
    for (size_t i = 0; i < STORE_STATEMENTS; i++)
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
    for (size_t i = 0; i < STORE_STATEMENTS; i++)
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
    for (size_t i = 0; i < STORE_INDEX_HEAD; i++) {
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
