#include "core/reading/address_found.h"

#include "core/reading/bounce.h"

#include "base/banned.h"

static bool is_local(char byte)
{
    static const char others[] = "!#$%&*+/=?^_{|}~.-";

    return is_letter(byte) || is_digit(byte) ||
           slice_find_byte(slice_of(others), byte) != SLICE_NONE;
}

static bool is_domain(char byte)
{
    return is_letter(byte) || is_digit(byte) || byte == '.' || byte == '-' ||
           byte == '_';
}

/* Where the local part begins that ends before the "@". */
static size_t local_start(struct slice text, size_t from, size_t at)
{
    size_t start = at;

    if (at > from && text.at[at - 1] == '"') {
        for (start = at - 1; start > from && text.at[start - 1] != '"';)
            start--;
        return start > from ? start - 1 : at;
    }
    while (start > from && (is_local(text.at[start - 1]) ||
                            (text.at[start - 1] == '\'' && start > from + 1 &&
                             is_letter(text.at[start - 2]))))
        start--;
    while (start < at && (text.at[start] == '.' || text.at[start] == '*' ||
                          text.at[start] == '-' ||
                          (text.at[start] == '=' && text.at[start + 1] != '?')))
        start++;
    return start;
}

/* Everything between angle brackets that holds one "@" and no space. */
static bool bracketed(struct slice text, size_t from, size_t at,
                      struct slice *out)
{
    size_t start = at;
    size_t end = at + 1;

    while (start > from && !is_space(text.at[start - 1]) &&
           text.at[start - 1] != '<' && text.at[start - 1] != '>')
        start--;
    while (end < text.size && !is_space(text.at[end]) && text.at[end] != '<' &&
           text.at[end] != '>')
        end++;
    if (start == from || text.at[start - 1] != '<' || end == text.size ||
        text.at[end] != '>' || start == at || end == at + 1)
        return false;
    *out = slice_part(text, start, end - start);
    return slice_find_byte(*out, ':') == SLICE_NONE &&
           slice_find_byte(*out, ';') == SLICE_NONE;
}

static bool plain(struct slice text, size_t from, size_t at, struct slice *out)
{
    size_t start = local_start(text, from, at);
    size_t end = at + 1;

    while (end < text.size && is_domain(text.at[end]))
        end++;
    while (end > at + 1 && (text.at[end - 1] == '.' || text.at[end - 1] == '-'))
        end--;
    *out = slice_part(text, start, end - start);
    return start < at && end > at + 1 &&
           slice_find_byte(slice_from(*out, at + 1 - start), '.') != SLICE_NONE;
}

bool address_found(struct slice text, size_t *at, struct slice *out)
{
    size_t from = *at;

    while (*at < text.size) {
        size_t sign = slice_find_byte(slice_from(text, *at), '@');

        if (sign == SLICE_NONE)
            break;
        sign += *at;
        *at = sign + 1;
        if ((bracketed(text, from, sign, out) ||
             plain(text, from, sign, out)) &&
            out->size <= BOUNCE_MOST_ADDRESS) {
            *at = (size_t)(out->at - text.at) + out->size;
            return true;
        }
        from = *at;
    }
    *at = text.size;
    return false;
}

bool address_leads(struct slice text, struct slice *out)
{
    size_t at = 0;

    return address_found(text, &at, out) && out->at == text.at;
}
