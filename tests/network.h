/* The lists of an invented network, for tests. */
#ifndef TESTS_NETWORK_H
#define TESTS_NETWORK_H

#include "core/settings/settings.h"

#define NETWORK_CODE(code, label)   \
    {                               \
        {code, sizeof code - 1},    \
        {                           \
            label, sizeof label - 1 \
        }                           \
    }

static struct code network_interests[] = {
    NETWORK_CODE("events", "Events"),
    NETWORK_CODE("interviews", "Interviewing staff"),
    NETWORK_CODE("research", "Research"),
    NETWORK_CODE("training", "Learning"),
    NETWORK_CODE("wellbeing", "Wellbeing"),
};
static struct code network_areas[] = {
    NETWORK_CODE("harbour", "Harbour side"),
    NETWORK_CODE("hillside", "Hillside"),
};
static struct code network_relationships[] = {
    NETWORK_CODE("carer", "Carers"),
    NETWORK_CODE("service_user", "People who use services"),
};

static const struct settings network = {
    .interests = {network_interests, 5},
    .areas = {network_areas, 2},
    .relationships = {network_relationships, 2},
};

#endif
