/* Settings: a form feed parts the files, so that one seed holds a whole
 * configuration. A missing part is a missing file; those after the fifth are
 * bulletins. */
#include "base/must.h"
#include "core/settings/settings.h"

#define SINGLE 5
#define FILES 8

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice rest = {(const char *)data, size};
    struct settings_file files[FILES] = {0};
    struct settings_faults faults;
    struct settings settings;
    struct arena *arena;
    size_t count = 0;
    bool good;

    if (size > 20000) /* slow, not interesting */
        return 0;
    arena = arena_new();
    for (; count < SINGLE; count++) {
        files[count].name = settings_file_names[count];
        files[count].missing =
            !slice_next_part(&rest, '\f', &files[count].bytes);
    }
    while (count < FILES && slice_next_part(&rest, '\f', &files[count].bytes))
        files[count++].name = "bulletins/some.conf";
    good = settings_read(arena, files, count, SLICE("/etc/involved"), &settings,
                         &faults);
    must(good == (faults.count == 0));
    /* What is accepted can be used. */
    must(!good || (settings.staff_count > 0 && settings.domain.size > 0 &&
                   settings.zone.size > 0 && settings.state.at[0] == '/' &&
                   settings.bulletin_count > 0 &&
                   settings.bulletins[0].schedule.every > 0));
    for (size_t i = 0; i < faults.count; i++)
        must(faults.list[i].fault.text[0] != '\0');
    arena_free(arena);
    return 0;
}
