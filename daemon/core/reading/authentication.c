#include "core/reading/authentication.h"

#include "base/text.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define COMMENTS_DEEPEST 20

/* ---- words of a structured header (RFC 8601 section 2.2) ---- */

enum sort {
    SORT_END,
    SORT_WORD,
    SORT_QUOTED,
    SORT_MARK, /* ';' or '=' */
    SORT_BROKEN
};

struct lexer {
    struct arena *arena;
    struct slice rest;
    enum sort sort; /* of the word at hand */
    struct slice word;
};

/* A comment, which may hold comments; false if it does not end. */
static bool skip_comment(struct slice *rest)
{
    int depth = 0;

    while (rest->size > 0) {
        char byte = rest->at[0];

        *rest = slice_from(*rest, byte == '\\' ? 2 : 1);
        if (byte == '(' && ++depth > COMMENTS_DEEPEST)
            return false;
        if (byte == ')' && --depth == 0)
            return true;
    }
    return false;
}

static bool skip_blank(struct slice *rest)
{
    while (rest->size > 0) {
        if (rest->at[0] == '(') {
            if (!skip_comment(rest))
                return false;
        } else if (is_space(rest->at[0]) || rest->at[0] == '\r' ||
                   rest->at[0] == '\n') {
            *rest = slice_from(*rest, 1);
        } else {
            return true;
        }
    }
    return true;
}

static void take_quoted(struct lexer *lexer)
{
    struct text word = text_start(lexer->arena, 1000);
    struct slice rest = slice_from(lexer->rest, 1);

    lexer->sort = SORT_BROKEN;
    while (rest.size > 0) {
        char byte = rest.at[0];

        rest = slice_from(rest, 1);
        if (byte == '"') {
            lexer->sort = text_whole(&word) ? SORT_QUOTED : SORT_BROKEN;
            break;
        }
        if (byte == '\\' && rest.size > 0) {
            byte = rest.at[0];
            rest = slice_from(rest, 1);
        }
        text_putc(&word, byte);
    }
    lexer->word = text_slice(&word);
    lexer->rest = rest;
}

static bool ends_word(char byte)
{
    return is_space(byte) || byte == '\r' || byte == '\n' || byte == ';' ||
           byte == '=' || byte == '(' || byte == ')' || byte == '"';
}

static void next(struct lexer *lexer)
{
    size_t size = 0;

    lexer->word = (struct slice){NULL, 0};
    if (!skip_blank(&lexer->rest)) {
        lexer->sort = SORT_BROKEN;
    } else if (lexer->rest.size == 0) {
        lexer->sort = SORT_END;
    } else if (lexer->rest.at[0] == '"') {
        take_quoted(lexer);
    } else {
        while (size < lexer->rest.size && !ends_word(lexer->rest.at[size]))
            size++;
        lexer->sort = size > 0 ? SORT_WORD : SORT_MARK;
        if (size == 0)
            size = 1;
        lexer->word = slice_part(lexer->rest, 0, size);
        lexer->rest = slice_from(lexer->rest, size);
        if (slice_is(lexer->word, ")"))
            lexer->sort = SORT_BROKEN;
    }
}

static bool at_mark(const struct lexer *lexer, const char *mark)
{
    return lexer->sort == SORT_MARK && slice_is(lexer->word, mark);
}

/* "name = value"; a name may have space around its dot: "header . from". */
static bool take_pair(struct lexer *lexer, struct slice *name,
                      struct slice *value)
{
    struct text whole = text_start(lexer->arena, 1000);

    while (lexer->sort == SORT_WORD) {
        text_put(&whole, lexer->word);
        next(lexer);
    }
    if (whole.size == 0 || !text_whole(&whole) || !at_mark(lexer, "="))
        return false;
    *name = text_slice(&whole);
    next(lexer);
    if (lexer->sort != SORT_WORD && lexer->sort != SORT_QUOTED)
        return false;
    *value = lexer->word;
    next(lexer);
    return true;
}

/* ---- what the boundary says ---- */

struct dmarc {
    int results;
    bool pass;
    int domains;
    bool domain_is_theirs;
};

/* One result with its properties, up to the next ';'. */
static bool take_result(struct lexer *lexer, struct slice domain,
                        struct dmarc *dmarc)
{
    struct slice name;
    struct slice value;
    bool is_dmarc;

    if (!take_pair(lexer, &name, &value))
        return false;
    /* A method may have a version: "dmarc/1". */
    is_dmarc = slice_is_caseless(name, "dmarc") ||
               slice_starts_caseless(name, SLICE("dmarc/"));
    if (is_dmarc) {
        dmarc->results++;
        dmarc->pass = slice_is_caseless(value, "pass");
    }
    while (lexer->sort == SORT_WORD) {
        if (!take_pair(lexer, &name, &value))
            return false;
        if (is_dmarc && slice_is_caseless(name, "header.from")) {
            dmarc->domains++;
            dmarc->domain_is_theirs = slice_equal_caseless(value, domain);
        }
    }
    return lexer->sort == SORT_END || at_mark(lexer, ";");
}

static bool results_pass(struct arena *arena, struct slice value,
                         struct slice authserv, struct slice domain)
{
    struct lexer lexer = {.arena = arena, .rest = value};
    struct dmarc dmarc = {0};

    next(&lexer);
    if ((lexer.sort != SORT_WORD && lexer.sort != SORT_QUOTED) ||
        !slice_equal_caseless(lexer.word, authserv))
        return false;
    next(&lexer);
    if (lexer.sort == SORT_WORD && slice_is(lexer.word, "1"))
        next(&lexer); /* authres-version */
    while (at_mark(&lexer, ";")) {
        next(&lexer);
        if (lexer.sort == SORT_END)
            break;
        if (!take_result(&lexer, domain, &dmarc))
            return false;
    }
    return lexer.sort == SORT_END && dmarc.results == 1 && dmarc.pass &&
           dmarc.domains == 1 && dmarc.domain_is_theirs;
}

static const struct header_line *topmost(const struct header_line *lines,
                                         size_t count, struct slice name,
                                         size_t *found_out)
{
    const struct header_line *first = NULL;

    *found_out = 0;
    for (size_t i = 0; i < count; i++) {
        if (!slice_equal_caseless(slice_trim(lines[i].name), name))
            continue;
        if (first == NULL)
            first = &lines[i];
        *found_out += 1;
    }
    return first;
}

static bool is_marked(struct slice mark, const struct header_line *lines,
                      size_t count)
{
    size_t colon = slice_find_byte(mark, ':');
    const struct header_line *line;
    size_t found;

    if (colon == SLICE_NONE)
        return false;
    line =
        topmost(lines, count, slice_trim(slice_part(mark, 0, colon)), &found);
    return found == 1 &&
           slice_equal_caseless(slice_trim(line->value),
                                slice_trim(slice_from(mark, colon + 1)));
}

bool authentication_vouches(struct arena *arena,
                            const struct ourselves *ourselves,
                            const struct header_line *lines, size_t count,
                            struct slice from)
{
    struct slice domain = address_domain(from);
    const struct header_line *line;
    size_t found;

    (void)topmost(lines, count, SLICE("From"), &found);
    if (domain.size == 0 || found != 1)
        return false;
    if (ourselves->mark.size > 0 && is_marked(ourselves->mark, lines, count))
        return true;
    if (ourselves->authserv.size == 0)
        return false;
    line = topmost(lines, count, SLICE("Authentication-Results"), &found);
    return line != NULL &&
           results_pass(arena, line->value, ourselves->authserv, domain);
}
