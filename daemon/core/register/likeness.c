#include "core/register/likeness.h"

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define DIGITS_LEAST 9

struct slice likeness_phone(struct arena *arena, struct slice phone)
{
    char *digits = arena_alloc(arena, phone.size + 1);
    size_t size = 0;
    struct slice out;

    for (size_t i = 0; i < phone.size; i++)
        if (is_digit(phone.at[i]))
            digits[size++] = phone.at[i];
    out = (struct slice){digits, size};
    if (slice_starts(out, SLICE("00")))
        out = slice_from(out, 2);
    if (slice_starts(out, SLICE("44")))
        out = slice_from(out, 2);
    if (slice_starts(out, SLICE("0")))
        out = slice_from(out, 1);
    return out.size < DIGITS_LEAST ? (struct slice){NULL, 0} : out;
}

static bool near(struct slice a, struct slice b)
{
    return slice_equal_caseless(a, b) || nearest(a, &b, 1).size > 0;
}

static bool same_name(struct arena *arena, struct slice a, struct slice b)
{
    a = utf8_line(arena, a);
    b = utf8_line(arena, b);
    return a.size > 0 && slice_equal_caseless(a, b);
}

static void first_and_last(struct slice name, struct slice *first,
                           struct slice *last)
{
    struct slice word;

    *first = (struct slice){NULL, 0};
    *last = *first;
    while (slice_next_part(&name, ' ', &word)) {
        if (first->at == NULL)
            *first = word;
        else
            *last = word;
    }
}

/* "Jo" and "Joanna", "J." and "Jo". */
static bool shortened(struct slice a, struct slice b)
{
    if (slice_ends(a, SLICE(".")))
        a.size--;
    if (slice_ends(b, SLICE(".")))
        b.size--;
    return a.size > 0 && b.size > 0 &&
           (slice_starts_caseless(a, b) || slice_starts_caseless(b, a));
}

static bool similar_names(struct arena *arena, struct slice a, struct slice b)
{
    struct slice first_a;
    struct slice last_a;
    struct slice first_b;
    struct slice last_b;

    a = utf8_line(arena, a);
    b = utf8_line(arena, b);
    if (a.size == 0 || b.size == 0)
        return false;
    first_and_last(a, &first_a, &last_a);
    first_and_last(b, &first_b, &last_b);
    if (!shortened(first_a, first_b) && !near(first_a, first_b))
        return false;
    return last_a.size == 0 || last_b.size == 0 || near(last_a, last_b);
}

/* Dots before the "@" and a tag may be left out of one mailbox's name. */
static struct slice bare_local(struct arena *arena, struct slice address)
{
    char *out = arena_alloc(arena, address.size + 1);
    size_t size = 0;

    for (size_t i = 0;
         i < address.size && address.at[i] != '@' && address.at[i] != '+'; i++)
        if (address.at[i] != '.')
            out[size++] = lower(address.at[i]);
    return (struct slice){out, size};
}

static bool similar_addresses(struct arena *arena, struct slice a,
                              struct slice b)
{
    if (a.size == 0 || b.size == 0)
        return false;
    if (near(address_key(arena, a), address_key(arena, b)))
        return true;
    return slice_equal(bare_local(arena, a), bare_local(arena, b));
}

const char *likeness_why(struct arena *arena, const struct likeness *one,
                         const struct likeness *other)
{
    struct slice phone = likeness_phone(arena, one->phone);

    if (one->address.size > 0 &&
        slice_equal(address_key(arena, one->address),
                    address_key(arena, other->address)) &&
        similar_names(arena, one->name, other->name))
        return "one address, and similar names";
    if (!same_name(arena, one->name, other->name))
        return NULL;
    if (phone.size > 0 &&
        slice_equal(phone, likeness_phone(arena, other->phone)))
        return "the same name and phone";
    if (similar_addresses(arena, one->address, other->address))
        return "the same name, and addresses that are nearly the same";
    return NULL;
}
