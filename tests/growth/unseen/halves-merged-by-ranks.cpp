// time: n log^2 n
// space: n
// line: while ( or const std::size_t middle or if (equal or low = middle
// line: high =
// gen: size {n}
// why: on each of log n levels each number is bisected for in the other half, log n steps
// Sorts as many machines at once would: each number finds its place among the other half by itself.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

template <class T>
class RankSorter {
    std::vector<T> &a, room;

    // How many of a[low ... high - 1] come before x, where equal ones do or do not.
    std::size_t before(const T &x, std::size_t low, std::size_t high, bool equal_too) const
    {
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (equal_too ? a[middle] <= x : a[middle] < x)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    void sort(std::size_t low, std::size_t high)
    {
        if (high - low < 2)
            return;
        const std::size_t half = low + (high - low) / 2;
        sort(low, half);
        sort(half, high);
        for (std::size_t i = low; i < half; i++)
            room[i + before(a[i], half, high, false) - half] = a[i];
        for (std::size_t i = half; i < high; i++)
            room[i + before(a[i], low, half, true) - half] = a[i];
        std::copy(room.begin() + low, room.begin() + high, a.begin() + low);
    }

public:
    explicit RankSorter(std::vector<T> &list) : a(list), room(list.size()) { sort(0, a.size()); }
};

int main()
{
    std::size_t n;
    if (std::scanf("%zu", &n) != 1)
        return 1;
    std::vector<std::uint32_t> list(n);
    std::uint32_t luck = 11, sum = 0;
    for (std::uint32_t &x : list)
        x = (luck = luck * 1664525 + 1013904223) >> 3;
    const RankSorter<std::uint32_t> sorted(list);
    for (std::uint32_t x : list)
        sum = sum * 31 + x;
    std::printf("%u to %u, %u\n", list.front(), list.back(), sum);
}
