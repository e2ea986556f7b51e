// time: 2^n
// space: n or 1
// line: void load( or if (next == or best = std::min or return; or for (long &lorry
// line: lorry += or load(next + 1 or lorry -= or std::max_element or ways++
// gen: numbers {n}
// sizes: 3..13
// why: each crate goes onto each of three lorries in turn: 3^n ways to load them
// Crates are loaded onto three lorries so that the fullest is as light as can be.
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

class Yard {
    std::vector<int> crates;
    std::array<long, 3> lorries{};

public:
    long best = 1000000000000, ways = 0;

    explicit Yard(std::vector<int> all) : crates(std::move(all)) {}

    void load(std::size_t next)
    {
        if (next == crates.size()) {
            ways++;
            best = std::min(best, *std::max_element(lorries.begin(), lorries.end()));
            return;
        }
        for (long &lorry : lorries) {
            lorry += crates[next];
            load(next + 1);
            lorry -= crates[next];
        }
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> crates(n);
    for (int &crate : crates)
        if (std::scanf("%d", &crate) != 1)
            return 1;
    Yard yard(crates);
    yard.load(0);
    std::printf("%ld on the fullest, %ld ways\n", yard.best, yard.ways);
}
