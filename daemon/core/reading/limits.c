#include "core/reading/limits.h"

#include "base/banned.h"

const struct limits limits_default = {
    .message_bytes = (size_t)25 * 1024 * 1024,
    .header_bytes = (size_t)64 * 1024,
    .header_lines = 1000,
    .parts = 250,
    .nesting = 20,
    .brackets = 100,
    .groups = 100,
    .line_bytes = (size_t)1024 * 1024,
};

enum place {
    PLACE_HEADER, /* of the message, or of a part */
    PLACE_BODY,
    PLACE_BOUNDARY /* after a line that may begin a part */
};

struct look {
    const struct limits *limits;
    enum place place;
    bool outermost; /* still in the header of the message itself */
    bool named;     /* it has at least one "Name:" */
    bool in_type;   /* inside a Content-Type field */
    bool counted;   /* and its nesting was counted */
    bool carries;   /* the part is a message: headers follow its header */
    size_t header_bytes;
    size_t header_lines;
    size_t parts;
    size_t nesting;
    size_t brackets;
    bool in_addresses; /* inside a field of addresses */
    size_t groups;
};

static bool is_header(struct slice line)
{
    size_t colon = slice_find_byte(line, ':');

    if (colon == SLICE_NONE || colon == 0)
        return false;
    for (size_t i = 0; i < colon; i++)
        if (line.at[i] <= ' ' || line.at[i] > '~')
            return false;
    return true;
}

static bool refuse(struct error *error, const char *what, size_t most,
                   const char *of_what)
{
    return error_set(error, ERROR_INPUT,
                     "this message has more than %zu %s%s, so it was set aside "
                     "unread: please look at it in the mailbox",
                     most, of_what, what);
}

/* Brackets of one field, over all its lines. */
static bool allow_brackets(struct look *look, struct slice line,
                           struct error *error)
{
    if (line.size > 0 && !is_space(line.at[0]))
        look->brackets = 0;
    for (size_t i = 0; i < line.size; i++) {
        if (line.at[i] == ')' && look->brackets > 0)
            look->brackets--;
        else if (line.at[i] == '(' && ++look->brackets > look->limits->brackets)
            return refuse(error, " open at once in one header line",
                          look->limits->brackets, "brackets");
    }
    return true;
}

static bool holds_addresses(struct slice line)
{
    static const char *const names[] = {"From", "Sender", "Reply-To",
                                        "To",   "Cc",     "Bcc"};
    size_t colon = slice_find_byte(line, ':');
    struct slice name =
        slice_trim(slice_part(line, 0, colon == SLICE_NONE ? 0 : colon));

    if (slice_starts_caseless(name, SLICE("Resent-")))
        name = slice_from(name, sizeof "Resent-" - 1);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_is_caseless(name, names[i]))
            return true;
    return false;
}

/* "a:b:c:" are groups of addresses inside one another (RFC 5322 section 3.4 has
 * no such thing), which the parser follows on its stack. */
static bool allow_groups(struct look *look, struct slice line,
                         struct error *error)
{
    if (line.size > 0 && !is_space(line.at[0])) {
        look->in_addresses = holds_addresses(line);
        look->groups = 0;
    }
    for (size_t i = 0; look->in_addresses && i < line.size; i++) {
        if (line.at[i] == ';' && look->groups > 0)
            look->groups--;
        else if (line.at[i] == ':' && ++look->groups > look->limits->groups)
            return refuse(error, " open at once in one header line",
                          look->limits->groups, "groups of addresses");
    }
    return true;
}

static bool allow_nesting(struct look *look, struct slice line,
                          struct error *error)
{
    bool message;

    if (line.size > 0 && !is_space(line.at[0])) {
        look->in_type = slice_starts_caseless(line, SLICE("Content-Type"));
        look->counted = false;
    }
    if (!look->in_type || look->counted)
        return true;
    message =
        slice_find_caseless(line, SLICE("message/rfc822")) != SLICE_NONE ||
        slice_find_caseless(line, SLICE("message/global")) != SLICE_NONE;
    if (!message &&
        slice_find_caseless(line, SLICE("multipart/")) == SLICE_NONE)
        return true;
    look->counted = true;
    look->carries = message;
    if (++look->nesting > look->limits->nesting)
        return refuse(error, " inside one another", look->limits->nesting,
                      "parts");
    return true;
}

static bool header_line(struct look *look, struct slice line,
                        struct error *error)
{
    if (line.size == 0) {
        look->outermost = false;
        look->place = look->carries ? PLACE_HEADER : PLACE_BODY;
        look->carries = false;
        return true;
    }
    if (look->outermost) {
        look->named = look->named || is_header(line);
        look->header_bytes += line.size + 2;
        if (look->header_bytes > look->limits->header_bytes)
            return refuse(error, "", look->limits->header_bytes,
                          "bytes of headers");
        if (++look->header_lines > look->limits->header_lines)
            return refuse(error, "", look->limits->header_lines,
                          "lines of headers");
    }
    return allow_brackets(look, line, error) &&
           allow_groups(look, line, error) && allow_nesting(look, line, error);
}

static bool is_boundary(struct slice line)
{
    return slice_starts(line, SLICE("--")) && slice_trim(line).size > 2;
}

static bool any_line(struct look *look, struct slice line, struct error *error)
{
    if (line.size > look->limits->line_bytes)
        return error_set(error, ERROR_INPUT,
                         "a line of this message has more than %zu bytes, so "
                         "it was set aside unread: please look at it in the "
                         "mailbox",
                         look->limits->line_bytes);
    if (look->place == PLACE_BOUNDARY) {
        look->place = PLACE_BODY;
        if (line.size == 0 || is_header(line) || is_boundary(line)) {
            look->place = PLACE_HEADER;
            look->carries = false;
            if (++look->parts > look->limits->parts)
                return refuse(error, "", look->limits->parts, "parts");
        }
    }
    if (!look->outermost && is_boundary(line)) {
        look->place = PLACE_BOUNDARY;
        return true;
    }
    return look->place != PLACE_HEADER || header_line(look, line, error);
}

bool limits_allow(const struct limits *limits, struct slice message,
                  struct error *error)
{
    struct look look = {.limits = limits, .outermost = true};
    struct slice line;

    if (message.size > limits->message_bytes)
        return refuse(error, "", limits->message_bytes, "bytes");
    while (slice_next_line(&message, &line))
        if (!any_line(&look, line, error))
            return false;
    if (!look.named)
        return error_set(error, ERROR_INPUT,
                         "this message has no headers, so it was set aside "
                         "unread: please look at it in the mailbox");
    return true;
}
