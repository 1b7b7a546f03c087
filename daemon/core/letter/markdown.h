/* Markdown, by cmark, once for each item and form; raw HTML is dropped and
 * only http, https, mailto and tel links stay links. */
#ifndef CORE_LETTER_MARKDOWN_H
#define CORE_LETTER_MARKDOWN_H

#include "base/text.h"

/* Headings inside become h3 and deeper, so that the letter keeps its order. */
struct slice markdown_html(struct arena *arena, struct slice markdown);

/* Plain text, wrapped at 72 columns; links as "words (https://...)". */
struct slice markdown_text(struct arena *arena, struct slice markdown);

#endif
