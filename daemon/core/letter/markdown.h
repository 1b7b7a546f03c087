/* Markdown, by cmark, once for each item and form; raw HTML is dropped, images
 * become their words, and only http, https, mailto and tel links stay links.
 * What announcements hold is not trusted to be free of tricks: the results are
 * clean UTF-8 (base/utf8.h), and HTML holds nothing but what cmark writes. */
#ifndef CORE_LETTER_MARKDOWN_H
#define CORE_LETTER_MARKDOWN_H

#include "base/error.h"
#include "base/text.h"

/* What becomes larger than this is refused: both functions return false. No
 * announcement of reasonable size does. */
#define MARKDOWN_MOST_BYTES ((size_t)4 << 20)

/* Headings inside become h3 and deeper, so that the letter keeps its order;
 * emphasis is bold, never italic. Without a final line end. */
bool markdown_html(struct arena *arena, struct slice markdown,
                   struct slice *out) NODISCARD;

/* Plain text, wrapped at 72 columns (core/letter/wrap.h); links as "words
 * (https://...)", lists with "- ". Without a final line end. */
bool markdown_text(struct arena *arena, struct slice markdown,
                   struct slice *out) NODISCARD;

#endif
