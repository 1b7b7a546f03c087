/* What answering machines write, and what they do not: lists that end with
 * NULL. */
#ifndef CORE_READING_AUTO_PHRASES_H
#define CORE_READING_AUTO_PHRASES_H

extern const char *const auto_surely[];
extern const char *const auto_unread[];
extern const char *const auto_thanks[];
extern const char *const auto_promise[];
extern const char *const auto_absent[];
extern const char *const auto_urgent[];
extern const char *const auto_instead[];
extern const char *const auto_later[];
extern const char *const auto_soon[];
extern const char *const auto_wants[];

/* Of a subject. */
extern const char *const auto_subject_starts[];
extern const char *const auto_subject_ends[];

/* Of the text below a header that is no proof. */
extern const char *const auto_machine[];
extern const char *const auto_away[];

#endif
