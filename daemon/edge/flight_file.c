#include "edge/flight_file.h"

#include <fcntl.h>
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/arena.h"
#include "edge/file.h"

#include "base/banned.h"

bool boot_id(char *to, size_t size, struct error *error)
{
    struct arena *arena = arena_new();
    struct slice bytes;
    bool done =
        file_read(arena, "/proc/sys/kernel/random/boot_id", 100, &bytes, error);

    if (done) {
        bytes = slice_trim(bytes);
        done = bytes.size > 0 && bytes.size < size && bytes.size < 40;
        if (!done)
            error_set(error, ERROR_SYSTEM,
                      "the kernel's boot id is not as expected; see that /proc "
                      "is mounted");
    }
    for (size_t i = 0; done && i <= bytes.size; i++)
        to[i] = i < bytes.size ? bytes.at[i] : '\0';
    arena_free(arena);
    return done;
}

/* Whole and written out before it gets its name: no hole that a full disk
 * would turn into SIGBUS, and nothing half made after a crash. */
static bool make(const char *path, struct error *error)
{
    struct arena *arena = arena_new();
    struct flight *flight = arena_alloc(arena, sizeof *flight);
    char boot[sizeof flight->boot];
    bool done = boot_id(boot, sizeof boot, error);

    if (done) {
        flight_reset(flight, boot);
        done = file_write(path,
                          (struct slice){(const char *)flight, sizeof *flight},
                          S_IRUSR | S_IWUSR, error);
    }
    arena_free(arena);
    return done;
}

static bool not_ours(const char *path, struct error *error)
{
    return error_set(error, ERROR_PERMANENT,
                     "%s is not a flight file of this version; it says which "
                     "letters were under way, so keep it: move it away and "
                     "look at the letters in doubt",
                     path);
}

static bool map(const char *path, int descriptor, struct flight **out,
                struct error *error)
{
    struct stat about;
    void *at;

    if (fstat(descriptor, &about) != 0)
        return error_system(error, errno, "%s", path);
    if (!S_ISREG(about.st_mode) || about.st_size != (off_t)sizeof **out)
        return not_ours(path, error);
    at = mmap(NULL, sizeof **out, PROT_READ | PROT_WRITE, MAP_SHARED,
              descriptor, 0);
    if (at == MAP_FAILED)
        return error_system(error, errno, "%s cannot be mapped", path);
    *out = at;
    if (flight_is_ours(*out))
        return true;
    flight_file_close(*out);
    return not_ours(path, error);
}

bool flight_file_open(const char *path, struct flight **out,
                      struct error *error)
{
    int descriptor;
    bool done;

    if (!file_exists(path) && !make(path, error))
        return false;
    descriptor =
        open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return error_system(error, errno, "%s cannot be opened", path);
    done = map(path, descriptor, out, error);
    close(descriptor);
    return done;
}

void flight_file_close(struct flight *flight)
{
    if (flight != NULL)
        munmap(flight, sizeof *flight);
}
