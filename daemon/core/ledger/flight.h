/*
 * The flight file: what deliver was doing when it ended. It lies in a shared
 * memory map, so it outlives a kill -9 and costs no commit. A power cut may
 * tear it, so after another boot everything claimed is in doubt.
 *
 * One slot for each connection, and a ring of outcomes that have not entered
 * the ledger yet. Core knows the layout and what follows from it; edge maps it.
 */
#ifndef CORE_LEDGER_FLIGHT_H
#define CORE_LEDGER_FLIGHT_H

#include "core/ledger/outcome.h"

#define FLIGHT_SLOTS 64
#define FLIGHT_RING 256

struct flight_slot {
    int64_t delivery_id; /* 0: idle */
    int64_t begun;       /* 1: the write with the final dot may have begun */
};

struct flight_end {
    int64_t delivery_id;
    int64_t at;
    struct outcome outcome;
};

struct flight {
    char magic[8];   /* "involve1" */
    char boot[40];   /* the kernel's boot id */
    int64_t entered; /* ends below this index are in the ledger */
    int64_t ended;   /* ends written so far, ever */
    struct flight_slot slots[FLIGHT_SLOTS];
    struct flight_end ring[FLIGHT_RING];
};

void flight_reset(struct flight *flight, const char *boot);

/* False too for one that a power cut tore, as far as that shows. */
bool flight_is_ours(const struct flight *flight);
bool flight_same_boot(const struct flight *flight, const char *boot);

/* Noted just before the write that holds the final dot. */
void flight_begin(struct flight *flight, size_t slot, int64_t delivery_id);

/* The outcome first, then the slot: a crash between leaves both, and the
 * outcome wins. False if the ring is full: enter some first. */
bool flight_end(struct flight *flight, size_t slot, int64_t delivery_id,
                int64_t at, const struct outcome *outcome);

/* The ends not yet in the ledger, oldest first. */
size_t flight_pending(const struct flight *flight);
const struct flight_end *flight_pending_at(const struct flight *flight,
                                           size_t index);

/* After the commit that holds the first `count` of them. A crash between that
 * commit and this shows them once more: entering an end twice must be harmless
 * (the delivery is no longer claimed). */
void flight_entered(struct flight *flight, size_t count);

/* After a crash: is this claimed delivery one that was begun and not ended? */
bool flight_is_open(const struct flight *flight, int64_t delivery_id);
void flight_clear_slots(struct flight *flight);

#endif
