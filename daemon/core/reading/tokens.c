#include "core/reading/tokens.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* Bases of the letters U+00C0 to U+017F: people write without accents. */
static const char latin[] =
    "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static const char *const number_words[] = {
    "one",   "two",   "three", "four", "five",   "six",
    "seven", "eight", "nine",  "ten",  "eleven", "twelve",
};

enum class {
    CLASS_SPACE,
    CLASS_LETTER,
    CLASS_DIGIT,
    CLASS_APOSTROPHE,
    CLASS_NOTHING, /* invisible, or only dress: quotation marks, bold */
    CLASS_MARK,
    CLASS_SIGN
};

struct character {
    enum class class;
    uint32_t folded; /* letters and digits */
    char mark;
    bool capital;
};

/* Ranges outside ASCII that are not letters. */
static const struct range {
    uint32_t from;
    uint32_t to;
    enum class class;
    char mark;
} ranges[] = {
    {0x0080, 0x00a0, CLASS_SPACE, 0},
    {0x00a1, 0x00a1, CLASS_MARK, '!'},
    {0x00ab, 0x00ab, CLASS_NOTHING, 0},
    {0x00ad, 0x00ad, CLASS_NOTHING, 0},
    {0x00b4, 0x00b4, CLASS_APOSTROPHE, 0},
    {0x00b7, 0x00b7, CLASS_MARK, '-'},
    {0x00bb, 0x00bb, CLASS_NOTHING, 0},
    {0x00bf, 0x00bf, CLASS_MARK, '?'},
    {0x00a2, 0x00bf, CLASS_SIGN, 0},
    {0x00d7, 0x00d7, CLASS_SIGN, 0},
    {0x00f7, 0x00f7, CLASS_SIGN, 0},
    {0x02b9, 0x02bf, CLASS_APOSTROPHE, 0},
    {0x0300, 0x036f, CLASS_NOTHING, 0}, /* accents by themselves */
    {0x060c, 0x060c, CLASS_MARK, ','},
    {0x061b, 0x061b, CLASS_MARK, ';'},
    {0x061f, 0x061f, CLASS_MARK, '?'},
    {0x064b, 0x0652, CLASS_NOTHING, 0}, /* Arabic vowel signs */
    {0x06d4, 0x06d4, CLASS_MARK, '.'},
    {0x0964, 0x0965, CLASS_MARK, '.'},
    {0x2000, 0x200a, CLASS_SPACE, 0},
    {0x200b, 0x200f, CLASS_NOTHING, 0},
    {0x2010, 0x2015, CLASS_MARK, '-'},
    {0x2018, 0x2019, CLASS_APOSTROPHE, 0},
    {0x201a, 0x201f, CLASS_NOTHING, 0},
    {0x2022, 0x2023, CLASS_MARK, '-'},
    {0x2026, 0x2026, CLASS_MARK, MARK_ELLIPSIS},
    {0x2028, 0x2029, CLASS_MARK, MARK_LINE},
    {0x202a, 0x202e, CLASS_NOTHING, 0},
    {0x202f, 0x202f, CLASS_SPACE, 0},
    {0x2032, 0x2032, CLASS_APOSTROPHE, 0},
    {0x205f, 0x205f, CLASS_SPACE, 0},
    {0x2060, 0x206f, CLASS_NOTHING, 0},
    {0x20e3, 0x20e3, CLASS_NOTHING, 0}, /* the frame of a keycap */
    {0x2640, 0x2642, CLASS_NOTHING, 0}, /* who a picture shows */
    {0x2212, 0x2212, CLASS_MARK, '-'},
    {0x2000, 0x2bff, CLASS_SIGN, 0},
    {0x3000, 0x3000, CLASS_SPACE, 0},
    {0x3001, 0x3001, CLASS_MARK, ','},
    {0x3002, 0x3002, CLASS_MARK, '.'},
    {0xe000, 0xf8ff, CLASS_SIGN, 0},
    {0xfe00, 0xfe0f, CLASS_NOTHING, 0},
    {0xfeff, 0xfeff, CLASS_NOTHING, 0},
    {0xff1f, 0xff1f, CLASS_MARK, '?'},
    {0xfff0, 0xffff, CLASS_SIGN, 0},
    {0x1f3fb, 0x1f3ff, CLASS_NOTHING, 0}, /* shades of skin */
    {0x1f000, 0x1faff, CLASS_SIGN, 0},
    {0xe0000, 0x10ffff, CLASS_SIGN, 0},
};

