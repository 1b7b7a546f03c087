/* Facts by name, content by its digest, and the audit. */
#include "base/codec.h"
#include "base/digest.h"
#include "edge/store_query.h"

#include "base/banned.h"

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

static const char did_last[] =
    "SELECT who FROM audit WHERE what = :what AND subject = :subject"
    " ORDER BY id DESC LIMIT 1";

struct slice store_audit_last(struct arena *arena, struct store *store,
                              const char *what, const char *subject)
{
    struct query query = query_start(store, did_last);
    struct slice who = SLICE("");

    query_text(query, ":what", slice_of(what));
    query_text(query, ":subject", slice_of(subject));
    if (query_row(query))
        who = row_text(arena, query, 0);
    query_end(query);
    return who;
}
