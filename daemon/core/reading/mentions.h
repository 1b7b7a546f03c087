/*
 * Which items a text names: by number, by words of their titles, by what kind
 * of thing they are, by their dates. The words of a title may be few and
 * misspelt, but one item alone must be meant; what could be two is a mention
 * of none.
 */
#ifndef CORE_READING_MENTIONS_H
#define CORE_READING_MENTIONS_H

#include "core/reading/days.h"
#include "core/reading/reading.h"

/* What was offered, made ready to be found. */
struct offer;
struct offer *offer_of(struct arena *arena, const struct reading_context *from);

size_t offer_count(const struct offer *offer);

/* Every word of every title. */
const struct slice *offer_words(const struct offer *offer, size_t *count_out);

enum mention_kind { MENTION_NUMBER, MENTION_TITLE, MENTION_DAY };

struct mention {
    enum mention_kind kind;
    size_t from; /* tokens; `to` is not included */
    size_t to;
    int item;          /* 0: more than one could be meant, see `could_be` */
    uint64_t could_be; /* bits, by place in the context */
    struct day day;
};

struct mentions {
    struct mention *list;
    size_t count;
};

/* All of them; shorter ones within longer ones too. */
struct mentions mentions_of(struct arena *arena, const struct offer *offer,
                            const struct tokens *tokens);

/* The one choice of an item's dates that a day can mean ("Mon 9 Mar"), or an
 * empty slice. An item without a choice has none. */
struct slice offer_option(const struct offer *offer, int item,
                          const struct day *day);
bool offer_has_options(const struct offer *offer, int item);

/* Where a place ends that begins at a token, in the words of an item's "when"
 * (item 0: of any item's); `at`: none is there. */
size_t offer_place_at(const struct offer *offer, int item,
                      const struct tokens *tokens, size_t at);

/* The one item that has this among its dates or choices; 0: none, or more. */
int offer_item_on(const struct offer *offer, const struct day *day);

/* False if the day cannot be one of the item's. */
bool offer_may_be_on(const struct offer *offer, int item,
                     const struct day *day);

#endif