static struct character ascii(uint32_t c)
{
    char byte = (char)c;

    if (byte == '\n')
        return (struct character){CLASS_MARK, 0, MARK_LINE, false};
    if (c <= ' ' || c == 0x7f)
        return (struct character){.class = CLASS_SPACE};
    if (is_digit(byte))
        return (struct character){.class = CLASS_DIGIT, .folded = c};
    if (is_letter(byte))
        return (struct character){CLASS_LETTER, (uint32_t)lower(byte), 0,
                                  lower(byte) != byte};
    if (byte == '\'' || byte == '`')
        return (struct character){.class = CLASS_APOSTROPHE};
    if (strchr("\"*_", byte) != NULL)
        return (struct character){.class = CLASS_NOTHING};
    if (strchr(".,!?;:-()#&+/", byte) != NULL)
        return (struct character){CLASS_MARK, 0, byte, false};
    return (struct character){.class = CLASS_SIGN};
}

/* Zeros of the digits that are written with other scripts. */
static const uint32_t zeros[] = {
    0x0660, /* Arabic */
    0x06f0, /* Urdu, Persian */
    0x0966, /* Hindi */
    0x09e6, /* Bengali */
    0x0a66, /* Punjabi */
    0x0ae6, /* Gujarati */
    0xff10, /* wide */
};

/* The ASCII digit of the same value, or 0. */
static uint32_t digit_of(uint32_t c)
{
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
        if (c >= zeros[i] && c < zeros[i] + 10)
            return '0' + (c - zeros[i]);
    return 0;
}

/* Pictures that people answer with, as a word. */
static const struct picture {
    uint32_t from;
    uint32_t to;
    const char *word;
} pictures[] = {
    {0x1f44d, 0x1f44d, "thumbsup"}, {0x1f44e, 0x1f44e, "thumbsdown"},
    {0x2705, 0x2705, "tick"},       {0x2713, 0x2714, "tick"},
    {0x2611, 0x2611, "tick"},       {0x274c, 0x274c, "cross"},
    {0x2716, 0x2716, "cross"},      {0x1f64b, 0x1f64b, "tick"},
    {0x1f600, 0x1f60b, "smile"},    {0x1f60d, 0x1f60e, "smile"},
    {0x1f617, 0x1f61a, "smile"},    {0x1f917, 0x1f917, "smile"},
    {0x1f929, 0x1f929, "smile"},    {0x1f970, 0x1f970, "smile"},
    {0x1f973, 0x1f973, "smile"},    {0x1f64f, 0x1f64f, "smile"},
    {0x1f44f, 0x1f44f, "smile"},    {0x1f64c, 0x1f64c, "smile"},
    {0x1f389, 0x1f389, "smile"},    {0x1f496, 0x1f49c, "smile"},
    {0x1f490, 0x1f490, "smile"},    {0x1f338, 0x1f33c, "smile"},
    {0x2764, 0x2764, "smile"},      {0x263a, 0x263a, "smile"},
    {0x2615, 0x2615, "smile"},      {0x1f642, 0x1f642, "smile"},
    {0x1f308, 0x1f308, "smile"},    {0x2728, 0x2728, "smile"},
    {0x1f31e, 0x1f31f, "smile"},    {0x2600, 0x2600, "smile"},
};

