#include "edge/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "edge/durable.h"

#include "base/banned.h"

bool file_open(int folder, const char *name, struct stat *about_out,
               int *descriptor_out, struct error *error)
{
    /* Not blocking: opening a FIFO would wait for its writer. */
    int descriptor =
        openat(folder, name,
               O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);

    if (descriptor < 0 && errno == ELOOP)
        return error_set(error, ERROR_INPUT,
                         "%s is a link; put the file itself there", name);
    if (descriptor < 0)
        return error_system(error, errno, "%s cannot be opened", name);
    if (fstat(descriptor, about_out) != 0 || !S_ISREG(about_out->st_mode)) {
        close(descriptor);
        return error_set(error, ERROR_INPUT,
                         "%s is not an ordinary file; put a file there", name);
    }
    *descriptor_out = descriptor;
    return true;
}

/* Adds up to `size` bytes; *got_out is 0 at the end of the file. */
static bool read_some(int descriptor, struct text *text, size_t size,
                      size_t *got_out)
{
    char *to = text_room(text, size);
    ssize_t got;

    do
        got = read(descriptor, to, size);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return false;
    text->size += (size_t)got;
    *got_out = (size_t)got;
    return true;
}

bool file_take(struct arena *arena, int descriptor, const char *name,
               size_t most, struct slice *out, struct error *error)
{
    struct text text = text_start(arena, most + 1);
    size_t got = 1;

    while (got > 0 && text.size <= most) {
        size_t size = most + 1 - text.size;

        if (!read_some(descriptor, &text, size < 65536 ? size : 65536, &got))
            return error_system(error, errno, "%s cannot be read", name);
    }
    if (text.size > most)
        return error_set(error, ERROR_INPUT,
                         "%s is too large: at most %zu bytes are read", name,
                         most);
    *out = text_slice(&text);
    return true;
}

bool file_read_in(struct arena *arena, int folder, const char *name,
                  size_t most, struct slice *out, struct error *error)
{
    struct stat about;
    int descriptor = -1;
    bool done;

    if (!file_open(folder, name, &about, &descriptor, error))
        return false;
    done = file_take(arena, descriptor, name, most, out, error);
    close(descriptor);
    return done;
}

bool file_read(struct arena *arena, const char *path, size_t most,
               struct slice *out, struct error *error)
{
    return file_read_in(arena, AT_FDCWD, path, most, out, error);
}

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

bool file_may_run(const char *path)
{
    struct stat about;

    return stat(path, &about) == 0 && S_ISREG(about.st_mode) &&
           access(path, X_OK) == 0;
}

static bool write_all(int descriptor, struct slice bytes)
{
    while (bytes.size > 0) {
        ssize_t written = write(descriptor, bytes.at, bytes.size);

        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes = slice_from(bytes, (size_t)written);
    }
    return true;
}

/* Writes a new file, in one piece and on the disk. False with errno. */
static bool write_new(int folder, const char *name, struct slice bytes,
                      mode_t mode)
{
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int descriptor = openat(folder, name, flags, mode);
    bool done;

    /* Left by an earlier process of the same number. */
    if (descriptor < 0 && errno == EEXIST && unlinkat(folder, name, 0) == 0)
        descriptor = openat(folder, name, flags, mode);
    if (descriptor < 0)
        return false;
    done = write_all(descriptor, bytes);
    /* A share may refuse; without it the mode is at most narrower. */
    if (done && fchmod(descriptor, mode) != 0)
        errno = 0;
    done = done && fsync(descriptor) == 0;
    close(descriptor);
    return done;
}

/* Some network file systems know no sync of a folder. */
static bool sync_descriptor(int folder)
{
    return fsync(folder) == 0 || errno == EINVAL;
}

bool file_write_in(int folder, const char *name, struct slice bytes,
                   mode_t mode, struct error *error)
{
    char beside[NAME_MAX + 1];

    snprintf(beside, sizeof beside, ".%.200s.%d.tmp", name, (int)getpid());
    if (write_new(folder, beside, bytes, mode) &&
        renameat(folder, beside, folder, name) == 0 &&
        sync_descriptor(folder)) {
        durable_step("file");
        return true;
    }
    error_system(error, errno, "%s cannot be written", name);
    unlinkat(folder, beside, 0);
    return false;
}

/* ".NAME.PID.tmp", as above, with a NAME that ends so. */
static bool is_beside(struct slice name, struct slice ending)
{
    size_t end = name.size - 4;
    size_t at = end;

    if (!slice_starts(name, SLICE(".")) || !slice_ends(name, SLICE(".tmp")))
        return false;
    while (at > 1 && name.at[at - 1] >= '0' && name.at[at - 1] <= '9')
        at--;
    return at < end && at > 2 && name.at[at - 1] == '.' &&
           slice_ends(slice_part(name, 0, at - 1), ending);
}

void file_sweep(int folder, const char *ending)
{
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = again < 0 ? NULL : fdopendir(again);
    struct dirent *entry;

    while (stream != NULL && (entry = readdir(stream)) != NULL)
        if (is_beside(slice_of(entry->d_name), slice_of(ending)))
            unlinkat(folder, entry->d_name, 0);
    if (stream != NULL)
        closedir(stream);
    else if (again >= 0)
        close(again);
}

/* Where the file system cannot promise it, a look must do: nobody but us
 * moves files into these folders. */
