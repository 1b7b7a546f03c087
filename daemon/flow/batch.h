/*
 * Messages of one folder, a bounded number at a time: fetched by one command,
 * read one by one, and recorded in one commit. Only then are they moved, all of
 * a page at once. A crash anywhere finds them again where they lay, and the
 * ledger knows what was already applied.
 *
 * A commit comes early for whatever should not wait: after an urgent message,
 * after some milliseconds of reading, and before a message that is about the
 * same person as one before it.
 */
#ifndef FLOW_BATCH_H
#define FLOW_BATCH_H

#include "edge/store_inbound.h"
#include "flow/collect.h"

/* What a look at a folder found, and what of it is recorded. */
struct page {
    struct arena *arena;
    struct slice folder;
    uint32_t uidvalidity;
    struct waiting_message *list;
    size_t count;
    size_t done;              /* so many are recorded, or have gone */
    struct inbound_row *rows; /* recorded, and not moved yet */
    size_t row_count;
    size_t row_room;
    size_t filed;
};

/* Takes the next one, and as many more as it can. */
bool batch_take(struct collect *collect, struct page *page,
                struct error *error) NODISCARD;

/* Moves what is recorded to its folders, and notes that. ERROR_INPUT: the
 * server refused one or more of them, and the others are moved. */
bool batch_file(struct collect *collect, struct page *page,
                struct error *error) NODISCARD;

#endif