/* Faces and things that take a yes back, or may. */
static const uint32_t sour[] = {
    0x1f44e, 0x1f612, 0x1f614, 0x1f615, 0x1f61e, 0x1f61f, 0x1f620, 0x1f621,
    0x1f622, 0x1f623, 0x1f624, 0x1f625, 0x1f626, 0x1f627, 0x1f628, 0x1f629,
    0x1f62a, 0x1f62b, 0x1f62c, 0x1f62d, 0x1f630, 0x1f631, 0x1f633, 0x1f635,
    0x1f637, 0x1f610, 0x1f611, 0x1f613, 0x1f616, 0x1f60f, 0x1f641, 0x1f643,
    0x1f644, 0x1f4a9, 0x1f494, 0x1f480, 0x1f52a, 0x1f4a3, 0x1f595, 0x1f910,
    0x1f912, 0x1f914, 0x1f915, 0x1f922, 0x1f925, 0x1f926, 0x1f928, 0x1f92c,
    0x1f92e, 0x1f937, 0x1f971, 0x1f974, 0x1f97a, 0x1f6d1, 0x1f6ab, 0x1f645,
    0x1f648, 0x1f649, 0x1f64a, 0x1f621, 0x1f47f, 0x1f608, 0x1f5d1,
};

static bool is_sour(uint32_t c)
{
    for (size_t i = 0; i < sizeof sour / sizeof *sour; i++)
        if (sour[i] == c)
            return true;
    return false;
}

static const char *picture_word(uint32_t c)
{
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
        if (c >= pictures[i].from && c <= pictures[i].to)
            return pictures[i].word;
    if (c >= 0x1f300 && c < 0x1fb00 && !is_sour(c))
        return "smile";
    return NULL;
}

/* Letters that one keyboard has in two forms; Romanian's s and t; Cyrillic
 * capitals. */
static uint32_t fold_beyond_latin(uint32_t c)
{
    if (c >= 0x0400 && c <= 0x042f)
        return c + (c < 0x0410 ? 0x50 : 0x20);
    switch (c) {
    case 0x0218:
    case 0x0219:
        return 's'; /* with a comma below, as in Romanian */
    case 0x021a:
    case 0x021b:
        return 't';
    case 0x0643:
        return 0x06a9; /* kaf */
    case 0x0649:
    case 0x064a:
        return 0x06cc; /* yeh */
    case 0x0647:
        return 0x06c1; /* heh */
    default:
        return c;
    }
}

static struct character character_of(uint32_t c)
{
    if (c < 0x80)
        return ascii(c);
    if (digit_of(c) != 0)
        return (struct character){.class = CLASS_DIGIT, .folded = digit_of(c)};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c >= ranges[i].from && c <= ranges[i].to)
            return (struct character){ranges[i].class, 0, ranges[i].mark,
                                      false};
    if (c >= 0xc0 && c < 0x180) {
        bool capital = c <= 0xde || (c >= 0x100 && c % 2 == 0);

        return (struct character){CLASS_LETTER, (uint32_t)latin[c - 0xc0], 0,
                                  capital};
    }
    return (struct character){.class = CLASS_LETTER,
                              .folded = fold_beyond_latin(c)};
}

static struct character peek(struct slice rest)
{
    uint32_t c;

    if (!utf8_next(&rest, &c, NULL))
        return (struct character){.class = CLASS_SPACE};
    return character_of(c);
}

static int number_of(struct token *token)
{
    int64_t number;

    if (token->kind == TOKEN_NUMBER && slice_number(token->word, &number))
        return (int)number;
    for (size_t i = 0; i < sizeof number_words / sizeof *number_words; i++)
        if (token->kind == TOKEN_WORD && slice_is(token->word, number_words[i]))
            return (int)i + 1;
    return 0;
}

/* Inside figures: "10.30", "3/4", "07700-900". A comma parts two numbers. */
static bool joins_figures(struct slice rest)
{
    return strchr(".:/-", rest.at[0]) != NULL && rest.size > 1 &&
           peek(slice_from(rest, 1)).class == CLASS_DIGIT;
}

