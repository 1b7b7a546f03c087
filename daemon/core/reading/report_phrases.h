/*
 * What mail servers write in delivery reports, in the languages of those that
 * we have seen: each list ends with NULL and is for phrases_begin and
 * phrases_within (mail_phrases.h), which compare ASCII without case. What a
 * shorter phrase finds has no entry of its own.
 */
#ifndef CORE_READING_REPORT_PHRASES_H
#define CORE_READING_REPORT_PHRASES_H

extern const char *const report_subject_starts[];
extern const char *const report_subject_parts[];
extern const char *const report_openings[];

/* Of a report that delivery is late, and still being tried. */
extern const char *const report_delay_subjects[];
extern const char *const report_delays[];

#endif
