#include "edge/settle.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/notice/variant.h"

#include "base/banned.h"

/* Files beyond these are found by their settle time alone. */
#define NEWS_MOST 1000

struct seen {
    const char *name;
    struct imprint imprint;
    int64_t since; /* steady_ms */
    bool whole;    /* moved in, and not written since */
    bool given;
};

struct look {
    struct arena *arena;
    struct seen *list; /* sorted by name */
    size_t count;
};

struct news {
    const char *name;
    bool whole;
};

struct settle {
    struct arena *arena;
    int64_t settle_ms;
    bool families;
    struct look looks[2];
    size_t now; /* which of them is the newest */
    struct seen *last;
    struct arena *news_arena;
    struct news *news; /* since the last look */
    size_t news_count;
    size_t news_room;
    bool stale;
};

struct settle *settle_new(int64_t settle_ms, bool families)
{
    struct arena *arena = arena_new();
    struct settle *settle = arena_alloc(arena, sizeof *settle);

    *settle = (struct settle){.arena = arena,
                              .settle_ms = settle_ms,
                              .families = families,
                              .news_arena = arena_new()};
    settle->looks[0].arena = arena_new();
    settle->looks[1].arena = arena_new();
    return settle;
}

void settle_free(struct settle *settle)
{
    if (settle == NULL)
        return;
    arena_free(settle->looks[0].arena);
    arena_free(settle->looks[1].arena);
    arena_free(settle->news_arena);
    arena_free(settle->arena);
}

bool imprint_take(int folder, const char *name, struct imprint *out)
{
    struct stat about;

    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(about.st_mode))
        return false;
    *out = (struct imprint){about.st_ino, about.st_size, about.st_mtim,
                            about.st_ctim};
    return true;
}

