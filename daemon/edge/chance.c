#include "edge/chance.h"

#include <errno.h>
#include <sys/random.h>

#include "base/codec.h"
#include "base/must.h"

#include "base/banned.h"

#define TOKEN_SIZE 20 /* characters of 5 bits */

void chance_bytes(void *to, size_t size)
{
    char *at = to;

    while (size > 0) {
        ssize_t got = getrandom(at, size, 0);

        must(got > 0 || errno == EINTR);
        if (got > 0) {
            at += got;
            size -= (size_t)got;
        }
    }
}

struct slice chance_token(struct arena *arena)
{
    char bytes[13]; /* 104 bits; the last character is cut off */
    struct text text = text_start(arena, TOKEN_SIZE + 1);

    chance_bytes(bytes, sizeof bytes);
    base32_put(&text, (struct slice){bytes, sizeof bytes});
    return slice_part(text_slice(&text), 0, TOKEN_SIZE);
}

int chance_number(int below)
{
    unsigned int range = (unsigned int)below;
    unsigned int number;

    must(below > 0);
    /* What lies past the last whole multiple would favour small numbers. */
    do
        chance_bytes(&number, sizeof number);
    while (number >= UINT32_MAX - UINT32_MAX % range);
    return (int)(number % range);
}
