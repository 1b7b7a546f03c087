/*
 * A template made ready for many letters: what is the same in all of them is
 * rendered, wrapped and encoded once, so that a letter is mostly copied.
 */
#ifndef CORE_LETTER_PAGE_H
#define CORE_LETTER_PAGE_H

#include "core/letter/template.h"

struct page;

/* `fixed` holds the fields that do not vary; `items` are the views of the
 * varying list, their outer being `fixed`. */
struct page *page_prepare(struct arena *arena, const struct template *template,
                          enum template_form form, const struct view *fixed,
                          const struct view *items, size_t item_count);

/* One letter's part in quoted-printable to `encoded`, and as it is to `plain`
 * (NULL: not wanted; only text pages have it). `person` holds the fields that
 * vary, its outer being `fixed`; `chosen` are indexes of items. `arena` is for
 * work. */
void page_put(struct arena *arena, const struct page *page,
              const struct view *person, const size_t *chosen, size_t count,
              struct text *encoded, struct text *plain);

#endif
