/*
 * The store: the ledger in one SQLite file (WAL, synchronous=FULL).
 *
 * A store remembers its first failure. After it, every call does nothing and
 * reads give nothing, until store_end or store_abandon: so a step reads as a
 * list of what it does, and asks once, at its end, whether it is done.
 * Nothing is half done: what is between begin and end is one transaction.
 * Whoever acts on what was read (sends, moves, files) asks store_fine first.
 */
#ifndef EDGE_STORE_H
#define EDGE_STORE_H

#include "base/arena.h"
#include "base/error.h"

struct store;

/* Opens the file, which must have this program's schema: an older one gives
 * ERROR_PERMANENT (the parent migrates), a newer one too, saying so.
 * ":memory:" gives a fresh one for tests. */
bool store_open(const char *path, struct store **out,
                struct error *error) NODISCARD;
void store_close(struct store *store);

/* Makes or migrates the file to this program's schema, after a copy of the
 * old one beside it ("ledger.db.before-N"). *from_out and *to_out are the
 * versions. Run by the parent, under the lock. */
bool store_migrate(const char *path, int64_t *from_out, int64_t *to_out,
                   struct error *error) NODISCARD;

/* The schema's version that this program writes. */
int64_t store_version(void);

/* One write transaction; end commits (a durable step) or undoes it all. One
 * more may be begun inside it: its end or abandon concerns only what came
 * since, and nothing is committed before the outer end. */
bool store_begin(struct store *store, struct error *error) NODISCARD;
bool store_end(struct store *store, struct error *error) NODISCARD;
void store_abandon(struct store *store);

/* Reads from here to store_looked see one moment of the ledger, and cost less.
 * Keep it short, since the log cannot be emptied meanwhile; nothing is written
 * or begun in it. Inside a transaction it does nothing. */
void store_look(struct store *store);
void store_looked(struct store *store);

/* False, with the first failure, if one was remembered; it is then forgotten.
 * For reads outside a transaction. */
bool store_fine(struct store *store, struct error *error) NODISCARD;

/* True if another process committed since the last call. */
bool store_changed(struct store *store);

/* Moves what is in the log into the file; by one process only. */
void store_checkpoint(struct store *store);

/* Small facts by name: when the mailbox was read, what holds the sending. */
void store_fact_set(struct store *store, const char *name, struct slice value,
                    int64_t at);
bool store_fact(struct arena *arena, struct store *store, const char *name,
                struct slice *value_out, int64_t *at_out);
void store_fact_forget(struct store *store, const char *name);

/* Bytes by the hex SHA-256 of them: what was frozen. */
struct slice store_content_keep(struct arena *arena, struct store *store,
                                struct slice bytes);
bool store_content(struct arena *arena, struct store *store,
                   struct slice digest, struct slice *out);

/* The append-only record of who did what; each entry is chained to the one
 * before by a digest. `subject` is ids only ("person 7"). */
void store_audit(struct store *store, int64_t at, struct slice who,
                 const char *what, const char *subject);

/* Who did that last; empty: nobody. */
struct slice store_audit_last(struct arena *arena, struct store *store,
                              const char *what, const char *subject);

#endif
