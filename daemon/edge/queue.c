#include "edge/queue.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "edge/file.h"
#include "edge/filing.h"
#include "edge/queue_folder.h"
#include "edge/settle.h"

#include "base/banned.h"

/* Claimed while its writer went on: it settles in ".taking/". */
struct held {
    char name[NAME_MAX + 1]; /* empty: none */
    struct imprint imprint;
    int64_t since;
};

struct queue {
    struct queue_folder folder;
    struct arena *arena;
    int64_t settle_ms;
    struct settle *settle;
    struct held held;
};

bool queue_open(const char *path, int64_t settle_ms, struct queue **out,
                struct error *error)
{
    return queue_open_as(QUEUE_ANNOUNCEMENTS, path, settle_ms, out, error);
}

bool queue_open_as(enum queue_kind kind, const char *path, int64_t settle_ms,
                   struct queue **out, struct error *error)
{
    struct arena *arena = arena_new();
    struct queue *queue = arena_alloc(arena, sizeof *queue);

    *queue = (struct queue){
        .folder = queue_folder_of(kind, arena_string(arena, slice_of(path))),
        .arena = arena,
        .settle_ms = settle_ms,
    };
    queue->settle = settle_new(settle_ms, queue->folder.layout->families);
    if (!queue_folder_make(&queue->folder, error)) {
        queue_close(queue);
        return false;
    }
    *out = queue;
    return true;
}

void queue_close(struct queue *queue)
{
    if (queue == NULL)
        return;
    queue_folder_close(&queue->folder);
    settle_free(queue->settle);
    arena_free(queue->arena);
}

int queue_descriptor(const struct queue *queue)
{
    return queue->folder.notify;
}

/* A save in steps closes more than once, so only a rename is whole. */
static void hear(struct queue *queue)
{
    char buffer[8192];
    ssize_t got;

    while (queue->folder.notify >= 0 &&
           (got = read(queue->folder.notify, buffer, sizeof buffer)) > 0) {
        size_t at = 0;

        while (at + sizeof(struct inotify_event) <= (size_t)got) {
            struct inotify_event event;

            memcpy(&event, buffer + at, sizeof event);
            if (event.wd == queue->folder.watch && event.len > 0 &&
                (event.mask & IN_ISDIR) == 0)
                settle_news(queue->settle, buffer + at + sizeof event,
                            (event.mask & IN_MOVED_TO) != 0);
            at += sizeof event + event.len;
        }
    }
}

