#include "base/wire.h"

#include <string.h>

#include "base/banned.h"

void wire_put_number(struct text *text, int64_t number)
{
    text_put(text, (struct slice){(const char *)&number, sizeof number});
}

void wire_put_slice(struct text *text, struct slice slice)
{
    wire_put_number(text, (int64_t)slice.size);
    text_put(text, slice);
}

int64_t wire_take_number(struct wire *wire)
{
    int64_t number = 0;

    if (wire->broken || wire->rest.size < sizeof number) {
        wire->broken = true;
        return 0;
    }
    memcpy(&number, wire->rest.at, sizeof number);
    wire->rest = slice_from(wire->rest, sizeof number);
    return number;
}

int64_t wire_take_count(struct wire *wire, int64_t most)
{
    int64_t count = wire_take_number(wire);

    if (count < 0 || count > most) {
        wire->broken = true;
        return 0;
    }
    return count;
}

struct slice wire_take_slice(struct wire *wire)
{
    size_t size = (size_t)wire_take_count(wire, (int64_t)wire->rest.size);
    struct slice slice;

    /* The count itself took 8 bytes off, so look again. */
    if (wire->broken || size > wire->rest.size) {
        wire->broken = true;
        return (struct slice){NULL, 0};
    }
    slice = slice_part(wire->rest, 0, size);
    wire->rest = slice_from(wire->rest, size);
    return slice;
}

bool wire_whole(const struct wire *wire)
{
    return !wire->broken && wire->rest.size == 0;
}
