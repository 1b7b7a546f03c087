#include "edge/store_choice.h"

#include "edge/store_change.h"
#include "edge/store_query.h"
#include "edge/store_standing.h"

#include "base/banned.h"

static void set_word(struct store *store, const char *sql,
                     const struct choice *choice, const char *word)
{
    struct query query = query_start(store, sql);

    query_number(query, ":person", choice->person_id);
    query_text(query, ":word", slice_of(word));
    query_number(query, ":now", choice->now);
    (void)query_run(query);
}

static const char set_format[] =
    "UPDATE person SET format = :word, changed_at = :now WHERE id = :person";

void store_choose_format(struct store *store, const struct choice *choice,
                         enum format format)
{
    store_change_person(store, choice->inbound_id, choice->person_id,
                        CHANGE_FORMAT, choice->now);
    set_word(store, set_format, choice, word_of(format_words, (int)format));
}

static const char set_frequency[] =
    "UPDATE person SET frequency = :word, changed_at = :now"
    " WHERE id = :person";

void store_choose_frequency(struct store *store, const struct choice *choice,
                            enum frequency frequency)
{
    store_change_person(store, choice->inbound_id, choice->person_id,
                        CHANGE_FREQUENCY, choice->now);
    set_word(store, set_frequency, choice,
             word_of(frequency_words, (int)frequency));
}

void store_choose_pause(struct store *store, const struct choice *choice,
                        int64_t until)
{
    store_change_person(store, choice->inbound_id, choice->person_id,
                        CHANGE_PAUSED, choice->now);
    store_person_pause(store, choice->person_id, until, choice->now);
}

static const char set_interest[] =
    "INSERT INTO preference (person_id, kind, code, wanted)"
    " VALUES (:person, 'interest', :code, :wanted)"
    " ON CONFLICT (person_id, kind, code)"
    " DO UPDATE SET wanted = excluded.wanted";

void store_choose_interest(struct store *store, const struct choice *choice,
                           struct slice code, bool wanted)
{
    struct query query;

    store_change_interest(store, choice->inbound_id, choice->person_id, code,
                          choice->now);
    query = query_start(store, set_interest);
    query_number(query, ":person", choice->person_id);
    query_text(query, ":code", code);
    query_number(query, ":wanted", wanted ? 1 : 0);
    (void)query_run(query);
}
