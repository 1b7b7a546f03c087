#include "core/notice/variant.h"

#include "base/banned.h"

/* As people write it, as we do, for readers. */
static const struct {
    const char *mark;
    const char *form;
    const char *words;
} forms[] = {
    {"easyread", "easy_read", "easy read"},
    {"easy-read", "easy_read", "easy read"},
    {"easy_read", "easy_read", "easy read"},
    {"easy read", "easy_read", "easy read"},
    {"largeprint", "large_print", "large print"},
    {"large-print", "large_print", "large print"},
    {"large_print", "large_print", "large print"},
    {"bsl", "bsl", "British Sign Language"},
    {"braille", "braille", "Braille"},
    {"audio", "audio", "words for a recording"},
    {"plain", "plain", "plain English"},
};

static const struct {
    const char *code;
    const char *words;
} languages[] = {
    {"ar", "Arabic"},     {"bn", "Bengali"},    {"cy", "Welsh"},
    {"es", "Spanish"},    {"fa", "Persian"},    {"fr", "French"},
    {"ga", "Irish"},      {"gd", "Gaelic"},     {"gu", "Gujarati"},
    {"hi", "Hindi"},      {"hu", "Hungarian"},  {"it", "Italian"},
    {"ku", "Kurdish"},    {"lt", "Lithuanian"}, {"ne", "Nepali"},
    {"pa", "Punjabi"},    {"pl", "Polish"},     {"ps", "Pashto"},
    {"pt", "Portuguese"}, {"ro", "Romanian"},   {"ru", "Russian"},
    {"so", "Somali"},     {"sq", "Albanian"},   {"sk", "Slovak"},
    {"ta", "Tamil"},      {"ti", "Tigrinya"},   {"tr", "Turkish"},
    {"uk", "Ukrainian"},  {"ur", "Urdu"},       {"vi", "Vietnamese"},
    {"yo", "Yoruba"},     {"zh", "Chinese"},
};

/* Where the last full stop is; the size if there is none but the first. */
static size_t last_stop(struct slice name)
{
    size_t at = name.size;

    while (at > 1 && name.at[at - 1] != '.')
        at--;
    return at > 1 ? at - 1 : name.size;
}

static bool is_text(struct slice ending)
{
    return slice_is_caseless(ending, ".txt") ||
           slice_is_caseless(ending, ".md");
}

static bool is_picture(struct slice ending)
{
    return slice_is_caseless(ending, ".jpg") ||
           slice_is_caseless(ending, ".jpeg") ||
           slice_is_caseless(ending, ".png") ||
           slice_is_caseless(ending, ".gif");
}

static bool read_mark(struct slice mark, struct variant *out)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (slice_is_caseless(mark, forms[i].mark)) {
            out->form = slice_of(forms[i].form);
            out->words = forms[i].words;
            return true;
        }
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (slice_is_caseless(mark, languages[i].code)) {
            out->form = SLICE("language");
            out->language = slice_of(languages[i].code);
            out->words = languages[i].words;
            return true;
        }
    return false;
}

bool variant_read(struct slice name, struct variant *out)
{
    size_t stop = last_stop(name);
    struct slice ending = slice_from(name, stop);
    struct slice rest = slice_part(name, 0, stop);
    size_t mark;

    *out = (struct variant){.name = name, .stem = rest};
    if (is_picture(ending)) {
        out->form = SLICE("picture");
        out->words = "picture";
        return true;
    }
    if (!is_text(ending))
        return false;
    mark = last_stop(rest);
    if (mark == rest.size || !read_mark(slice_from(rest, mark + 1), out))
        return false;
    out->stem = slice_part(rest, 0, mark);
    return true;
}

struct slice variant_stem(struct slice name)
{
    struct variant variant;

    (void)variant_read(name, &variant);
    return variant.stem;
}
