#include "flow/words.h"

#include "edge/file.h"

#include "base/banned.h"

static bool load_one(struct arena *arena, const char *folder, struct slice name,
                     struct word_lists *out, struct text *complaint)
{
    const char *path = arena_format(arena, "%s/%.*s", folder, SLICE_ARG(name));
    struct faults faults = {.arena = arena};
    struct slice bytes;
    struct error error;

    if (!file_read(arena, path, WORDS_MOST, &bytes, &error)) {
        text_format(complaint, "%s\n", error.text);
        return false;
    }
    words_read(out, name, bytes, &faults);
    for (size_t i = 0; i < faults.count; i++)
        text_format(complaint, "%s:%d: %s\n", path, faults.list[i].line,
                    faults.list[i].text);
    return faults.count == 0;
}

bool words_load(struct arena *arena, const char *directory,
                struct word_lists *out, struct text *complaint)
{
    const char *folder = arena_format(arena, "%s/" WORDS_FOLDER, directory);
    struct names names;
    struct error error;
    bool fine = true;

    *out = (struct word_lists){.arena = arena};
    if (!folder_list(arena, folder, WORDS_ENDING, &names, &error)) {
        text_format(complaint, "%s\n", error.text);
        return false;
    }
    for (size_t i = 0; i < names.count && i < WORDS_FILES_MOST; i++)
        fine = load_one(arena, folder, names.list[i], out, complaint) && fine;
    if (names.count <= WORDS_FILES_MOST)
        return fine;
    text_format(complaint, "%s: there are more than %d word lists\n", folder,
                WORDS_FILES_MOST);
    return false;
}