/* The first name in ".taking/"; false if it is empty. */
static bool find_leftover(const struct queue *queue, char *to, size_t size)
{
    int again =
        openat(queue->folder.taking, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = again < 0 ? NULL : fdopendir(again);
    struct dirent *entry;
    struct imprint imprint;

    to[0] = '\0';
    for (int i = 0;
         stream != NULL && i < SETTLE_MOST && (entry = readdir(stream)) != NULL;
         i++)
        if (entry->d_name[0] != '.' &&
            (to[0] == '\0' || strcmp(entry->d_name, to) < 0) &&
            imprint_take(queue->folder.taking, entry->d_name, &imprint))
            snprintf(to, size, "%s", entry->d_name);
    if (stream != NULL)
        closedir(stream);
    else if (again >= 0)
        close(again);
    return to[0] != '\0';
}

static void hold(struct queue *queue, const char *name,
                 const struct imprint *imprint, int64_t steady_ms)
{
    if (name != queue->held.name)
        snprintf(queue->held.name, sizeof queue->held.name, "%s", name);
    queue->held.imprint = *imprint;
    queue->held.since = steady_ms;
}

static bool is_still_held(struct queue *queue, const char *name,
                          int64_t steady_ms)
{
    struct held *held = &queue->held;
    struct imprint now;

    if (strcmp(held->name, name) != 0 ||
        !imprint_take(queue->folder.taking, name, &now))
        return false;
    if (!imprint_same(&held->imprint, &now))
        hold(queue, held->name, &now, steady_ms);
    if (steady_ms - held->since < queue->settle_ms)
        return true;
    held->name[0] = '\0';
    return false;
}

/* False with ERROR_NONE if it is not ours yet: gone, in use, or changed. */
static bool claim(struct queue *queue, const char *name,
                  const struct imprint *imprint, int64_t steady_ms,
                  struct error *error)
{
    struct imprint now;

    if (!file_move(queue->folder.descriptor, name, queue->folder.taking,
                   name)) {
        int number = errno;

        settle_again(queue->settle, steady_ms);
        if (number == ENOENT || number == EBUSY || number == ETXTBSY)
            return false;
        queue_folder_away(&queue->folder, number, error);
        return error_prefix(error, "%s", name);
    }
    if (!imprint_take(queue->folder.taking, name, &now))
        return false;
    if (imprint_same_content(imprint, &now))
        return true;
    hold(queue, name, &now, steady_ms);
    return false;
}

bool queue_take(struct arena *arena, struct queue *queue, int64_t steady_ms,
                struct slice *name_out, struct error *error)
{
    char left[NAME_MAX + 1];
    struct imprint imprint;
    const char *name;

    error->kind = ERROR_NONE;
    if (!queue_folder_reach(&queue->folder, error))
        return false;
    hear(queue);
    if (find_leftover(queue, left, sizeof left)) {
        if (is_still_held(queue, left, steady_ms))
            return false;
        *name_out = arena_copy(arena, slice_of(left));
        return true;
    }
    queue->held.name[0] = '\0';
    while ((name = settle_next(queue->settle, queue->folder.descriptor,
                               steady_ms, &imprint)) != NULL) {
        if (claim(queue, name, &imprint, steady_ms, error)) {
            *name_out = arena_copy(arena, slice_of(name));
            return true;
        }
        if (error->kind != ERROR_NONE || queue->held.name[0] != '\0')
            return false;
    }
    return false;
}

/* What a read fault means for the file's author, or for the share. */
static bool read_fault(const struct queue *queue, struct slice name,
                       struct error *error)
{
    if (error->kind == ERROR_INPUT)
        return false;
    if (error->number != EACCES && error->number != EPERM)
        return queue_folder_away(&queue->folder, error->number, error);
    return error_set(error, ERROR_INPUT,
                     "%.*s may not be read by the daemon; let its group read "
                     "it, and put it into the queue again",
                     SLICE_ARG(name));
}

bool queue_read(struct arena *arena, struct queue *queue, struct slice name,
                size_t most, struct slice *out, struct error *error)
{
    return file_read_in(arena, queue->folder.taking, arena_string(arena, name),
                        most, out, error) ||
           read_fault(queue, name, error);
}

size_t queue_beside(struct arena *arena, struct queue *queue, struct slice name,
                    int64_t steady_ms, struct slice **out)
{
    return settle_beside(arena, queue->settle, queue->folder.descriptor,
                         steady_ms, name, out);
}

bool queue_read_beside(struct arena *arena, struct queue *queue,
                       struct slice name, size_t most, struct slice *out,
                       struct error *error)
{
    return file_read_in(arena, queue->folder.descriptor,
                        arena_string(arena, name), most, out, error) ||
           read_fault(queue, name, error);
}

static struct filing filing_for(const struct queue *queue, int from,
                                bool accepted)
{
    return (struct filing){
        .from = from,
        .to = queue_folder_below(&queue->folder, accepted),
        .mode = queue_folder_file_mode(&queue->folder),
        .note_ending = accepted ? ".ok.txt" : ".why.txt",
    };
}

bool queue_file_beside(struct arena *arena, struct queue *queue,
                       struct slice name, bool accepted, struct error *error)
{
    struct filing filing =
        filing_for(queue, queue->folder.descriptor, accepted);
    struct slice none = {NULL, 0};
    struct slice filed;
    bool done;

    if (filing.to < 0)
        return queue_folder_away(&queue->folder, errno, error);
    done = filing_put(arena, &filing, arena_string(arena, name), none, &filed,
                      error) ||
           error->number == ENOENT;
    close(filing.to);
    return done || queue_folder_away(&queue->folder, error->number, error);
}

bool queue_result(struct arena *arena, struct queue *queue, struct slice name,
                  struct slice words, struct error *error)
{
    struct slice stem = filing_name(arena, name);

    if (stem.size > 4 &&
        slice_is_caseless(slice_from(stem, stem.size - 4), ".csv"))
        stem.size -= 4;
    return file_write_in(
               queue->folder.descriptor,
               arena_format(arena, "%.*s" QUEUE_RESULT_ENDING, SLICE_ARG(stem)),
               words, queue_folder_file_mode(&queue->folder), error) ||
           queue_folder_away(&queue->folder, error->number, error);
}

/* Whoever saved it may have left it open to all. A share may refuse; then its
 * own rules hold. */
static void close_to_others(const struct queue *queue, const char *name)
{
    if (queue->folder.layout->closed != 0 &&
        fchmodat(queue->folder.taking, name,
                 queue_folder_file_mode(&queue->folder), 0) != 0)
        errno = 0;
}

bool queue_file(struct arena *arena, struct queue *queue, struct slice name,
                bool accepted, struct slice bytes, struct slice note,
                struct slice *filed_out, struct error *error)
{
    const char *taken = arena_string(arena, name);
    struct filing filing = filing_for(queue, queue->folder.taking, accepted);
    bool done;

    if (filing.to < 0)
        return queue_folder_away(&queue->folder, errno, error);
    close_to_others(queue, taken);
    done = (bytes.at == NULL ||
            file_write_in(filing.from, taken, bytes, filing.mode, error)) &&
           filing_put(arena, &filing, taken, note, filed_out, error);
    close(filing.to);
    if (!done)
        queue_folder_away(&queue->folder, error->number, error);
    return done;
}

static bool is_there(struct arena *arena, int folder, struct slice name,
                     struct slice bytes)
{
    struct slice found;
    struct error error;

    return file_read_in(arena, folder,
                        arena_string(arena, filing_name(arena, name)),
                        bytes.size, &found, &error) &&
           slice_equal(found, bytes);
}

/* A name that begins with "." is passed over by whoever looks for what a crash
 * left. */
bool queue_place(struct arena *arena, struct queue *queue, const char *key,
                 struct slice name, struct slice bytes, struct slice note,
                 struct error *error)
{
    const char *hidden = arena_format(arena, ".%s", key);
    struct filing filing;
    struct slice filed;
    bool done;

    if (!queue_folder_reach(&queue->folder, error))
        return false;
    filing = filing_for(queue, queue->folder.taking, true);
    filing.as = arena_string(arena, name);
    if (filing.to < 0)
        return queue_folder_away(&queue->folder, errno, error);
    done = is_there(arena, filing.to, name, bytes) ||
           (file_write_in(filing.from, hidden, bytes, filing.mode, error) &&
            filing_put(arena, &filing, hidden, note, &filed, error));
    close(filing.to);
    if (!done)
        queue_folder_away(&queue->folder, error->number, error);
    return done;
}
