#include "edge/queue_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "edge/file.h"

#include "base/banned.h"

static const struct queue_layout layouts[] = {
    [QUEUE_ANNOUNCEMENTS] = {"accepted", "refused", true, false, 0},
    [QUEUE_PEOPLE] = {"done", "refused", false, true, S_IRWXO},
};

bool queue_folder_away(const struct queue_folder *folder, int number,
                       struct error *error)
{
    error_system(error, number,
                 "the queue folder %s cannot be used; see that the share is "
                 "there and that the daemon may read and write in it",
                 folder->path);
    error->kind = ERROR_TEMPORARY;
    return false;
}

/* Opens a folder below the queue, made if it is missing; -1 with errno. */
static int open_below(const struct queue_folder *folder, const char *name)
{
    bool made = mkdirat(folder->descriptor, name, S_IRWXU) == 0;
    int below;

    if (!made && errno != EEXIST)
        return -1;
    below = openat(folder->descriptor, name,
                   O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    /* A share may refuse; then its own rules hold. */
    if (made && below >= 0 && fchmod(below, folder->mode) != 0)
        errno = 0;
    return below;
}

static void leave(struct queue_folder *folder)
{
    if (folder->descriptor >= 0)
        close(folder->descriptor);
    if (folder->taking >= 0)
        close(folder->taking);
    folder->descriptor = -1;
    folder->taking = -1;
}

/* The same watch if the folder is the same, a new one if it came back. */
static void watch(struct queue_folder *folder)
{
    int before = folder->watch;

    if (folder->notify < 0)
        return;
    folder->watch = inotify_add_watch(folder->notify, folder->path,
                                      IN_MOVED_TO | IN_CREATE | IN_CLOSE_WRITE |
                                          IN_ONLYDIR);
    if (before >= 0 && before != folder->watch)
        inotify_rm_watch(folder->notify, before);
}

/* Anew each time: shares vanish, and what returns is another folder. */
bool queue_folder_reach(struct queue_folder *folder, struct error *error)
{
    struct stat about;
    int number;

    leave(folder);
    folder->descriptor = open(folder->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder->descriptor >= 0 && fstat(folder->descriptor, &about) == 0) {
        folder->mode = about.st_mode & (S_ISGID | S_IRWXU | S_IRWXG | S_IRWXO) &
                       ~folder->layout->closed;
        folder->taking = open_below(folder, ".taking");
    }
    if (folder->taking >= 0) {
        watch(folder);
        return true;
    }
    number = errno;
    leave(folder);
    return queue_folder_away(folder, number, error);
}

bool queue_folder_make(struct queue_folder *folder, struct error *error)
{
    const char *const names[] = {folder->layout->accepted,
                                 folder->layout->refused};

    if (!queue_folder_reach(folder, error))
        return false;
    file_sweep(folder->taking, "");
    if (folder->layout->results)
        file_sweep(folder->descriptor, QUEUE_RESULT_ENDING);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        int below = open_below(folder, names[i]);

        if (below < 0)
            return queue_folder_away(folder, errno, error);
        file_sweep(below, "");
        close(below);
    }
    return true;
}

struct queue_folder queue_folder_of(enum queue_kind kind, const char *path)
{
    return (struct queue_folder){
        .layout = &layouts[kind],
        .path = path,
        .descriptor = -1,
        .taking = -1,
        .notify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC),
        .watch = -1,
    };
}

void queue_folder_close(struct queue_folder *folder)
{
    leave(folder);
    if (folder->notify >= 0)
        close(folder->notify);
}

int queue_folder_below(const struct queue_folder *folder, bool accepted)
{
    return open_below(folder, accepted ? folder->layout->accepted
                                       : folder->layout->refused);
}

mode_t queue_folder_file_mode(const struct queue_folder *folder)
{
    return folder->mode &
           (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
}