static bool move_new(int from, const char *name, int to, const char *as)
{
    struct stat about;

    if (renameat2(from, name, to, as, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (fstatat(to, as, &about, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return false;
    }
    return renameat(from, name, to, as) == 0;
}

bool file_move(int from, const char *name, int to, const char *as)
{
    if (!move_new(from, name, to, as) || !sync_descriptor(from) ||
        !sync_descriptor(to))
        return false;
    durable_step("move");
    return true;
}

/* The folder that holds `path`, opened; *name_out is the last part of it. */
static bool open_above(const char *path, const char **name_out, int *out,
                       struct error *error)
{
    const char *slash = strrchr(path, '/');
    char above[PATH_MAX] = ".";

    if (slash != NULL) {
        size_t size = slash == path ? 1 : (size_t)(slash - path);

        if (size >= sizeof above)
            return error_system(error, ENAMETOOLONG, "%.100s", path);
        memcpy(above, path, size);
        above[size] = '\0';
    }
    *name_out = slash == NULL ? path : slash + 1;
    *out = open(above, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (*out < 0)
        return error_system(error, errno, "the folder %s cannot be opened",
                            above);
    return true;
}

bool file_write(const char *path, struct slice bytes, mode_t mode,
                struct error *error)
{
    const char *name = NULL;
    int folder = -1;
    bool done;

    if (!open_above(path, &name, &folder, error))
        return false;
    done = file_write_in(folder, name, bytes, mode, error);
    close(folder);
    return done;
}

static bool make_one(const char *path, mode_t mode, struct error *error)
{
    struct stat about;

    if (mkdir(path, mode) == 0)
        return true;
    if (errno != EEXIST)
        return error_system(error, errno, "the folder %s cannot be made", path);
    if (stat(path, &about) != 0 || !S_ISDIR(about.st_mode))
        return error_set(error, ERROR_INPUT, "%s is not a folder; move it away",
                         path);
    return true;
}

bool folder_make(const char *path, mode_t mode, struct error *error)
{
    char part[PATH_MAX];
    size_t size = strlen(path);

    if (size >= sizeof part)
        return error_system(error, ENAMETOOLONG, "%.100s", path);
    memcpy(part, path, size + 1);
    for (size_t i = 1; i < size; i++) {
        if (part[i] != '/')
            continue;
        part[i] = '\0';
        if (!make_one(part, mode, error))
            return false;
        part[i] = '/';
    }
    return make_one(part, mode, error);
}

static int compare_names(const void *a, const void *b)
{
    return slice_compare(*(const struct slice *)a, *(const struct slice *)b);
}

bool folder_list(struct arena *arena, const char *path, const char *ending,
                 struct names *out, struct error *error)
{
    DIR *stream = opendir(path);
    struct dirent *entry;
    size_t room = 0;

    *out = (struct names){0};
    if (stream == NULL)
        return errno == ENOENT ||
               error_system(error, errno, "the folder %s cannot be opened",
                            path);
    while (out->count < NAMES_MOST && (entry = readdir(stream)) != NULL) {
        struct slice name = slice_of(entry->d_name);

        if (name.at[0] == '.' || !slice_ends(name, slice_of(ending)))
            continue;
        out->list =
            arena_grow(arena, out->list, out->count, &room, sizeof *out->list);
        out->list[out->count++] = arena_copy(arena, name);
    }
    closedir(stream);
    if (out->count > 1)
        qsort(out->list, out->count, sizeof *out->list, compare_names);
    return true;
}

bool folder_is_private(const char *path, struct error *error)
{
    struct stat about;

    if (stat(path, &about) != 0)
        return error_system(error, errno, "the folder %s cannot be looked at",
                            path);
    if (about.st_uid != geteuid())
        return error_set(error, ERROR_PERMANENT,
                         "the folder %s belongs to another user (%u, and this "
                         "is %u). Run this as that user, or give the folder "
                         "and all in it to this one with chown",
                         path, (unsigned int)about.st_uid,
                         (unsigned int)geteuid());
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return error_set(error, ERROR_PERMANENT,
                         "the folder %s can be opened by other users, and who "
                         "is on the list is nobody's business. Run: chmod 700 "
                         "%s",
                         path, path);
    return true;
}

static bool try_rename(int folder, const char *path, const char *name,
                       const char *as, struct error *error)
{
    int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                      S_IRUSR | S_IWUSR);
    bool done;

    if (file < 0)
        return error_system(error, errno,
                            "no file can be made in %s; the daemon's user "
                            "needs to write there",
                            path);
    close(file);
    done = renameat(folder, name, folder, as) == 0;
    if (!done)
        error_system(error, errno, "a file in %s cannot be renamed", path);
    if (unlinkat(folder, done ? as : name, 0) != 0)
        return error_system(error, errno, "a file in %s cannot be removed",
                            path);
    return done;
}

/* The names begin with a dot, so the queue passes over them. */
bool folder_try(const char *path, struct error *error)
{
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    char name[40];
    char as[50];
    bool done;

    if (folder < 0)
        return error_system(error, errno, "the folder %s cannot be opened",
                            path);
    snprintf(name, sizeof name, ".try-%ld", (long)getpid());
    snprintf(as, sizeof as, "%s-renamed", name);
    done = try_rename(folder, path, name, as, error);
    close(folder);
    return done;
}

bool folder_sync(const char *path, struct error *error)
{
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool done;

    if (folder < 0)
        return error_system(error, errno, "the folder %s cannot be opened",
                            path);
    done = sync_descriptor(folder);
    if (!done)
        error_system(error, errno, "the folder %s cannot be synced", path);
    close(folder);
    return done;
}
