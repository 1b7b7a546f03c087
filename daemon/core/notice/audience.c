#include "core/notice/audience.h"

#include "base/nearest.h"

#include "base/banned.h"

static const struct codes *codes_of(const struct settings *settings,
                                    enum preference_kind kind)
{
    if (kind == PREFERENCE_INTEREST)
        return &settings->interests;
    return kind == PREFERENCE_AREA ? &settings->areas
                                   : &settings->relationships;
}

static const enum preference_kind kinds[] = {
    PREFERENCE_INTEREST, PREFERENCE_AREA, PREFERENCE_RELATIONSHIP};
#define KINDS (sizeof kinds / sizeof *kinds)

/* Codes are kept as the settings spell them. */
static bool find_code(const struct settings *settings, struct slice word,
                      struct preference *out)
{
    for (size_t i = 0; i < KINDS; i++) {
        const struct codes *codes = codes_of(settings, kinds[i]);

        for (size_t k = 0; k < codes->count; k++)
            if (slice_equal_caseless(codes->list[k].code, word)) {
                *out = (struct preference){kinds[i], true, codes->list[k].code};
                return true;
            }
    }
    return false;
}

static struct slice nearest_code(struct arena *arena,
                                 const struct settings *settings,
                                 struct slice word)
{
    size_t most = settings->interests.count + settings->areas.count +
                  settings->relationships.count + 1;
    struct slice *known = arena_array(arena, most, sizeof *known);
    size_t count = 0;

    known[count++] = SLICE("everyone");
    for (size_t i = 0; i < KINDS; i++) {
        const struct codes *codes = codes_of(settings, kinds[i]);

        for (size_t k = 0; k < codes->count; k++)
            known[count++] = codes->list[k].code;
    }
    return nearest(word, known, count);
}

static void unknown_code(struct arena *arena, const struct settings *settings,
                         struct slice word, int line, struct faults *faults)
{
    struct slice near = nearest_code(arena, settings, word);
    struct slice seen = nearest_shown(word);

    if (near.size > 0)
        faults_add(faults, line,
                   "For: \"%.*s\" is not a code in lists.conf. Do you mean "
                   "\"%.*s\"?",
                   SLICE_ARG(seen), SLICE_ARG(near));
    else
        faults_add(faults, line,
                   "For: \"%.*s\" is not a code in lists.conf. Write codes "
                   "from there with commas between, or \"everyone\"",
                   SLICE_ARG(seen));
}

static bool holds(const struct audience *audience, struct preference code)
{
    for (size_t i = 0; i < audience->count; i++)
        if (audience->codes[i].kind == code.kind &&
            slice_equal(audience->codes[i].code, code.code))
            return true;
    return false;
}

bool audience_read(struct arena *arena, struct slice words,
                   const struct settings *settings, int line,
                   struct audience *out, struct faults *faults)
{
    size_t room = 0;
    bool all_known = true;
    struct slice word;

    *out = (struct audience){0};
    while (slice_next_part(&words, ',', &word)) {
        struct preference code;

        word = slice_trim(word);
        if (word.size == 0)
            continue;
        if (slice_is_caseless(word, "everyone")) {
            out->everyone = true;
        } else if (!find_code(settings, word, &code)) {
            unknown_code(arena, settings, word, line, faults);
            all_known = false;
        } else if (!holds(out, code)) {
            out->codes = arena_grow(arena, out->codes, out->count, &room,
                                    sizeof *out->codes);
            out->codes[out->count++] = code;
        }
    }
    if (all_known && !out->everyone && out->count == 0) {
        faults_add(faults, line,
                   "For: names nobody. Write codes from lists.conf with "
                   "commas between, or \"everyone\"");
        return false;
    }
    return all_known;
}

static bool wants(const struct person *person, const struct preference *code)
{
    return person_prefers(person, code->kind, code->code, true);
}

/* No code of this list, or one that is the person's. */
static bool list_has(const struct audience *audience, enum preference_kind kind,
                     const struct person *person)
{
    bool any = false;

    for (size_t i = 0; i < audience->count; i++) {
        if (audience->codes[i].kind != kind)
            continue;
        if (wants(person, &audience->codes[i]))
            return true;
        any = true;
    }
    return !any;
}

static bool is_unwanted(const struct audience *audience,
                        const struct person *person)
{
    for (size_t i = 0; i < audience->count; i++)
        if (audience->codes[i].kind == PREFERENCE_INTEREST &&
            person_prefers(person, PREFERENCE_INTEREST, audience->codes[i].code,
                           false))
            return true;
    return false;
}

bool audience_has(const struct audience *audience, const struct person *person)
{
    if (is_unwanted(audience, person))
        return false;
    if (audience->everyone)
        return true;
    /* An audience that names nobody reaches nobody. */
    if (audience->count == 0)
        return false;
    for (size_t i = 0; i < KINDS; i++)
        if (!list_has(audience, kinds[i], person))
            return false;
    return true;
}

size_t audience_reason(const struct audience *audience,
                       const struct person *person, struct slice *codes_out,
                       size_t most)
{
    size_t count = 0;

    if (audience->everyone)
        return 0;
    for (size_t i = 0; i < audience->count && count < most; i++)
        if (audience->codes[i].kind == PREFERENCE_INTEREST &&
            wants(person, &audience->codes[i]))
            codes_out[count++] = audience->codes[i].code;
    return count;
}
