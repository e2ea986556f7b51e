// time: 2^n
// space: 2^n
// line: for (std or const int or const std::uint32_t rest or quiet[set or covers +
// gen: graph {n}
// sizes: 4..20
// why: a table over all 2^n subsets, walked once for each number of colours that is tried
// How few colours do the towns of a map need? Choices of quiet subsets are counted by inclusion and
// exclusion: k colours do when some k quiet subsets cover all.
#include <cstdint>
#include <iostream>
#include <vector>

class Map {
    int n;
    std::vector<std::uint32_t> neighbours;

public:
    explicit Map(int towns) : n(towns), neighbours(towns) {}

    void connect(int a, int b)
    {
        if (a == b)
            return;
        neighbours[a] |= 1u << b;
        neighbours[b] |= 1u << a;
    }

    int fewest_colours() const
    {
        const std::uint32_t all = (1u << n) - 1;
        std::vector<std::uint64_t> quiet(all + 1ul), power(all + 1ul, 1);
        quiet[0] = 1;
        for (std::uint32_t set = 1; set <= all; set++) {
            const int town = __builtin_ctz(set);
            const std::uint32_t rest = set & (set - 1);
            quiet[set] = quiet[rest] + quiet[rest & ~neighbours[town]];
        }
        for (int colours = 1;; colours++) {
            std::uint64_t covers = 0;
            for (std::uint32_t set = 0; set <= all; set++) {
                power[set] *= quiet[set];
                covers += (n - __builtin_popcount(set)) % 2 ? -power[set] : power[set];
            }
            if (covers != 0 || colours == n)
                return colours;
        }
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m, a, b, w;
    std::cin >> n >> m;
    Map map(n);
    while (std::cin >> a >> b >> w)
        map.connect(a, b);
    std::cout << map.fewest_colours() << " colours\n";
}
