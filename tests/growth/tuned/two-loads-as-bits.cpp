// time: n * w
// space: w
// line: shifted or reachable[i] or for (long i = or fresh += or if (bits > 0
// gen: knapsack {n} {w}
// why: each of n things shifts the whole row of w bits, 64 of them at a time
#include <bit>
#include <cstdint>
#include <iostream>
#include <vector>

class Loads {
    std::vector<std::uint64_t> reachable;
    long capacity;

public:
    explicit Loads(long w) : reachable(w / 64 + 1), capacity(w) { reachable[0] = 1; }

    // Every load may be had with this weight on top; says how many of them are new.
    long add(long weight)
    {
        const long words = weight / 64, bits = weight % 64;
        long fresh = 0;
        for (long i = static_cast<long>(reachable.size()) - 1; i >= words; i--) {
            std::uint64_t shifted = reachable[i - words] << bits;
            if (bits > 0 && i > words)
                shifted |= reachable[i - words - 1] >> (64 - bits);
            fresh += std::popcount(shifted & ~reachable[i]);
            reachable[i] |= shifted;
        }
        return fresh;
    }

    bool has(long load) const { return reachable[load / 64] >> (load % 64) & 1; }

    long fullest() const
    {
        long load = capacity;
        while (!has(load))
            load--;
        return load;
    }
};

int main()
{
    long n, w, weight, value, useful = 0;
    std::cin >> n >> w;
    Loads loads(w);
    while (n-- > 0 && std::cin >> weight >> value)
        if (loads.add(weight) > 0)
            useful += value;
    std::cout << "fullest " << loads.fullest() << ", of use were " << useful << '\n';
}
