/* How the values of an announcement's lines are read, by what they say. */
#ifndef CORE_NOTICE_LINE_VALUES_H
#define CORE_NOTICE_LINE_VALUES_H

#include "core/notice/lines.h"

/* Each puts the value of one line, which is not empty, where `place` says: the
 * member of struct announcement that the table of lines names. What is wrong
 * becomes a fault. */
typedef void line_read_value(struct draft *draft, const struct field *field,
                             void *place);

line_read_value line_read_words, line_read_kind, line_read_title, line_read_for,
    line_read_time, line_read_starts, line_read_when, line_read_closes,
    line_read_dates, line_read_decision, line_read_day, line_read_source,
    line_read_yes_no, line_read_cancel, line_read_send, line_read_ladder,
    line_read_result, line_read_reference;

#endif
