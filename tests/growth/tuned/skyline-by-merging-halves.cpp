// time: n log n
// space: n
// line: while (i or const int next or j < right or if (i < or left_height = left
// line: right_height = right or const int height or if (sky or sky.push_back
// gen: intervals {n}
// why: about two corners a house, as these are narrow; a step a corner on each of log n levels
// The outline of a row of houses: the skyline of each half, then both are merged.
#include <algorithm>
#include <cstdio>
#include <vector>

struct House {
    int from, to, height;
};
// From `at` on the outline is `height` high.
struct Corner {
    int at, height;
};
using Skyline = std::vector<Corner>;
constexpr int end = 2000000000;
static Skyline merge(const Skyline &left, const Skyline &right)
{
    Skyline sky;
    std::size_t i = 0, j = 0;
    int left_height = 0, right_height = 0;
    sky.reserve(left.size() + right.size());
    while (i < left.size() || j < right.size()) {
        const int next = std::min(i < left.size() ? left[i].at : end,
                                   j < right.size() ? right[j].at : end);
        if (i < left.size() && left[i].at == next)
            left_height = left[i++].height;
        if (j < right.size() && right[j].at == next)
            right_height = right[j++].height;
        const int height = std::max(left_height, right_height);
        if (sky.empty() || sky.back().height != height)
            sky.push_back({next, height});
    }
    return sky;
}

static Skyline skyline(const std::vector<House> &houses, std::size_t low, std::size_t high)
{
    if (high - low == 1)
        return {{houses[low].from, houses[low].height}, {houses[low].to, 0}};
    const std::size_t middle = low + (high - low) / 2;
    return merge(skyline(houses, low, middle), skyline(houses, middle, high));
}

static int read_number()
{
    int value = 0, c;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number();
    std::vector<House> houses;
    for (int i = 0; i < n; i++) {
        const int from = read_number(), to = read_number();
        houses.push_back({from, from + to % 2000 + 1, to / 2000 % 97 + 3});
    }
    long length = 0;
    const Skyline sky = skyline(houses, 0, houses.size());
    for (std::size_t i = 1; i < sky.size(); i++)
        length += sky[i].at % 1000003 * sky[i - 1].height % 1000003;
    std::printf("%zu corners, %ld\n", sky.size(), length);
}
