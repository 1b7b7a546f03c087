/*
 * The bulletin: an issue made ready once, and from it one letter for each
 * person, with the items that concern them.
 */
#ifndef CORE_LETTER_BULLETIN_H
#define CORE_LETTER_BULLETIN_H

#include "core/letter/envelope.h"
#include "core/letter/texts.h"
#include "core/notice/issue.h"

/* Markdown, templates and encoding are done for each item and form. All that
 * is given must outlive the bulletin; `texts` may hold no HTML. */
struct bulletin;
struct bulletin *bulletin_prepare(struct arena *arena,
                                  const struct settings *settings,
                                  const struct zone *zone,
                                  const struct issue *issue,
                                  const struct letter_texts *texts);

/*
 * One person's letter. `items` are theirs (issue_items_for), pointing into the
 * issue; never none. Text and HTML, for format plain_text the text alone, for
 * large_print the HTML in large letters. False when the address cannot be used
 * or the letter grew past LETTER_MOST_BYTES.
 */
bool bulletin_letter(struct arena *arena, const struct bulletin *bulletin,
                     const struct person *person, const struct item **items,
                     size_t count, const struct envelope *envelope,
                     struct letter *out, struct error *error) NODISCARD;

#endif
