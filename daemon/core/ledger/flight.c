#include "core/ledger/flight.h"

#include <stdatomic.h>
#include <string.h>

#include "base/must.h"

#include "base/banned.h"

static const char ours[8] = {'i', 'n', 'v', 'o', 'l', 'v', 'e', '1'};

/* What was written before is in the map before what is written after. A killed
 * process loses no store that it made, so their order is all that counts. */
static void in_order(void)
{
    atomic_thread_fence(memory_order_seq_cst);
}

/* The magic goes first and comes back last: half a reset is nobody's file. */
void flight_reset(struct flight *flight, const char *boot)
{
    size_t size = strlen(boot);

    must(size < sizeof flight->boot);
    memset(flight->magic, 0, sizeof flight->magic);
    in_order();
    memset((char *)flight + sizeof flight->magic, 0,
           sizeof *flight - sizeof flight->magic);
    memcpy(flight->boot, boot, size);
    in_order();
    memcpy(flight->magic, ours, sizeof flight->magic);
}

bool flight_is_ours(const struct flight *flight)
{
    return memcmp(flight->magic, ours, sizeof ours) == 0 &&
           memchr(flight->boot, '\0', sizeof flight->boot) != NULL &&
           flight->entered >= 0 && flight->ended >= flight->entered &&
           flight->ended - flight->entered <= FLIGHT_RING;
}

bool flight_same_boot(const struct flight *flight, const char *boot)
{
    return strncmp(flight->boot, boot, sizeof flight->boot) == 0;
}

void flight_begin(struct flight *flight, size_t slot, int64_t delivery_id)
{
    must(slot < FLIGHT_SLOTS && delivery_id != 0);
    must(flight->slots[slot].begun == 0);
    flight->slots[slot].delivery_id = delivery_id;
    in_order();
    flight->slots[slot].begun = 1;
    in_order();
}

bool flight_end(struct flight *flight, size_t slot, int64_t delivery_id,
                int64_t at, const struct outcome *outcome)
{
    must(slot < FLIGHT_SLOTS && delivery_id != 0);
    if (flight_pending(flight) == FLIGHT_RING)
        return false;
    flight->ring[flight->ended % FLIGHT_RING] =
        (struct flight_end){delivery_id, at, *outcome};
    in_order();
    flight->ended++;
    in_order();
    flight->slots[slot].begun = 0;
    in_order();
    flight->slots[slot].delivery_id = 0;
    return true;
}

size_t flight_pending(const struct flight *flight)
{
    return (size_t)(flight->ended - flight->entered);
}

const struct flight_end *flight_pending_at(const struct flight *flight,
                                           size_t index)
{
    must(index < flight_pending(flight));
    return &flight->ring[((size_t)flight->entered + index) % FLIGHT_RING];
}

void flight_entered(struct flight *flight, size_t count)
{
    must(count <= flight_pending(flight));
    flight->entered += (int64_t)count;
}

static bool has_ended(const struct flight *flight, int64_t delivery_id)
{
    for (size_t i = 0; i < flight_pending(flight); i++)
        if (flight_pending_at(flight, i)->delivery_id == delivery_id)
            return true;
    return false;
}

bool flight_is_open(const struct flight *flight, int64_t delivery_id)
{
    for (size_t i = 0; i < FLIGHT_SLOTS; i++)
        if (flight->slots[i].delivery_id == delivery_id &&
            flight->slots[i].begun != 0)
            return !has_ended(flight, delivery_id);
    return false;
}

void flight_clear_slots(struct flight *flight)
{
    for (size_t i = 0; i < FLIGHT_SLOTS; i++) {
        flight->slots[i].begun = 0;
        in_order();
        flight->slots[i].delivery_id = 0;
    }
}
