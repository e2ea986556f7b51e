// time: n^1.58
// space: n
// line: bool is_wet( or judged+ or if (days or return rain or const std or const int or + is_wet
// line: return votes
// gen: size {n}
// why: three calls for half the stretch each: T(n) = 3 T(n / 2) + 1, 3^log n calls in all
// A stretch of days counts as wet when two out of its first half, its middle half and its last half
// are wet.
#include <cstdio>
#include <vector>

class Weather {
    std::vector<long> rain; // drops on each day
    long judged = 0;

public:
    void add(long drops) { rain.push_back(drops); }

    bool is_wet(std::size_t from, std::size_t days)
    {
        judged++;
        if (days == 1)
            return rain[from] > 2000000000;
        const std::size_t shorter = days / 2, longer = days - shorter;
        const int votes = is_wet(from, longer) + is_wet(from + shorter, longer)
                          + is_wet(from + longer / 2, shorter);
        return votes >= 2;
    }

    long stretches() const { return judged; }
};

int main()
{
    std::size_t n;
    Weather weather;
    if (std::scanf("%zu", &n) != 1)
        return 1;
    unsigned drops = 9;
    for (std::size_t day = 0; day < n; day++) {
        drops = drops * 1664525 + 1013904223;
        weather.add(drops);
    }
    const bool wet = weather.is_wet(0, n);
    std::printf("%s, by %ld stretches\n", wet ? "wet" : "dry", weather.stretches());
}
