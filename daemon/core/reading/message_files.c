#include "core/reading/message_files.h"

#include "base/utf8.h"
#include "core/notice/document.h"
#include "core/reading/message_parts.h"

#include "base/banned.h"

struct files {
    struct arena *arena;
    struct submission *list;
    size_t count;
    size_t bytes;
};

static bool is_type(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);

    return content != NULL &&
           g_mime_content_type_is_type(content, type, subtype);
}

static bool ends_caseless(struct slice name, const char *ending)
{
    struct slice end = slice_of(ending);

    return name.size > end.size &&
           slice_equal_caseless(slice_from(name, name.size - end.size), end);
}

static bool is_text(GMimeObject *part, struct slice name)
{
    return ends_caseless(name, ".txt") || ends_caseless(name, ".md") ||
           (slice_find_byte(name, '.') == SLICE_NONE &&
            (is_type(part, "text", "plain") ||
             is_type(part, "text", "markdown")));
}

static void take_text(struct files *files, struct slice bytes,
                      struct submission *out)
{
    struct faults faults = {.arena = files->arena};

    if (bytes.size <= SUBMISSION_FILES_BYTES &&
        !document_text(files->arena, bytes, &out->text, &faults)) {
        out->trouble = slice_of(faults.list[0].text);
        return;
    }
    submission_judge(files->arena, out);
    if (bytes.size > SUBMISSION_FILES_BYTES)
        out->trouble = SLICE(SUBMISSION_TOO_LARGE);
    submission_bound(out);
    if (out->text.size > SUBMISSION_FILES_BYTES - files->bytes) {
        out->text = (struct slice){NULL, 0};
        out->trouble = SLICE("the files are too large together. Send fewer of "
                             "them at once");
    }
    files->bytes += out->text.size;
}

static void visit(void *state, GMimeObject *part)
{
    struct files *files = state;
    struct submission *out = &files->list[files->count];
    struct slice name = utf8_line(files->arena, message_part_name(part));
    enum document document = document_by_name(name);
    struct faults faults = {.arena = files->arena};

    if (files->count == SUBMISSION_FILES_MOST || GMIME_IS_MULTIPART(part))
        return;
    if (GMIME_IS_MESSAGE_PART(part))
        document = DOCUMENT_MAIL;
    else if (!message_part_is_file(part) || document == DOCUMENT_PICTURE)
        return;
    else if (document == DOCUMENT_TEXT && !is_text(part, name))
        return;
    *out =
        (struct submission){.name = name.size > 0 ? name : SLICE("file.txt")};
    if (document == DOCUMENT_TEXT) {
        take_text(files, message_part_bytes(files->arena, part), out);
    } else {
        document_refuse(document, &faults);
        out->trouble = slice_of(faults.list[0].text);
    }
    files->count++;
}

size_t message_files(struct arena *arena, GMimeMessage *mime,
                     struct submission *out)
{
    struct files files = {.arena = arena, .list = out};

    message_parts_each(g_mime_message_get_mime_part(mime), visit, &files);
    return files.count;
}
