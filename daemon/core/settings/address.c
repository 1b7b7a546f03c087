#include "core/settings/address.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

#include "base/banned.h"

#define MOST_LOCAL 64
#define MOST_ADDRESS 254
#define MOST_LABEL 63

/* RFC 5322 section 3.2.3 */
static bool is_atext(char byte)
{
    return is_letter(byte) || is_digit(byte) ||
           (byte != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", byte) != NULL);
}

static size_t last_at(struct slice address)
{
    for (size_t i = address.size; i > 0; i--)
        if (address.at[i - 1] == '@')
            return i - 1;
    return SLICE_NONE;
}

static bool is_local(struct slice local)
{
    bool dot = true; /* none at the start, the end, or after another */

    for (size_t i = 0; i < local.size; i++) {
        if (local.at[i] == '.' ? dot : !is_atext(local.at[i]))
            return false;
        dot = local.at[i] == '.';
    }
    return !dot && local.size <= MOST_LOCAL;
}

static bool is_label(struct slice label)
{
    if (label.size == 0 || label.size > MOST_LABEL || label.at[0] == '-' ||
        label.at[label.size - 1] == '-')
        return false;
    for (size_t i = 0; i < label.size; i++)
        if (!is_letter(label.at[i]) && !is_digit(label.at[i]) &&
            label.at[i] != '-')
            return false;
    return true;
}

static bool is_domain(struct slice domain)
{
    struct slice label = {0};
    int64_t number;

    while (slice_next_part(&domain, '.', &label))
        if (!is_label(label))
            return false;
    return label.size > 0 && !slice_number(label, &number);
}

static bool is_mailbox(struct slice address)
{
    size_t at = last_at(address);

    return at != SLICE_NONE && address.size <= MOST_ADDRESS &&
           is_local(slice_part(address, 0, at)) &&
           is_domain(slice_from(address, at + 1));
}

/* The address without white space, if that is what was wrong with it. */
static bool without_spaces(struct slice address, char *out, size_t room)
{
    size_t size = 0;

    for (size_t i = 0; i < address.size; i++) {
        if (is_space(address.at[i]))
            continue;
        if (size + 1 >= room)
            return false;
        out[size++] = address.at[i];
    }
    out[size] = '\0';
    return size < address.size && is_mailbox((struct slice){out, size});
}

static const char *what_is_wrong(struct slice address)
{
    size_t at = last_at(address);
    struct slice local = slice_part(address, 0, at);
    struct slice domain = address_domain(address);

    if (address.size == 0)
        return "there is no address";
    if (address.size > MOST_ADDRESS || local.size > MOST_LOCAL)
        return "it is too long: at most 64 characters before the @ and 254 in "
               "all";
    for (size_t i = 0; i < address.size; i++)
        if ((unsigned char)address.at[i] >= 0x80)
            return "it has a letter with an accent or another character that "
                   "mail systems do not take";
    if (at == SLICE_NONE)
        return "there is no @ in it";
    if (slice_find_byte(local, '@') != SLICE_NONE)
        return "there is more than one @ in it";
    if (slice_find_byte(address, '<') != SLICE_NONE)
        return "leave out the name and the angle brackets";
    if (slice_find_byte(address, '"') != SLICE_NONE)
        return "addresses with quotation marks cannot be used";
    if (!is_local(local))
        return "what stands before the @ is not right";
    return is_domain(domain) ? "what stands after the @ has no dot"
                             : "what stands after the @ is not a domain";
}

bool address_check(struct slice address, struct error *error)
{
    char repaired[MOST_ADDRESS + 1];
    struct slice shown = slice_part(address, 0, 80);

    if (is_mailbox(address) &&
        slice_find_byte(address_domain(address), '.') != SLICE_NONE)
        return true;
    /* A sentence that is shown must not carry broken characters. */
    if (!utf8_valid(shown))
        shown = SLICE("this");
    if (without_spaces(address, repaired, sizeof repaired))
        return error_set(error, ERROR_INPUT,
                         "\"%.*s\" has a space or a line end in it; if it is "
                         "right otherwise, write %s",
                         SLICE_ARG(shown), repaired);
    return error_set(error, ERROR_INPUT,
                     "\"%.*s\" is not an e-mail address: %s; write it like "
                     "sam@example.org",
                     SLICE_ARG(shown), what_is_wrong(address));
}

struct slice address_key(struct arena *arena, struct slice address)
{
    struct slice trimmed = slice_trim(address);
    char *key = arena_alloc(arena, trimmed.size);

    for (size_t i = 0; i < trimmed.size; i++)
        key[i] = lower(trimmed.at[i]);
    return (struct slice){key, trimmed.size};
}

struct slice address_domain(struct slice address)
{
    size_t at = last_at(address);

    return at == SLICE_NONE ? (struct slice){0} : slice_from(address, at + 1);
}

/* Where the quoted string or comment that begins at `from` ends (RFC 5322
 * sections 3.2.2 and 3.2.4), one past it; SLICE_NONE if it never does. */
static size_t skip_group(struct slice value, size_t from)
{
    bool comment = value.at[from] == '(';
    int depth = 0;

    for (size_t i = from; i < value.size; i++) {
        if (value.at[i] == '\\')
            i++;
        else if (comment && value.at[i] == '(')
            depth++;
        else if (comment && value.at[i] == ')' && --depth == 0)
            return i + 1;
        else if (!comment && value.at[i] == '"' && i > from)
            return i + 1;
    }
    return SLICE_NONE;
}

/* The bounds of the address, as found in one pass over a header's value. */
struct scan {
    size_t open;  /* just past the '<', or SLICE_NONE */
    size_t close; /* the '>' */
    size_t first; /* of the bare text, without comments */
    size_t last;
};

static bool scan_byte(struct scan *scan, char byte, size_t i)
{
    bool inside = scan->open != SLICE_NONE && scan->close == SLICE_NONE;

    if (byte == '<') {
        if (scan->open != SLICE_NONE)
            return false;
        scan->open = i + 1;
    } else if (byte == '>') {
        if (!inside)
            return false;
        scan->close = i;
    } else if (byte == ',' || byte == ';' || byte == ':') {
        return false;
    } else if (!is_space(byte)) {
        if (scan->first == SLICE_NONE)
            scan->first = i;
        scan->last = i + 1;
    }
    return true;
}

struct slice address_of_header(struct slice value)
{
    struct scan scan = {SLICE_NONE, SLICE_NONE, SLICE_NONE, 0};
    struct slice found = {0};
    size_t i = 0;

    while (i < value.size) {
        if (value.at[i] == '"' || value.at[i] == '(') {
            i = skip_group(value, i);
            if (i == SLICE_NONE)
                return found;
        } else if (!scan_byte(&scan, value.at[i], i)) {
            return found;
        } else {
            i++;
        }
    }
    if (scan.close != SLICE_NONE)
        found =
            slice_trim(slice_part(value, scan.open, scan.close - scan.open));
    else if (scan.open == SLICE_NONE && scan.first != SLICE_NONE)
        found = slice_part(value, scan.first, scan.last - scan.first);
    return is_mailbox(found) ? found : (struct slice){0};
}

bool address_tag(struct slice address, struct slice base, struct slice *kind,
                 struct slice *token)
{
    size_t at = last_at(address);
    size_t base_at = last_at(base);
    struct slice tag;
    size_t dot;

    if (at == SLICE_NONE || base_at == SLICE_NONE || at <= base_at ||
        !slice_starts_caseless(address, slice_part(base, 0, base_at)) ||
        address.at[base_at] != '+' ||
        !slice_equal_caseless(address_domain(address), address_domain(base)))
        return false;
    tag = slice_part(address, base_at + 1, at - base_at - 1);
    dot = slice_find_byte(tag, '.');
    if (dot == SLICE_NONE || dot == 0 || dot + 1 == tag.size)
        return false;
    *kind = slice_part(tag, 0, dot);
    *token = slice_from(tag, dot + 1);
    return true;
}
