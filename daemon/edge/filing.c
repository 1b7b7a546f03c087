#include "edge/filing.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "base/utf8.h"
#include "edge/file.h"

#include "base/banned.h"

/* Leaves room for a number, the note's ending and the name while writing. */
#define NAME_MOST ((size_t)200)
#define ENDING_MOST ((size_t)16)

/* Where the ending begins: ".md" of "people.md". */
static size_t ending_at(struct slice name)
{
    size_t at = name.size;

    while (at > 1 && name.at[at - 1] != '.')
        at--;
    return at > 1 && name.size - at < ENDING_MOST ? at - 1 : name.size;
}

static bool has_line_end(struct slice name)
{
    return slice_find_byte(name, '\n') != SLICE_NONE ||
           slice_find_byte(name, '\t') != SLICE_NONE;
}

/* At most `most` bytes, cut between characters. */
static struct slice cut(struct slice name, size_t most)
{
    if (name.size <= most)
        return name;
    while (most > 0 && ((unsigned char)name.at[most] & 0xc0) == 0x80)
        most--;
    return slice_part(name, 0, most);
}

/* A name that people can read and every system can store. */
struct slice filing_name(struct arena *arena, struct slice name)
{
    struct slice clean = utf8_clean(arena, name);
    struct slice ending;

    if (slice_equal(clean, name) && name.size <= NAME_MOST &&
        !has_line_end(name))
        return name;
    clean = utf8_line(arena, clean);
    if (clean.size == 0 || clean.at[0] == '.')
        clean = slice_of(arena_format(arena, "file%.*s", SLICE_ARG(clean)));
    ending = slice_from(clean, ending_at(clean));
    if (clean.size <= NAME_MOST)
        return clean;
    return slice_of(arena_format(arena, "%.*s%.*s",
                                 SLICE_ARG(cut(clean, NAME_MOST - ending.size)),
                                 SLICE_ARG(ending)));
}

static const char *numbered(struct arena *arena, struct slice name, int number)
{
    size_t at = ending_at(name);

    if (number == 1)
        return arena_string(arena, name);
    return arena_format(arena, "%.*s-%d%.*s",
                        SLICE_ARG(slice_part(name, 0, at)), number,
                        SLICE_ARG(slice_from(name, at)));
}

/* A name that no file has there. A note alone does not count: it was left by
 * a crash, or its file was taken out by hand. */
static const char *free_name(struct arena *arena, int folder, struct slice name)
{
    struct stat about;
    const char *as;
    int number = 1;

    do
        as = numbered(arena, name, number++);
    while (fstatat(folder, as, &about, AT_SYMLINK_NOFOLLOW) == 0);
    return as;
}

bool filing_put(struct arena *arena, const struct filing *filing,
                const char *name, struct slice note, struct slice *filed_out,
                struct error *error)
{
    struct slice fit =
        filing_name(arena, slice_of(filing->as != NULL ? filing->as : name));
    const char *as = free_name(arena, filing->to, fit);
    const char *beside = arena_format(arena, "%s%s", as, filing->note_ending);

    if (note.at != NULL &&
        !file_write_in(filing->to, beside, note, filing->mode, error))
        return false;
    if (!file_move(filing->from, name, filing->to, as))
        return error_system(error, errno, "%s cannot be filed", as);
    *filed_out = slice_of(as);
    return true;
}
