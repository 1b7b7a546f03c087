/* What a store is, for store.c and store_query.c alone. */
#ifndef EDGE_STORE_STATE_H
#define EDGE_STORE_STATE_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/error.h"

#define STORE_STATEMENTS 512
#define STORE_INDEX_HEAD 48

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
    char index_head[STORE_INDEX_HEAD]; /* as of data_version, or older */
    struct statement statements[STORE_STATEMENTS];
};

#endif
