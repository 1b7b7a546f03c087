#include "core/register/import_column.h"

#include "base/banned.h"

#define AT(member) offsetof(struct import_row, member)

#define PLAIN(name, kind, member, help)                                \
    {                                                                  \
        name, kind, AT(member), NULL, PREFERENCE_INTEREST, false, help \
    }
#define CHOICE(name, member, words, help)                                  \
    {                                                                      \
        name, CELL_CHOICE, AT(member), &words, PREFERENCE_INTEREST, false, \
            help                                                           \
    }
#define CODES(name, preference, unwanted, help)               \
    {                                                         \
        name, CELL_CODES, 0, NULL, preference, unwanted, help \
    }

const struct column import_column_table[COLUMN_COUNT] = {
    [COLUMN_REF] = PLAIN("ref", CELL_WORDS, person.ref,
                         "Your own key for the person; it may be left out."),
    [COLUMN_NAME] =
        PLAIN("name", CELL_WORDS, person.greeting,
              "How a letter greets them. Without it, the whole name."),
    [COLUMN_FULL_NAME] =
        PLAIN("full_name", CELL_WORDS, person.full_name, "Their whole name."),
    [COLUMN_EMAIL] = PLAIN("email", CELL_ADDRESS, person.address,
                           "One address, without a name around it."),
    [COLUMN_PHONE] =
        PLAIN("phone", CELL_WORDS, phone,
              "As you would ring it. Phones help to find who is there twice."),
    [COLUMN_CONSENT_DATE] = PLAIN("consent_date", CELL_DATE, consent_at,
                                  "The day on which they agreed."),
    [COLUMN_CONSENT_SOURCE] =
        PLAIN("consent_source", CELL_WORDS, consent_source,
              "How that is known: form 12. Without both, no bulletin goes."),
    [COLUMN_RELATIONSHIPS] = CODES(
        "relationships", PREFERENCE_RELATIONSHIP, false,
        "Codes of lists.conf, with ; between; they are added to those known."),
    [COLUMN_INTERESTS] =
        CODES("interests", PREFERENCE_INTEREST, false, "The same."),
    [COLUMN_NOT_INTERESTS] =
        CODES("not_interests", PREFERENCE_INTEREST, true,
              "The same, for what is not wanted. That wins over any interest."),
    [COLUMN_AREAS] = CODES("areas", PREFERENCE_AREA, false, "The same."),
    [COLUMN_FORMAT] =
        CHOICE("format", person.format, format_words,
               "standard, plain_text, large_print, easy_read or other."),
    [COLUMN_LANGUAGE] = PLAIN("language", CELL_LANGUAGE, person.language,
                              "The code of a language: en, cy."),
    [COLUMN_METHOD] = CHOICE("method", person.method, method_words,
                             "email, post, text or phone."),
    [COLUMN_FREQUENCY] = CHOICE("frequency", person.frequency, frequency_words,
                                "weekly, monthly or events_only."),
    [COLUMN_CALENDAR] = PLAIN("calendar", CELL_YES_NO, person.calendar,
                              "yes or no: are invitations wanted? A file never "
                              "switches them on again."),
    [COLUMN_SAFE] = CHOICE("safe", person.safe, safety_words,
                           "yes, ask or no: may the address be written to? A "
                           "file only makes it stricter."),
    [COLUMN_AGE_BAND] =
        CHOICE("age_band", person.age_band, age_band_words,
               "unknown, under_13, 13_15, 16_17, 18_24 or 25_plus."),
    [COLUMN_GUARDIAN_NAME] = PLAIN("guardian_name", CELL_WORDS, guardian_name,
                                   "Who agreed for somebody under 16."),
    [COLUMN_GUARDIAN_CONSENT_DATE] = PLAIN("guardian_consent_date", CELL_DATE,
                                           guardian_consent_at, "And when."),
    [COLUMN_PAUSED_UNTIL] =
        PLAIN("paused_until", CELL_DATE, person.paused_until,
              "No bulletin before this day. A file only makes it later."),
    [COLUMN_SHARE] = CHOICE(
        "share", person.share, share_words,
        "nothing, name or contact: what they agreed that the owner of an "
        "item is told when their name is down for it."),
};

bool import_faults_move(const struct faults *mine, struct faults *faults)
{
    for (size_t i = 0; i < mine->count; i++)
        faults_add(faults, mine->list[i].line, "%s", mine->list[i].text);
    return mine->count == 0;
}
