/* The form that IMAP gives to names of folders: "modified UTF-7" (RFC 3501
 * section 5.1.3). Printable ASCII stays, but for "&", which becomes "&-". */
#ifndef BASE_UTF7_H
#define BASE_UTF7_H

#include "base/text.h"

/* From UTF-8; an invalid byte counts as U+FFFD. */
void utf7_put(struct text *text, struct slice name);

#endif
