/* What stands near words that may ask to leave (leaving.h), and turns them
 * round or makes them narrower. */
#ifndef CORE_READING_LEAVING_GUARDS_H
#define CORE_READING_LEAVING_GUARDS_H

#include "core/reading/leaving.h"

/* Somebody else is named right before: "my mate unsubscribed". */
bool leaving_is_of_other(const struct tokens *tokens, size_t at);

/* Before it stands a no, an "if", a past or a mere thought. `still`: they say
 * that they are still written to, so a past is a wish. */
bool leaving_is_turned(const struct tokens *tokens, size_t at, bool still);

/* Before it, in its sentence, stands an "if" or a mere thought. */
bool leaving_is_supposed(const struct tokens *tokens, size_t at);

/* In a sentence that tells of the past, and wishes nothing. */
bool leaving_is_told(const struct tokens *tokens, size_t at);

/* One sort of letters alone, one way, one matter. */
bool leaving_is_narrow(const struct tokens *tokens, const struct left *left);

/* A question about leaving, which is no wish to. */
bool leaving_is_question(const struct tokens *tokens, const struct left *left);

#endif
