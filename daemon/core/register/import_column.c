#include "core/register/import_column.h"

#include "base/banned.h"

#define AT(member) offsetof(struct import_row, member)

#define PLAIN(name, kind, member)                                \
    {                                                            \
        name, kind, AT(member), NULL, PREFERENCE_INTEREST, false \
    }
#define CHOICE(name, member, words)                                       \
    {                                                                     \
        name, CELL_CHOICE, AT(member), &words, PREFERENCE_INTEREST, false \
    }
#define CODES(name, preference, unwanted)               \
    {                                                   \
        name, CELL_CODES, 0, NULL, preference, unwanted \
    }

const struct column import_column_table[COLUMN_COUNT] = {
    [COLUMN_REF] = PLAIN("ref", CELL_WORDS, person.ref),
    [COLUMN_NAME] = PLAIN("name", CELL_WORDS, person.greeting),
    [COLUMN_FULL_NAME] = PLAIN("full_name", CELL_WORDS, person.full_name),
    [COLUMN_EMAIL] = PLAIN("email", CELL_ADDRESS, person.address),
    [COLUMN_PHONE] = PLAIN("phone", CELL_WORDS, phone),
    [COLUMN_CONSENT_DATE] = PLAIN("consent_date", CELL_DATE, consent_at),
    [COLUMN_CONSENT_SOURCE] =
        PLAIN("consent_source", CELL_WORDS, consent_source),
    [COLUMN_RELATIONSHIPS] =
        CODES("relationships", PREFERENCE_RELATIONSHIP, false),
    [COLUMN_INTERESTS] = CODES("interests", PREFERENCE_INTEREST, false),
    [COLUMN_NOT_INTERESTS] = CODES("not_interests", PREFERENCE_INTEREST, true),
    [COLUMN_AREAS] = CODES("areas", PREFERENCE_AREA, false),
    [COLUMN_FORMAT] = CHOICE("format", person.format, format_words),
    [COLUMN_LANGUAGE] = PLAIN("language", CELL_LANGUAGE, person.language),
    [COLUMN_METHOD] = CHOICE("method", person.method, method_words),
    [COLUMN_FREQUENCY] = CHOICE("frequency", person.frequency, frequency_words),
    [COLUMN_CALENDAR] = PLAIN("calendar", CELL_YES_NO, person.calendar),
    [COLUMN_SAFE] = CHOICE("safe", person.safe, safety_words),
    [COLUMN_AGE_BAND] = CHOICE("age_band", person.age_band, age_band_words),
    [COLUMN_GUARDIAN_NAME] = PLAIN("guardian_name", CELL_WORDS, guardian_name),
    [COLUMN_GUARDIAN_CONSENT_DATE] =
        PLAIN("guardian_consent_date", CELL_DATE, guardian_consent_at),
    [COLUMN_PAUSED_UNTIL] =
        PLAIN("paused_until", CELL_DATE, person.paused_until),
};

bool import_faults_move(const struct faults *mine, struct faults *faults)
{
    for (size_t i = 0; i < mine->count; i++)
        faults_add(faults, mine->list[i].line, "%s", mine->list[i].text);
    return mine->count == 0;
}
