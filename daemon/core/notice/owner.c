#include "core/notice/owner.h"

#include "base/banned.h"

static bool is_address_part(char byte)
{
    return is_letter(byte) || is_digit(byte) || byte == '.' || byte == '-' ||
           byte == '_' || byte == '+' || byte == '@';
}

/* Does an address end here? A sentence may end with it. */
static bool ends_at(struct slice text, size_t at)
{
    if (at < text.size && text.at[at] == '.')
        at++;
    return at == text.size || !is_address_part(text.at[at]);
}

/* As a whole: "x-pat@..." is somebody else. */
static bool has_address(struct slice owner, struct slice address)
{
    size_t at = slice_find_caseless(owner, address);

    return address.size > 0 && at != SLICE_NONE &&
           (at == 0 || !is_address_part(owner.at[at - 1])) &&
           ends_at(owner, at + address.size);
}

const struct staff *owner_staff(const struct settings *settings,
                                struct slice owner)
{
    struct slice rest = owner;
    struct slice first = {NULL, 0};

    (void)slice_next_part(&rest, ',', &first);
    first = slice_trim(first);
    for (size_t i = 0; i < settings->staff_count; i++)
        if (has_address(owner, settings->staff[i].email))
            return &settings->staff[i];
    for (size_t i = 0; i < settings->staff_count; i++)
        if (slice_equal_caseless(first, settings->staff[i].name) ||
            slice_equal_caseless(first, settings->staff[i].code))
            return &settings->staff[i];
    return NULL;
}
