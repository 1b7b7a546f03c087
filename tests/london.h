/* The clocks of London for some years, for tests: summer time from 01:00 UTC
 * on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
#ifndef TESTS_LONDON_H
#define TESTS_LONDON_H

#include "core/time/civil.h"

static struct zone_change london_changes[] = {
    {1729990800, 0},                     /* 27 October 2024 */
    {1743296400, 3600}, {1761440400, 0}, /* 30 March, 26 October 2025 */
    {1774746000, 3600}, {1792890000, 0}, /* 29 March, 25 October 2026 */
    {1806195600, 3600}, {1824944400, 0}, /* 28 March, 31 October 2027 */
    {1837645200, 3600}, {1856394000, 0}, /* 26 March, 29 October 2028 */
};

static const struct zone london = {
    {"Europe/London", 13},
    london_changes,
    sizeof london_changes / sizeof *london_changes,
};

#endif
