// time: n + m
// space: n
// line: last.push_back(next) or pop_front or const long next or for (long step
// line: mixed = (mixed or even +=
// line: while (last.size() or seed = seed * or last.push_back(seed
// gen: counts {n} {m}
// why: n numbers to begin with, then m steps, each of which puts one in and takes one out
#include <cstdio>
#include <deque>

// A series that goes on with the sum of the number n places before and the one in the middle.

class Lagged {
    std::deque<long> last;
    static constexpr long prime = 2147483647;

public:
    explicit Lagged(std::size_t n)
    {
        long seed = 1;
        while (last.size() < n) {
            seed = seed * 16807 % prime;
            last.push_back(seed);
        }
    }

    long step()
    {
        const long next = (last.front() + last[last.size() / 2] + 1) % prime;
        last.pop_front();
        last.push_back(next);
        return next;
    }
};

int main()
{
    std::size_t n;
    long m, even = 0, mixed = 0;
    if (std::scanf("%zu %ld", &n, &m) != 2)
        return 1;
    Lagged series(n);
    for (long step = 0; step < m; step++) {
        const long number = series.step();
        even += number % 2 == 0;
        mixed = (mixed * 3 + number) % 1000003;
    }
    std::printf("%ld even, %ld\n", even, mixed);
}