/* "R.I.P." is one word. */
static bool is_between_initials(struct slice word, struct slice rest)
{
    return rest.size > 2 && rest.at[0] == '.' && rest.at[2] == '.' &&
           word.size > 0 && word.size < 4 &&
           peek(slice_from(rest, 1)).class == CLASS_LETTER;
}

/* A word or figures, up to the first character that cannot be in one. */
static void take_word(struct arena *arena, struct slice *rest,
                      struct token *token)
{
    struct text word = text_start(arena, rest->size * 4 + 4);
    bool digits = false;
    bool others = false;

    while (rest->size > 0) {
        struct slice next = *rest;
        struct character c;
        uint32_t code;

        utf8_next(&next, &code, NULL);
        c = character_of(code);
        if (c.class == CLASS_MARK && digits && joins_figures(*rest))
            others = true;
        else if (c.class == CLASS_LETTER || c.class == CLASS_DIGIT)
            utf8_put(&word, c.folded);
        else if (c.class != CLASS_APOSTROPHE && c.class != CLASS_NOTHING &&
                 !is_between_initials(text_slice(&word), *rest))
            break;
        digits |= c.class == CLASS_DIGIT;
        others |= c.class == CLASS_LETTER;
        *rest = next;
    }
    token->word = text_slice(&word);
    if (!digits)
        token->kind = TOKEN_WORD;
    else if (others || token->word.size > 3 || token->word.at[0] == '0')
        token->kind = TOKEN_FIGURE;
    else
        token->kind = TOKEN_NUMBER;
    token->number = number_of(token);
}

/* A mark; dots, line ends and blank lines in a row are one. */
static void take_mark(struct slice *rest, struct token *token, char mark)
{
    char first = mark;

    token->kind = TOKEN_MARK;
    token->mark = mark;
    while (rest->size > 0) {
        struct slice next = *rest;
        struct character c;
        uint32_t code;

        utf8_next(&next, &code, NULL);
        c = character_of(code);
        if (first == MARK_LINE && c.class == CLASS_SPACE) {
            *rest = next;
            continue;
        }
        if (c.class != CLASS_MARK || c.mark != first ||
            (first != '.' && first != MARK_LINE))
            return;
        token->mark = first == '.' ? MARK_ELLIPSIS : MARK_PARAGRAPH;
        *rest = next;
    }
}

struct tokens tokens_of(struct arena *arena, struct slice text)
{
    struct tokens tokens = {NULL, 0};
    struct slice rest = text;
    size_t room = 0;

    while (rest.size > 0) {
        struct character c = peek(rest);
        struct token token = {.capital = c.capital};
        const char *from = rest.at;
        uint32_t code;

        if (c.class == CLASS_LETTER || c.class == CLASS_DIGIT) {
            take_word(arena, &rest, &token);
        } else {
            utf8_next(&rest, &code, NULL);
            if (c.class == CLASS_MARK)
                take_mark(&rest, &token, c.mark);
            else if (c.class == CLASS_SIGN)
                token = (struct token){.kind = TOKEN_SIGN,
                                       .word = slice_of(picture_word(code))};
            else
                continue;
        }
        token.text = (struct slice){from, (size_t)(rest.at - from)};
        tokens.list =
            arena_grow(arena, tokens.list, tokens.count, &room, sizeof token);
        tokens.list[tokens.count++] = token;
    }
    return tokens;
}

struct slice tokens_said(const struct tokens *tokens, size_t from, size_t to)
{
    const char *start;
    struct slice last;

    if (from >= to || to > tokens->count)
        return (struct slice){NULL, 0};
    start = tokens->list[from].text.at;
    last = tokens->list[to - 1].text;
    return slice_trim(
        (struct slice){start, (size_t)(last.at - start) + last.size});
}

bool token_is_mark(const struct token *token, const char *marks)
{
    return token->kind == TOKEN_MARK && strchr(marks, token->mark) != NULL;
}

bool token_is_word(const struct token *token, const char *word)
{
    return token->kind == TOKEN_WORD && slice_is(token->word, word);
}

bool token_ends_sentence(const struct token *token)
{
    return token_is_mark(token, ".!?;\f");
}
