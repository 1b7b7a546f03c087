/* The flight file, mapped shared: see core/ledger/flight.h. */
#ifndef EDGE_FLIGHT_FILE_H
#define EDGE_FLIGHT_FILE_H

#include "base/error.h"
#include "core/ledger/flight.h"

/* Opens or makes it (mode 0600). A file that is not ours or of another size is
 * an error, never overwritten. A new one is reset with the boot id. */
bool flight_file_open(const char *path, struct flight **out,
                      struct error *error) NODISCARD;
void flight_file_close(struct flight *flight);

/* The kernel's boot id, without line end; at most 39 characters. */
bool boot_id(char *to, size_t size, struct error *error) NODISCARD;

#endif
