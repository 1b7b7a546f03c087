/*
 * The demo's wall clock: real time plus an offset that can be moved while the
 * programs run. INVOLVED_CLOCK_FILE names a file of eight bytes, the offset in
 * signed seconds in the machine's own byte order; no file, or a short one, is
 * an offset of 0. Only the demo and tests link this; see base/clock.h.
 *
 * The file is mapped before main, because the sandbox lets nobody open it
 * later. It is to be rewritten in place: a file put in its stead is not seen.
 */
#include "base/clock.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

static _Atomic int64_t *offset;

__attribute__((constructor)) static void map_offset(void)
{
    const char *path = getenv("INVOLVED_CLOCK_FILE");
    struct stat status;
    void *map;
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;

    if (file < 0)
        return;
    if (!fstat(file, &status) && status.st_size >= (off_t)sizeof(*offset)) {
        map = mmap(NULL, sizeof(*offset), PROT_READ, MAP_SHARED, file, 0);
        if (map != MAP_FAILED)
            offset = map;
    }
    close(file);
}

int64_t clock_now(void)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec + (offset ? atomic_load(offset) : 0);
}

int64_t clock_steady_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
