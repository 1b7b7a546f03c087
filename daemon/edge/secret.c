#include "edge/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "edge/file.h"

#include "base/banned.h"

#define SECRET_MOST ((size_t)65536)

static bool name_is_fit(struct slice name)
{
    if (name.size == 0 || name.size > 200 || name.at[0] == '.')
        return false;
    for (size_t i = 0; i < name.size; i++) {
        char byte = name.at[i];

        if (!is_letter(byte) && !is_digit(byte) && byte != '.' && byte != '_' &&
            byte != '-')
            return false;
    }
    return true;
}

/* `others`: the permission bits that must not be set. */
static bool is_private(const char *path, const struct stat *about,
                       mode_t others, struct error *error)
{
    if (about->st_uid != geteuid() && about->st_uid != 0)
        return error_set(error, ERROR_PERMANENT,
                         "the secret %s belongs to another user; run: "
                         "chown %u %s",
                         path, (unsigned int)geteuid(), path);
    if ((about->st_mode & others) != 0)
        return error_set(error, ERROR_PERMANENT,
                         "the secret %s can be read by others; run: "
                         "chmod 600 %s, and think of changing the secret",
                         path, path);
    return true;
}

static struct slice without_line_end(struct slice bytes)
{
    if (slice_ends(bytes, SLICE("\r\n")))
        return slice_part(bytes, 0, bytes.size - 2);
    if (slice_ends(bytes, SLICE("\n")))
        return slice_part(bytes, 0, bytes.size - 1);
    return bytes;
}

static bool read_private(struct arena *arena, const char *path, mode_t others,
                         struct slice *out, struct error *error)
{
    struct stat about;
    int descriptor;
    bool done;

    if (!file_open(AT_FDCWD, path, &about, &descriptor, error))
        return false;
    done = is_private(path, &about, others, error) &&
           file_take(arena, descriptor, path, SECRET_MOST, out, error);
    close(descriptor);
    if (!done)
        return false;
    *out = without_line_end(*out);
    if (out->size == 0)
        return error_set(error, ERROR_PERMANENT,
                         "the secret %s is empty; write it into the file",
                         path);
    return true;
}

bool secret_read(struct arena *arena, const char *directory, struct slice name,
                 struct slice *out, struct error *error)
{
    static const char *const prefixes[] = {"", "secrets_"};
    const char *credentials = getenv("CREDENTIALS_DIRECTORY");
    const char *path;

    if (!name_is_fit(name))
        return error_set(error, ERROR_INPUT,
                         "\"%.*s\" cannot be a secret's name: use letters, "
                         "digits, dots, hyphens and underscores",
                         SLICE_ARG(slice_part(name, 0, 60)));
    for (size_t i = 0; credentials != NULL && i < 2; i++) {
        path = arena_format(arena, "%s/%s%.*s", credentials, prefixes[i],
                            SLICE_ARG(name));
        /* The service manager lets its user read by an access list, which
         * shows as the group's bit. */
        if (read_private(arena, path, S_IRWXO, out, error))
            return true;
        if (error->number != ENOENT)
            return false;
    }
    path = arena_format(arena, "%s/secrets/%.*s", directory, SLICE_ARG(name));
    if (read_private(arena, path, S_IRWXG | S_IRWXO, out, error))
        return true;
    if (error->number != ENOENT)
        return false;
    return error_set(error, ERROR_PERMANENT,
                     "the secret %.*s is missing; write it into %s, mode 600",
                     SLICE_ARG(name), path);
}
