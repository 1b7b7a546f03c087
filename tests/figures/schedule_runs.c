/* The runs of schedules: lines "ZONE<tab>SCHEDULE" in, for each run a line
 * "PLACE SECONDS" out, or "PLACE refused" for a schedule whose hour the clocks
 * skip or repeat. Arguments: from and to, in seconds since 1970. */
#include <stdio.h>
#include <stdlib.h>

#include "base/must.h"
#include "core/time/schedule.h"
#include "edge/zone.h"

static void print_runs(int place, const struct schedule *schedule,
                       const struct zone *zone, int64_t from, int64_t to)
{
    struct error error;

    if (!schedule_check(schedule, zone, from, &error)) {
        printf("%d refused\n", place);
        return;
    }
    for (int64_t run = schedule_next(schedule, zone, from); run < to;
         run = schedule_next(schedule, zone, run + 1))
        printf("%d %lld\n", place, (long long)run);
}

int main(int argc, char **argv)
{
    struct arena *arena = arena_new();
    char line[200];

    must(argc == 3);
    for (int place = 0; fgets(line, sizeof line, stdin) != NULL; place++) {
        struct slice rest = slice_trim(slice_of(line));
        struct slice name;
        struct schedule schedule;
        struct zone zone;
        struct error error;

        if (!slice_next_part(&rest, '\t', &name) ||
            !zone_load(arena, name, &zone, &error) ||
            !schedule_read(rest, &schedule, &error)) {
            fprintf(stderr, "%s", line);
            return 1;
        }
        print_runs(place, &schedule, &zone, strtoll(argv[1], NULL, 10),
                   strtoll(argv[2], NULL, 10));
    }
    arena_free(arena);
    return 0;
}
