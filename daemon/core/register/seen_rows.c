#include "core/register/seen_rows.h"

#include "base/banned.h"

/* FNV-1a; whoever makes two keys collide has a row refused, no more. */
static uint64_t hash(uint64_t sum, struct slice words)
{
    for (size_t i = 0; i < words.size; i++)
        sum = (sum ^ (unsigned char)lower(words.at[i])) * 0x100000001b3ULL;
    return sum;
}

static uint64_t key_of(struct arena *arena, const struct import_row *row)
{
    const struct person *p = &row->person;
    uint64_t sum = 0xcbf29ce484222325ULL;

    if (p->ref.size > 0)
        return hash(hash(sum, SLICE("ref ")), p->ref) | 1;
    sum = hash(sum, person_name_key(arena, person_name(p)));
    return hash(hash(sum, SLICE("\n")),
                row->broken.size > 0 ? row->broken : p->address) |
           1;
}

static struct seen_row *slot_of(struct seen_row *table, size_t room,
                                uint64_t key)
{
    size_t at = (size_t)(key >> 1) & (room - 1);

    while (table[at].key != 0 && table[at].key != key)
        at = (at + 1) & (room - 1);
    return &table[at];
}

static void grow(struct seen_rows *seen)
{
    size_t room = seen->room == 0 ? 1024 : seen->room * 2;
    struct seen_row *table = arena_array(seen->arena, room, sizeof *table);

    for (size_t i = 0; i < seen->room; i++)
        if (seen->table[i].key != 0)
            *slot_of(table, room, seen->table[i].key) = seen->table[i];
    seen->table = table;
    seen->room = room;
}

const struct seen_row *seen_rows_before(struct arena *arena,
                                        struct seen_rows *seen,
                                        const struct import_row *row,
                                        struct slice raw)
{
    uint64_t key = key_of(arena, row);
    struct seen_row *slot;

    if (seen->count * 2 >= seen->room)
        grow(seen);
    slot = slot_of(seen->table, seen->room, key);
    if (slot->key != 0)
        return slot;
    *slot = (struct seen_row){key, row->line, raw};
    seen->count++;
    return NULL;
}
