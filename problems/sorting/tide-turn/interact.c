/*
 * Shows the water of a day: tells levels, counts them, and checks the minute that is named.
 *
 * The level falls away from the peak by `rise` a minute to the left and by `fall` a minute to the
 * right, each minute with a noise of its own that is too small to turn the tide.
 */
#include "interact.h"

enum { MINUTES_MAX = 1000000000, SLOPE_MAX = 1000000000 };

struct day {
    int64_t minutes, peak, top, rise, fall, seed;
};

/* 0 to below - 1, the same whenever the same minute is asked. */
static int64_t noise_at(const struct day *day, int64_t minute, int64_t below)
{
    uint64_t z = ((uint64_t)minute << 32 ^ (uint64_t)day->seed) * UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (int64_t)((z ^ (z >> 31)) % (uint64_t)below);
}

static int64_t level_at(const struct day *day, int64_t minute)
{
    int64_t slope = minute < day->peak ? day->rise : day->fall;
    int64_t way = minute < day->peak ? day->peak - minute : minute - day->peak;

    return way == 0 ? day->top : day->top - way * slope - noise_at(day, minute, slope);
}

int main(int argc, char **argv)
{
    struct day day;
    int64_t minute, allowed = 2, asked = 0;

    talk_init(argc, argv);
    day.minutes = input_long(1, MINUTES_MAX);
    day.peak = input_long(1, day.minutes);
    day.top = input_long(-INT64_C(1000000000000000000), INT64_C(1000000000000000000));
    day.rise = input_long(1, SLOPE_MAX);
    day.fall = input_long(1, SLOPE_MAX);
    day.seed = input_long(0, 1000000000);
    while (INT64_C(1) << (allowed - 2) / 2 < day.minutes)
        allowed += 2;
    talk_say("%lld %lld", (long long)day.minutes, (long long)allowed);
    while (talk_hear() == '?') {
        talk_numbers(&minute, 1, 1, day.minutes, "a reading is '? i' with a minute from 1 to n");
        if (++asked > allowed)
            check_wrong("reading %lld of %lld", (long long)asked, (long long)allowed);
        talk_say("%lld", (long long)level_at(&day, minute));
    }
    talk_numbers(&minute, 1, 1, day.minutes, "an answer is '! i' with a minute from 1 to n");
    if (minute != day.peak)
        check_wrong("minute %lld is not the highest", (long long)minute);
    talk_right();
}
