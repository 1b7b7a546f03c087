#include "core/reading/nets.h"

#include <string.h>

#include "core/reading/phrase.h"

#include "base/banned.h"

/* A long text goes through in pieces of this many bytes; what two pieces
 * share is longer than any phrase. */
#define PIECE ((size_t)65536)
#define SHARED ((size_t)512)

/* No idiom has more. */
#define IDIOM_TOKENS 16

/* Where a piece may end: after a space, so that no word is cut. */
static size_t piece_size(struct slice rest)
{
    size_t size = rest.size < PIECE ? rest.size : PIECE;

    if (size == rest.size)
        return size;
    while (size > PIECE - SHARED && !is_space(rest.at[size - 1]))
        size--;
    return size;
}

/* One of our titles in full, at this token? Returns the token after it. */
static size_t past_title(const struct tokens *tokens, size_t at,
                         const struct tokens *title)
{
    size_t words = 0;

    for (size_t i = 0; i < title->count; i++) {
        if (title->list[i].word.size == 0)
            continue;
        while (at < tokens->count && tokens->list[at].kind == TOKEN_MARK)
            at++;
        if (at >= tokens->count ||
            !slice_equal(tokens->list[at].word, title->list[i].word))
            return 0;
        at++;
        words++;
    }
    return words > 1 ? at : 0;
}

struct rows {
    const struct net_phrase **list;
    size_t count;
    size_t room;
};

/* The phrases by how they can begin, so that few are tried at each word. */
struct index {
    struct rows by_key[PHRASE_KEYS];
    struct rows by_byte[256];
};

static void add_row(struct arena *arena, struct rows *rows, size_t row)
{
    rows->list = arena_grow(arena, rows->list, rows->count, &rows->room,
                            sizeof *rows->list);
    rows->list[rows->count++] = &net_phrases[row];
}

static struct index *index_of_phrases(struct arena *arena)
{
    struct index *index = arena_alloc(arena, sizeof *index);

    for (size_t i = 0; i < net_phrase_count; i++) {
        bool by_key[PHRASE_KEYS] = {false};
        bool by_byte[256] = {false};

        phrase_beginnings(net_phrases[i].phrase, by_key, by_byte);
        for (size_t key = 0; key < PHRASE_KEYS; key++)
            if (by_key[key])
                add_row(arena, &index->by_key[key], i);
        for (size_t byte = 0; byte < 256; byte++)
            if (by_byte[byte])
                add_row(arena, &index->by_byte[byte], i);
    }
    return index;
}

/* A piece of text in work. */
struct haul {
    const struct index *index;
    const struct slice *ours;
    size_t ours_count;
    struct tokens tokens;
    size_t *idioms; /* where the longest idiom that begins here ends, or 0 */
    bool *covered;  /* by one of our titles */
};

static void cover_titles(struct arena *scratch, struct haul *haul)
{
    for (size_t t = 0; t < haul->ours_count; t++) {
        struct tokens title = tokens_of(scratch, haul->ours[t]);

        for (size_t at = 0; at < haul->tokens.count; at++) {
            size_t end = past_title(&haul->tokens, at, &title);

            if (end > at)
                memset(haul->covered + at, true, end - at);
        }
    }
}

static size_t longest_idiom(const struct haul *haul, const struct rows *rows,
                            size_t at)
{
    size_t furthest = 0;
    size_t end;

    for (size_t i = 0; i < rows->count; i++)
        if (rows->list[i]->net == NET_HARMLESS &&
            phrase_stands(rows->list[i]->phrase, &haul->tokens, at, &end) &&
            end > furthest)
            furthest = end;
    return furthest;
}

/* Only when one idiom, or our own titles, hold all of it. */
static bool excused(const struct haul *haul, size_t from, size_t to)
{
    bool ours = true;

    for (size_t i = from; i < to; i++)
        ours = ours && haul->covered[i];
    if (ours)
        return true;
    for (size_t back = 0; back <= from && back < IDIOM_TOKENS; back++)
        if (haul->idioms[from - back] >= to)
            return true;
    return false;
}

static void catch_rows(struct arena *arena, const struct haul *haul,
                       const struct rows *rows, size_t at, struct catch *found)
{
    for (size_t i = 0; i < rows->count; i++) {
        const struct net_phrase *row = rows->list[i];
        size_t end;

        if (row->net == NET_HARMLESS || found->caught[row->net] ||
            !phrase_stands(row->phrase, &haul->tokens, at, &end) || end <= at ||
            excused(haul, at, end))
            continue;
        found->caught[row->net] = true;
        found->words[row->net] =
            arena_copy(arena, tokens_said(&haul->tokens, at, end));
        found->of[row->net] = row->of;
    }
}

static void find_idioms(struct haul *haul)
{
    for (size_t at = 0; at < haul->tokens.count; at++) {
        struct slice word = haul->tokens.list[at].word;

        if (word.size > 0)
            haul->idioms[at] =
                longest_idiom(haul, &haul->index->by_key[phrase_key(word)], at);
    }
}

static void catch_all(struct arena *arena, const struct haul *haul,
                      struct catch *found)
{
    for (size_t at = 0; at < haul->tokens.count; at++) {
        struct slice word = haul->tokens.list[at].word;

        if (word.size == 0)
            continue;
        catch_rows(arena, haul, &haul->index->by_key[phrase_key(word)], at,
                   found);
        catch_rows(arena, haul,
                   &haul->index->by_byte[(unsigned char)word.at[0]], at, found);
    }
}

static void catch_piece(struct arena *arena, struct arena *scratch,
                        struct haul *haul, struct slice piece,
                        struct catch *found)
{
    size_t count;

    haul->tokens = tokens_of(scratch, piece);
    count = haul->tokens.count;
    haul->idioms = arena_array(scratch, count, sizeof *haul->idioms);
    haul->covered = arena_array(scratch, count, sizeof *haul->covered);
    cover_titles(scratch, haul);
    find_idioms(haul);
    catch_all(arena, haul, found);
}

void nets_catch(struct arena *arena, struct slice text,
                const struct slice *ours, size_t ours_count,
                struct catch *found)
{
    struct arena *lasting;
    struct arena *scratch;
    struct haul haul = {.ours = ours, .ours_count = ours_count};

    if (text.size == 0)
        return;
    lasting = arena_new();
    scratch = arena_new();
    haul.index = index_of_phrases(lasting);
    while (text.size > 0) {
        size_t size = piece_size(text);

        catch_piece(arena, scratch, &haul, slice_part(text, 0, size), found);
        if (size == text.size)
            break;
        text = slice_from(text, size - SHARED);
        arena_reset(scratch);
    }
    arena_free(scratch);
    arena_free(lasting);
}
