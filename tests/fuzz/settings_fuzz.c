/* Settings: a form feed parts the files, so that one seed holds a whole
 * configuration. A missing part is a missing file. */
#include "base/must.h"
#include "core/settings/settings.h"

#define FILES 5

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct slice rest = {(const char *)data, size};
    struct settings_file files[FILES] = {0};
    struct settings_faults faults;
    struct settings settings;
    struct arena *arena;
    bool good;

    if (size > 20000) /* slow, not interesting */
        return 0;
    arena = arena_new();
    for (int i = 0; i < FILES; i++) {
        files[i].name = settings_file_names[i];
        files[i].missing = !slice_next_part(&rest, '\f', &files[i].bytes);
    }
    good =
        settings_read(arena, files, SLICE("/etc/involved"), &settings, &faults);
    must(good == (faults.count == 0));
    /* What is accepted can be used. */
    must(!good || (settings.staff_count > 0 && settings.domain.size > 0 &&
                   settings.zone.size > 0 && settings.state.at[0] == '/'));
    for (size_t i = 0; i < faults.count; i++)
        must(faults.list[i].fault.text[0] != '\0');
    arena_free(arena);
    return 0;
}
