// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: a ring of 64 values and a running total; one step for each number
#include <array>
#include <cstdio>

template <std::size_t N> class Ring {
    std::array<long, N> values{};
    std::size_t at = 0, filled = 0;
    long total = 0;

public:
    void add(long value)
    {
        total += value - values[at];
        values[at] = value;
        at = (at + 1) % N;
        if (filled < N)
            filled++;
    }
    double mean() const { return filled ? (double)total / filled : 0; }
};

int main()
{
    int n;
    long value;
    double highest = 0;
    Ring<64> ring;
    std::scanf("%d", &n);
    for (int i = 0; i < n && std::scanf("%ld", &value) == 1; i++) {
        ring.add(value);
        if (ring.mean() > highest)
            highest = ring.mean();
    }
    std::printf("%.3f\n", highest);
}
