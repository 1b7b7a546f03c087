#include "core/letter/note_json.h"

#include <jansson.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* JSON holds UTF-8 alone: a byte that is none must not take the rest with it.
 */
static json_t *string(struct arena *arena, struct slice text)
{
    if (!utf8_valid(text))
        text = utf8_clean(arena, text);
    return json_stringn(text.size == 0 ? "" : text.at, text.size);
}

static json_t *items_write(struct arena *arena, const struct note_item *items,
                           size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++) {
        json_t *item = json_object();

        json_object_set_new(item, "number", json_integer(items[i].number));
        json_object_set_new(item, "title", string(arena, items[i].title));
        json_object_set_new(item, "when", string(arena, items[i].when));
        json_array_append_new(list, item);
    }
    return list;
}

static json_t *files_write(struct arena *arena, const struct note_file *files,
                           size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++) {
        json_t *file = json_object();

        json_object_set_new(file, "name", string(arena, files[i].name));
        json_object_set_new(file, "digest", string(arena, files[i].digest));
        json_array_append_new(list, file);
    }
    return list;
}

struct slice note_write(struct arena *arena, const struct note *note)
{
    json_t *root = json_object();
    size_t size;
    char *bytes;

    json_object_set_new(root, "text",
                        string(arena, slice_of(letter_text_names[note->text])));
    json_object_set_new(
        root, "format",
        string(arena, slice_of(word_of(format_words, (int)note->format))));
    json_object_set_new(root, "greeting", string(arena, note->greeting));
    json_object_set_new(root, "items",
                        items_write(arena, note->items, note->count));
    json_object_set_new(
        root, "declined",
        items_write(arena, note->declined, note->declined_count));
    json_object_set_new(root, "held",
                        items_write(arena, note->held, note->held_count));
    json_object_set_new(root, "back", json_boolean(note->back));
    json_object_set_new(root, "choices", json_boolean(note->choices));
    json_object_set_new(root, "reference", string(arena, note->reference));
    json_object_set_new(root, "person_name", string(arena, note->person_name));
    json_object_set_new(root, "person", string(arena, note->person));
    json_object_set_new(root, "words", string(arena, note->words));
    json_object_set_new(root, "reason", string(arena, note->reason));
    json_object_set_new(root, "asked", string(arena, note->asked));
    json_object_set_new(root, "files",
                        files_write(arena, note->files, note->file_count));
    size = json_dumpb(root, NULL, 0, JSON_COMPACT);
    bytes = arena_alloc(arena, size + 1);
    json_dumpb(root, bytes, size, JSON_COMPACT);
    json_decref(root);
    return (struct slice){bytes, size};
}

static struct slice string_read(struct arena *arena, const json_t *object,
                                const char *name)
{
    const json_t *value = json_object_get(object, name);

    if (!json_is_string(value))
        return (struct slice){NULL, 0};
    return arena_copy(arena, (struct slice){json_string_value(value),
                                            json_string_length(value)});
}

static struct note_item *items_read(struct arena *arena, const json_t *root,
                                    const char *name, size_t *count_out)
{
    const json_t *list = json_object_get(root, name);
    size_t count = json_array_size(list);
    struct note_item *items = arena_array(arena, count, sizeof *items);

    for (size_t i = 0; i < count; i++) {
        const json_t *item = json_array_get(list, i);

        items[i] = (struct note_item){
            .number = (int)json_integer_value(json_object_get(item, "number")),
            .title = string_read(arena, item, "title"),
            .when = string_read(arena, item, "when"),
        };
    }
    *count_out = count;
    return items;
}

static struct note_file *files_read(struct arena *arena, const json_t *root,
                                    size_t *count_out)
{
    const json_t *list = json_object_get(root, "files");
    size_t count = json_array_size(list);
    struct note_file *files = arena_array(arena, count, sizeof *files);

    for (size_t i = 0; i < count; i++) {
        const json_t *file = json_array_get(list, i);

        files[i] = (struct note_file){
            .name = string_read(arena, file, "name"),
            .digest = string_read(arena, file, "digest"),
        };
    }
    *count_out = count;
    return files;
}

static bool text_read(const json_t *root, enum letter_text *out)
{
    const char *name = json_string_value(json_object_get(root, "text"));

    for (int i = 0; name != NULL && i < TEXT_COUNT; i++) {
        if (strcmp(letter_text_names[i], name) == 0) {
            *out = (enum letter_text)i;
            return true;
        }
    }
    return false;
}

bool note_read(struct arena *arena, struct slice json, struct note *out)
{
    json_t *root = json_loadb(json.at, json.size, 0, NULL);
    bool known;

    *out = (struct note){0};
    known = root != NULL && text_read(root, &out->text);
    if (known) {
        int format =
            word_number(format_words, string_read(arena, root, "format"));

        out->format = format < 0 ? FORMAT_STANDARD : (enum format)format;
        out->greeting = string_read(arena, root, "greeting");
        out->items = items_read(arena, root, "items", &out->count);
        out->declined =
            items_read(arena, root, "declined", &out->declined_count);
        out->held = items_read(arena, root, "held", &out->held_count);
        out->back = json_is_true(json_object_get(root, "back"));
        out->choices = json_is_true(json_object_get(root, "choices"));
        out->reference = string_read(arena, root, "reference");
        out->person_name = string_read(arena, root, "person_name");
        out->person = string_read(arena, root, "person");
        out->words = string_read(arena, root, "words");
        out->reason = string_read(arena, root, "reason");
        out->asked = string_read(arena, root, "asked");
        out->files = files_read(arena, root, &out->file_count);
    }
    json_decref(root);
    return known;
}
