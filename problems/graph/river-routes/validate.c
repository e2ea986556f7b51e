/* Compressed rows without a ring, and two places. */
#include "validate_json.h"

#define PLACES_MAX 300000
#define ARMS_MAX 1000000

static int64_t first[PLACES_MAX + 1], ends[ARMS_MAX], waits_for[PLACES_MAX], queue[PLACES_MAX];

static bool has_ring(int64_t places, int64_t arms)
{
    int64_t queued = 0;

    for (int64_t i = 0; i < arms; i++)
        waits_for[ends[i]]++;
    for (int64_t place = 0; place < places; place++) {
        if (waits_for[place] == 0)
            queue[queued++] = place;
    }
    for (int64_t i = 0; i < queued; i++) {
        for (int64_t j = first[queue[i]]; j < first[queue[i] + 1]; j++) {
            if (--waits_for[ends[j]] == 0)
                queue[queued++] = ends[j];
        }
    }
    return queued < places;
}

int main(void)
{
    int64_t places = v_json_longs(first, PLACES_MAX + 1, 0, ARMS_MAX, "first") - 1, arms;

    if (places < 1)
        v_fail("first has fewer than two entries");
    arms = v_json_longs(ends, ARMS_MAX, 0, places - 1, "ends");
    if (first[0] != 0 || first[places] != arms)
        v_fail("first does not run from 0 to %lld", (long long)arms);
    for (int64_t place = 0; place < places; place++) {
        if (first[place] > first[place + 1])
            v_fail("first falls at %lld", (long long)place);
    }
    if (has_ring(places, arms))
        v_fail("the river runs in a ring");
    v_long(0, places - 1, "s");
    v_newline();
    v_long(0, places - 1, "t");
    v_newline();
    v_eof();
}
