#include "core/register/repair.h"

#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define BROKEN_MOST 300

/* ---- from words to marks ---- */

static const struct {
    const char *words;
    const char *mark;
} spelt[] = {{"(at)", "@"},  {"[at]", "@"},  {"{at}", "@"},  {"<at>", "@"},
             {" at ", "@"},  {"(dot)", "."}, {"[dot]", "."}, {"{dot}", "."},
             {" dot ", "."}, {"mailto:", ""}};

static struct slice replaced(struct arena *arena, struct slice from,
                             const char *what, const char *with)
{
    struct text out = text_start(arena, 2 * BROKEN_MOST);
    size_t at;

    while ((at = slice_find_caseless(from, slice_of(what))) != SLICE_NONE) {
        text_put(&out, slice_part(from, 0, at));
        text_puts(&out, with);
        from = slice_from(from, at + slice_of(what).size);
    }
    text_put(&out, from);
    return text_slice(&out);
}

/* " at " and " dot " only where marks are missing: "at" may be a name. */
static struct slice spelt_out(struct arena *arena, struct slice address)
{
    bool has_at = slice_find_byte(address, '@') != SLICE_NONE;

    for (size_t i = 0; i < sizeof spelt / sizeof *spelt; i++)
        if (spelt[i].mark[0] != '@' || !has_at)
            address = replaced(arena, address, spelt[i].words, spelt[i].mark);
    return address;
}

/* What stands between angle brackets, if they are there and anything is. */
static struct slice inside(struct slice address)
{
    size_t open = slice_find_byte(address, '<');
    struct slice rest =
        open == SLICE_NONE ? address : slice_from(address, open + 1);
    size_t close = slice_find_byte(rest, '>');
    struct slice found =
        slice_trim(close == SLICE_NONE ? rest : slice_part(rest, 0, close));

    return slice_find_byte(found, '@') == SLICE_NONE ? address : found;
}

/* ---- marks ---- */

static bool is_edge(char byte)
{
    return is_space(byte) || strchr(".,;:<>()[]{}\"'`", byte) != NULL;
}

static struct slice trimmed(struct slice words)
{
    while (words.size > 0 && is_edge(words.at[0]))
        words = slice_from(words, 1);
    while (words.size > 0 && is_edge(words.at[words.size - 1]))
        words.size--;
    return words;
}

/* Line ends break an address and leave nothing; other blanks go too, but those
 * between the words of a name, where a dot belongs. */
static void put_local(struct text *out, struct slice local, bool broken_line)
{
    bool gap = false;

    for (size_t i = 0; i < local.size; i++) {
        char byte = local.at[i] == ',' ? '.' : local.at[i];

        if (is_space(byte)) {
            gap = !broken_line;
            continue;
        }
        if (byte == '.' || (out->size > 0 && out->at[out->size - 1] == '.'))
            gap = false;
        if (gap && out->size > 0)
            text_putc(out, '.');
        gap = false;
        if (byte != '.' || (out->size > 0 && out->at[out->size - 1] != '.'))
            text_putc(out, byte);
    }
}

static void put_domain(struct text *out, struct slice domain)
{
    bool dot = true;

    for (size_t i = 0; i < domain.size; i++) {
        char byte = domain.at[i] == ',' ? '.' : domain.at[i];

        if (is_space(byte) || (byte == '.' && dot))
            continue;
        dot = byte == '.';
        text_putc(out, lower(byte));
    }
}

/* "harbour" for "harbour.example", if only one begins so. */
static struct slice whole_domain(struct slice domain,
                                 const struct slice *domains, size_t count)
{
    struct slice found = domain;

    if (slice_find_byte(domain, '.') != SLICE_NONE)
        return domain;
    for (size_t i = 0; i < count; i++) {
        size_t dot = slice_find_byte(domains[i], '.');

        if (dot == SLICE_NONE ||
            !slice_equal_caseless(slice_part(domains[i], 0, dot), domain))
            continue;
        if (found.at != domain.at && !slice_equal_caseless(found, domains[i]))
            return domain;
        found = domains[i];
    }
    return found;
}

/* One "@", with something on both sides; "@@" counts as one. */
static bool divide(struct slice address, struct slice *local,
                   struct slice *domain)
{
    size_t at = slice_find_byte(address, '@');
    size_t end = at;

    if (at == SLICE_NONE)
        return false;
    while (end < address.size && address.at[end] == '@')
        end++;
    *local = trimmed(slice_part(address, 0, at));
    *domain = trimmed(slice_from(address, end));
    return local->size > 0 && domain->size > 0 &&
           slice_find_byte(*domain, '@') == SLICE_NONE;
}

bool repair_propose(struct arena *arena, struct slice broken,
                    const struct slice *domains, size_t domain_count,
                    struct slice *proposed_out)
{
    struct text out = text_start(arena, BROKEN_MOST);
    struct text after = text_start(arena, BROKEN_MOST);
    struct slice clean;
    struct slice local;
    struct slice domain;
    struct error error;

    if (broken.size > BROKEN_MOST)
        return false;
    clean = slice_trim(utf8_clean(arena, broken));
    if (address_check(clean, &error) && slice_equal(clean, broken))
        return false;
    clean = inside(spelt_out(arena, clean));
    if (!divide(clean, &local, &domain))
        return false;
    put_local(&out, local, slice_find_byte(local, '\n') != SLICE_NONE);
    put_domain(&after, domain);
    text_putc(&out, '@');
    text_put(&out, whole_domain(text_slice(&after), domains, domain_count));
    if (!text_whole(&out) || !address_check(text_slice(&out), &error))
        return false;
    *proposed_out = text_slice(&out);
    return true;
}
