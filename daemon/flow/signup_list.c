#include "flow/signup_list.h"

#include "core/register/csv.h"

#include "base/banned.h"

void signup_list_heading(struct text *out)
{
    text_puts(out, "announcement,title,when,name,email,state,changed,date\r\n");
}

void signup_list_row(struct arena *arena, const struct zone *zone,
                     const struct signup_row *row, struct text *out)
{
    struct civil changed = civil_at(zone, row->changed_at);

    csv_put(out,
            slice_of(arena_format(arena, "A-%04lld",
                                  (long long)row->announcement_id)),
            false);
    csv_put(out, row->title, false);
    csv_put(out, row->when_words, false);
    csv_put(out, row->person_name, false);
    csv_put(out, row->address, false);
    csv_put(out, slice_of(word_of(signup_state_words, (int)row->state)), false);
    csv_put(out,
            slice_of(arena_format(arena, "%04d-%02d-%02d %02d:%02d",
                                  changed.year, changed.month, changed.day,
                                  changed.hour, changed.minute)),
            false);
    csv_put(out, row->chosen, true);
}
