#include "base/codec.h"

#include "base/banned.h"

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_put(struct text *text, struct slice bytes)
{
    const unsigned char *at = (const unsigned char *)bytes.at;

    for (size_t i = 0; i < bytes.size; i += 3) {
        size_t left = bytes.size - i;
        unsigned int group = (unsigned int)at[i] << 16;
        char *to = text_room(text, 4);

        if (to == NULL)
            return;
        if (left > 1)
            group |= (unsigned int)at[i + 1] << 8;
        if (left > 2)
            group |= at[i + 2];
        to[0] = base64_digits[group >> 18];
        to[1] = base64_digits[group >> 12 & 63];
        to[2] = left > 1 ? base64_digits[group >> 6 & 63] : '=';
        to[3] = left > 2 ? base64_digits[group & 63] : '=';
        text->size += 4;
    }
}

void base64_put_lines(struct text *text, struct slice bytes)
{
    const size_t line = 57; /* gives 76 characters */

    for (size_t i = 0; i < bytes.size; i += line) {
        base64_put(text, slice_part(bytes, i, line));
        text_puts(text, "\r\n");
    }
}

static int base64_value(char digit)
{
    if (digit >= 'A' && digit <= 'Z')
        return digit - 'A';
    if (digit >= 'a' && digit <= 'z')
        return digit - 'a' + 26;
    if (is_digit(digit))
        return digit - '0' + 52;
    return digit == '+' ? 62 : digit == '/' ? 63 : -1;
}

bool base64_read(struct text *text, struct slice encoded)
{
    unsigned int group = 0;
    unsigned int bits = 0;
    size_t digits = 0;
    size_t padding = 0;

    for (size_t i = 0; i < encoded.size; i++) {
        char byte = encoded.at[i];
        int value = base64_value(byte);

        if (is_space(byte))
            continue;
        if (byte == '=') {
            padding++;
            continue;
        }
        if (value < 0 || padding > 0)
            return false;
        group = (group << 6 | (unsigned int)value) & 0xffffff;
        bits += 6;
        digits++;
        if (bits >= 8) {
            bits -= 8;
            text_putc(text, (char)(group >> bits & 0xff));
        }
    }
    return padding <= 2 && (digits + padding) % 4 == 0;
}

void base32_put(struct text *text, struct slice bytes)
{
    static const char digits[] = "abcdefghijklmnopqrstuvwxyz234567";
    unsigned int group = 0;
    unsigned int bits = 0;

    for (size_t i = 0; i < bytes.size; i++) {
        group = (group << 8 | (unsigned char)bytes.at[i]) & 0xfffff;
        for (bits += 8; bits >= 5; bits -= 5)
            text_putc(text, digits[group >> (bits - 5) & 31]);
    }
    if (bits > 0)
        text_putc(text, digits[group << (5 - bits) & 31]);
}

void hex_put(struct text *text, struct slice bytes)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < bytes.size; i++) {
        unsigned char byte = (unsigned char)bytes.at[i];

        text_putc(text, digits[byte >> 4]);
        text_putc(text, digits[byte & 15]);
    }
}

static int hex_value(char digit)
{
    if (is_digit(digit))
        return digit - '0';
    digit = lower(digit);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

bool hex_read(struct text *text, struct slice encoded)
{
    if (encoded.size % 2 != 0)
        return false;
    for (size_t i = 0; i < encoded.size; i += 2) {
        int high = hex_value(encoded.at[i]);
        int low = hex_value(encoded.at[i + 1]);

        if (high < 0 || low < 0)
            return false;
        text_putc(text, (char)(high << 4 | low));
    }
    return true;
}