static bool same_time(struct timespec a, struct timespec b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool imprint_same_content(const struct imprint *a, const struct imprint *b)
{
    return a->inode == b->inode && a->size == b->size &&
           same_time(a->written, b->written);
}

bool imprint_same(const struct imprint *a, const struct imprint *b)
{
    return imprint_same_content(a, b) && same_time(a->touched, b->touched);
}

static bool ends(struct slice name, struct slice with)
{
    return name.size >= with.size &&
           slice_equal_caseless(slice_from(name, name.size - with.size), with);
}

/* What Windows leaves in folders. */
static bool is_litter(struct slice name)
{
    return slice_is_caseless(name, "thumbs.db") ||
           slice_is_caseless(name, "ehthumbs.db") ||
           slice_is_caseless(name, "desktop.ini");
}

bool settle_passes_over(struct slice name)
{
    return name.size == 0 || is_litter(name) || name.at[0] == '.' ||
           name.at[0] == '~' || ends(name, SLICE("~")) ||
           ends(name, SLICE(".tmp")) || ends(name, SLICE(".part")) ||
           ends(name, SLICE(".ok.txt")) || ends(name, SLICE(".why.txt"));
}

/* Results are written where the files are saved. */
static bool is_result(const struct settle *settle, struct slice name)
{
    return !settle->families && ends(name, SLICE(".result.txt"));
}

void settle_news(struct settle *settle, const char *name, bool whole)
{
    settle->stale = true;
    for (size_t i = 0; i < settle->news_count; i++) {
        if (strcmp(settle->news[i].name, name) == 0) {
            settle->news[i].whole = whole;
            return;
        }
    }
    if (settle->news_count >= NEWS_MOST)
        return;
    settle->news =
        arena_grow(settle->news_arena, settle->news, settle->news_count,
                   &settle->news_room, sizeof *settle->news);
    settle->news[settle->news_count++] =
        (struct news){arena_string(settle->news_arena, slice_of(name)), whole};
}

static void forget_news(struct settle *settle)
{
    arena_reset(settle->news_arena);
    settle->news = NULL;
    settle->news_count = 0;
    settle->news_room = 0;
    settle->stale = false;
}

static int by_name(const void *a, const void *b)
{
    const struct seen *one = a;
    const struct seen *other = b;

    return strcmp(one->name, other->name);
}

/* What was known of it, as far as it is still the same file. */
static void remember(const struct settle *settle, const struct look *before,
                     struct seen *seen)
{
    const struct seen *known =
        before->count == 0
            ? NULL
            : bsearch(seen, before->list, before->count, sizeof *seen, by_name);

    if (known != NULL && imprint_same(&known->imprint, &seen->imprint)) {
        seen->since = known->since;
        seen->whole = known->whole;
    }
    for (size_t i = 0; i < settle->news_count; i++)
        if (strcmp(settle->news[i].name, seen->name) == 0)
            seen->whole = settle->news[i].whole;
}

/* A folder that cannot be read now looks empty; the caller opens it again for
 * each look and reports that. */
static void look(struct settle *settle, int folder, int64_t steady_ms)
{
    const struct look *before = &settle->looks[settle->now];
    struct look *now = &settle->looks[settle->now ^ 1];
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *stream = again < 0 ? NULL : fdopendir(again);
    struct dirent *entry;
    size_t room = 0;

    arena_reset(now->arena);
    now->list = NULL;
    now->count = 0;
    for (int i = 0;
         stream != NULL && i < SETTLE_MOST && (entry = readdir(stream)) != NULL;
         i++) {
        struct seen seen = {.name = entry->d_name, .since = steady_ms};

        if (settle_passes_over(slice_of(entry->d_name)) ||
            is_result(settle, slice_of(entry->d_name)) ||
            !imprint_take(folder, entry->d_name, &seen.imprint))
            continue;
        remember(settle, before, &seen);
        seen.name = arena_string(now->arena, slice_of(entry->d_name));
        now->list =
            arena_grow(now->arena, now->list, now->count, &room, sizeof seen);
        now->list[now->count++] = seen;
    }
    if (stream != NULL)
        closedir(stream);
    else if (again >= 0)
        close(again);
    if (now->count > 0)
        qsort(now->list, now->count, sizeof *now->list, by_name);
    settle->now ^= 1;
    forget_news(settle);
}

/* Looks once more: it may have changed since the folder was read. */
static bool is_settled(const struct settle *settle, int folder,
                       int64_t steady_ms, struct seen *seen)
{
    struct imprint now;

    if (!seen->whole && steady_ms - seen->since < settle->settle_ms)
        return false;
    if (!imprint_take(folder, seen->name, &now))
        return false;
    if (!imprint_same(&now, &seen->imprint)) {
        seen->imprint = now;
        seen->since = steady_ms;
        seen->whole = false;
        return false;
    }
    return true;
}

/* The files of one stem lie together in the order of names. */
static bool is_of(const struct seen *seen, struct slice stem)
{
    struct slice name = slice_of(seen->name);

    return slice_starts(name, stem) && name.size > stem.size &&
           name.at[stem.size] == '.';
}

static struct look family(const struct look *look, struct slice stem)
{
    struct look part = {.list = look->list};
    size_t end = look->count;
    size_t from = 0;

    while (from < end) {
        size_t middle = from + (end - from) / 2;
        struct slice name = slice_of(look->list[middle].name);

        if (slice_compare(name, stem) < 0)
            from = middle + 1;
        else
            end = middle;
    }
    while (from < look->count && !is_of(&look->list[from], stem) &&
           slice_starts(slice_of(look->list[from].name), stem))
        from++;
    part.list += from;
    while (from + part.count < look->count &&
           is_of(&part.list[part.count], stem))
        part.count++;
    return part;
}

/* An announcement waits for what lies beside it; what lies beside waits for
 * its announcement. */
static bool is_complete(const struct settle *settle, int folder,
                        int64_t steady_ms, const struct seen *seen)
{
    struct slice stem = variant_stem(slice_of(seen->name));
    struct look part = family(&settle->looks[settle->now], stem);
    struct variant variant;
    bool alone = variant_read(slice_of(seen->name), &variant);

    for (size_t i = 0; i < part.count; i++) {
        bool beside = variant_read(slice_of(part.list[i].name), &variant);

        if (!slice_equal(variant.stem, stem))
            continue;
        if (alone && !beside)
            return false;
        if (!alone && beside &&
            !is_settled(settle, folder, steady_ms, &part.list[i]))
            return false;
    }
    return !alone ||
           steady_ms - seen->since >= settle->settle_ms * SETTLE_TIMES_ALONE;
}

size_t settle_beside(struct arena *arena, const struct settle *settle,
                     int folder, int64_t steady_ms, struct slice name,
                     struct slice **out)
{
    struct slice stem = variant_stem(name);
    struct look part = family(&settle->looks[settle->now], stem);
    struct variant variant;
    size_t count = 0;

    *out = arena_array(arena, part.count, sizeof **out);
    for (size_t i = 0; i < part.count; i++)
        if (variant_read(slice_of(part.list[i].name), &variant) &&
            slice_equal(variant.stem, stem) &&
            is_settled(settle, folder, steady_ms, &part.list[i]))
            (*out)[count++] = arena_copy(arena, variant.name);
    return count;
}

static struct seen *find_settled(struct settle *settle, int folder,
                                 int64_t steady_ms)
{
    struct look *now = &settle->looks[settle->now];

    for (size_t i = 0; i < now->count; i++)
        if (!now->list[i].given &&
            is_settled(settle, folder, steady_ms, &now->list[i]) &&
            (!settle->families ||
             is_complete(settle, folder, steady_ms, &now->list[i])))
            return &now->list[i];
    return NULL;
}

const char *settle_next(struct settle *settle, int folder, int64_t steady_ms,
                        struct imprint *imprint_out)
{
    struct seen *found = NULL;

    if (!settle->stale)
        found = find_settled(settle, folder, steady_ms);
    if (found == NULL) {
        look(settle, folder, steady_ms);
        found = find_settled(settle, folder, steady_ms);
    }
    settle->last = found;
    if (found == NULL)
        return NULL;
    found->given = true;
    *imprint_out = found->imprint;
    return found->name;
}

void settle_again(struct settle *settle, int64_t steady_ms)
{
    /* From the next moment on: without a settle time it would come at once. */
    settle->last->since = steady_ms + 1;
    settle->last->whole = false;
}
