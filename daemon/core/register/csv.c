#include "core/register/csv.h"

#include <string.h>

#include "base/banned.h"

static size_t count_outside_quotes(struct slice line, char byte)
{
    bool quoted = false;
    size_t count = 0;

    for (size_t i = 0; i < line.size; i++) {
        if (line.at[i] == '"')
            quoted = !quoted;
        else if (line.at[i] == byte && !quoted)
            count++;
    }
    return count;
}

/* The separator of the first line that has any text. */
static char find_separator(struct slice bytes)
{
    struct slice line = {0};

    while (slice_next_line(&bytes, &line) && slice_trim(line).size == 0)
        continue;
    return count_outside_quotes(line, ';') > count_outside_quotes(line, ',')
               ? ';'
               : ',';
}

struct csv csv_open(struct slice bytes)
{
    if (slice_starts(bytes, SLICE("\xef\xbb\xbf")))
        bytes = slice_from(bytes, 3);
    return (struct csv){
        .rest = bytes, .separator = find_separator(bytes), .next_line = 1};
}

/* One row while it is read. */
struct cursor {
    struct slice bytes; /* from the row's beginning, cut to the limit */
    size_t at;
    char separator;
    int lines; /* line ends passed inside quotes */
};

static bool ends_cell(const struct cursor *cursor)
{
    char byte;

    if (cursor->at == cursor->bytes.size)
        return true;
    byte = cursor->bytes.at[cursor->at];
    return byte == cursor->separator || byte == '\n' ||
           (byte == '\r' && (cursor->at + 1 == cursor->bytes.size ||
                             cursor->bytes.at[cursor->at + 1] == '\n'));
}

static struct slice without_doubled(struct arena *arena, struct slice cell)
{
    char *out = arena_alloc(arena, cell.size);
    size_t size = 0;

    for (size_t i = 0; i < cell.size; i++) {
        out[size++] = cell.at[i];
        if (cell.at[i] == '"')
            i++;
    }
    return (struct slice){out, size};
}

static bool read_quoted(struct arena *arena, struct cursor *cursor,
                        struct slice *out, struct error *error)
{
    size_t start = ++cursor->at;
    bool doubled = false;

    for (; cursor->at < cursor->bytes.size; cursor->at++) {
        char byte = cursor->bytes.at[cursor->at];

        if (byte == '\n')
            cursor->lines++;
        if (byte != '"')
            continue;
        if (cursor->at + 1 < cursor->bytes.size &&
            cursor->bytes.at[cursor->at + 1] == '"') {
            doubled = true;
            cursor->at++;
            continue;
        }
        *out = slice_part(cursor->bytes, start, cursor->at - start);
        if (doubled)
            *out = without_doubled(arena, *out);
        cursor->at++;
        return ends_cell(cursor) ||
               error_set(error, ERROR_INPUT,
                         "something follows a closing quotation mark; write "
                         "\"\" for a quotation mark inside a cell");
    }
    return error_set(error, ERROR_INPUT,
                     "a quotation mark is opened and never closed; close it, "
                     "or take it away");
}

/* Quotation marks in a cell that does not begin with one are refused, not
 * guessed at: a slip there moves every cell that follows. */
static bool read_plain(struct cursor *cursor, struct slice *out,
                       struct error *error)
{
    size_t start = cursor->at;

    for (; !ends_cell(cursor); cursor->at++)
        if (cursor->bytes.at[cursor->at] == '"')
            return error_set(error, ERROR_INPUT,
                             "a quotation mark stands inside a cell; put the "
                             "whole cell into quotation marks and double "
                             "those inside, or take it away");
    *out = slice_part(cursor->bytes, start, cursor->at - start);
    return true;
}

static bool read_cells(struct arena *arena, struct cursor *cursor,
                       struct csv_row *out, struct error *error)
{
    size_t room = 0;

    for (;;) {
        struct slice cell;
        bool quoted = cursor->at < cursor->bytes.size &&
                      cursor->bytes.at[cursor->at] == '"';

        if (out->count == CSV_MOST_CELLS)
            return error_set(error, ERROR_INPUT,
                             "this row has more than %d cells; take the empty "
                             "columns away",
                             CSV_MOST_CELLS);
        if (quoted ? !read_quoted(arena, cursor, &cell, error)
                   : !read_plain(cursor, &cell, error))
            return false;
        out->cells = arena_grow(arena, out->cells, out->count, &room,
                                sizeof *out->cells);
        out->cells[out->count++] = cell;
        if (cursor->at == cursor->bytes.size ||
            cursor->bytes.at[cursor->at] != cursor->separator)
            return true;
        cursor->at++;
    }
}

static bool is_empty(const struct csv_row *row)
{
    for (size_t i = 0; i < row->count; i++)
        if (slice_trim(row->cells[i]).size > 0)
            return false;
    return true;
}

/* One row, empty or not. */
static bool read_row(struct arena *arena, struct csv *csv, struct csv_row *out,
                     struct error *error)
{
    struct cursor cursor = {
        .bytes = slice_part(csv->rest, 0, CSV_MOST_ROW_BYTES),
        .separator = csv->separator,
    };
    struct slice line;
    bool whole;

    csv->line = csv->next_line;
    *out = (struct csv_row){.line = csv->line};
    whole = read_cells(arena, &cursor, out, error);
    if (cursor.at == CSV_MOST_ROW_BYTES && cursor.at < csv->rest.size)
        whole = error_set(error, ERROR_INPUT,
                          "this row is longer than a megabyte; a quotation "
                          "mark may never be closed");
    if (!whole) {
        (void)slice_next_line(&csv->rest, &line);
        csv->next_line++;
        return false;
    }
    csv->rest = slice_from(csv->rest, cursor.at);
    (void)slice_next_line(&csv->rest, &line);
    csv->next_line += cursor.lines + 1;
    return true;
}

bool csv_next(struct arena *arena, struct csv *csv, struct csv_row *out,
              struct error *error)
{
    *error = (struct error){0};
    while (csv->rest.size > 0) {
        if (!read_row(arena, csv, out, error))
            return false;
        if (!is_empty(out))
            return true;
    }
    return false;
}

void csv_put(struct text *out, struct slice cell, bool last)
{
    bool formula = cell.size > 0 && strchr("=+-@\t\r", cell.at[0]) != NULL &&
                   cell.at[0] != '\0';
    bool quoted = cell.size > 0 &&
                  (is_space(cell.at[0]) || is_space(cell.at[cell.size - 1]));

    for (size_t i = 0; i < cell.size && !quoted; i++)
        quoted = strchr(",;\"\r\n", cell.at[i]) != NULL && cell.at[i] != '\0';
    text_puts(out, quoted ? "\"" : "");
    text_puts(out, formula ? "'" : "");
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.at[i] == '"')
            text_putc(out, '"');
        text_putc(out, cell.at[i]);
    }
    text_puts(out, quoted ? "\"" : "");
    text_puts(out, last ? "\r\n" : ",");
}
