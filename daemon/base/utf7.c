#include "base/utf7.h"

#include "base/codec.h"
#include "base/utf8.h"

#include "base/banned.h"

static bool is_plain(uint32_t character)
{
    return character >= 0x20 && character <= 0x7e;
}

static void put_unit(struct text *units, uint32_t unit)
{
    text_putc(units, (char)(unit >> 8 & 0xff));
    text_putc(units, (char)(unit & 0xff));
}

static void put_utf16(struct text *units, uint32_t character)
{
    if (character < 0x10000) {
        put_unit(units, character);
        return;
    }
    character -= 0x10000;
    put_unit(units, 0xd800 + (character >> 10));
    put_unit(units, 0xdc00 + (character & 0x3ff));
}

/* Base64 without padding and with "," for "/", between "&" and "-". */
static void put_run(struct text *text, const struct text *units)
{
    struct text encoded = text_start(text->arena, text->limit);

    base64_put(&encoded, text_slice(units));
    text_putc(text, '&');
    for (size_t i = 0; i < encoded.size; i++)
        if (encoded.at[i] != '=')
            text_putc(text, encoded.at[i] == '/' ? ',' : encoded.at[i]);
    text_putc(text, '-');
}

void utf7_put(struct text *text, struct slice name)
{
    uint32_t character;
    bool more = utf8_next(&name, &character, NULL);

    while (more) {
        struct text units = text_start(text->arena, 2 * text->limit);

        while (more && is_plain(character)) {
            text_putc(text, (char)character);
            if (character == '&')
                text_putc(text, '-');
            more = utf8_next(&name, &character, NULL);
        }
        while (more && !is_plain(character)) {
            put_utf16(&units, character);
            more = utf8_next(&name, &character, NULL);
        }
        if (units.size > 0)
            put_run(text, &units);
    }
}
