/*
 * Files that staff attach: text is handed over as text, a document of a word
 * processor with what to do instead. Pictures and anything else are not.
 */
#ifndef CORE_READING_MESSAGE_FILES_H
#define CORE_READING_MESSAGE_FILES_H

#include <gmime/gmime.h>

#include "core/reading/submission.h"

/* Into `out`, which has room for SUBMISSION_FILES_MOST; how many there are.
 * What is past the bounds of submission.h is there with its trouble only. */
size_t message_files(struct arena *arena, GMimeMessage *mime,
                     struct submission *out);

#endif
