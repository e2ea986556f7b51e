// time: n^2
// space: n
// line: for (std::size_t i or if (strength
// gen: size {n}
// why: in each of n rounds the weakest of n species is looked for among all
// Species stand in a ring. The weakest dies out, with its neighbours, and new ones come (Bak and
// Sneppen): how strong is the weakest, on average, after n rounds?
#include <cstdint>
#include <cstdio>
#include <vector>

class Dice {
    std::uint64_t state;

public:
    explicit Dice(std::uint64_t seed) : state(seed) {}

    unsigned operator()()
    {
        state = state * 6364136223846793005ul + 1442695040888963407ul;
        return static_cast<unsigned>(state >> 40);
    }
};

int main()
{
    std::size_t n;
    if (std::scanf("%zu", &n) != 1)
        return 1;
    Dice dice(1993);
    std::vector<unsigned> strength(n);
    for (unsigned &one : strength)
        one = dice();
    double sum = 0;
    for (std::size_t round = 0; round < n; round++) {
        std::size_t weakest = 0;
        for (std::size_t i = 1; i < n; i++)
            if (strength[i] < strength[weakest])
                weakest = i;
        sum += strength[weakest];
        strength[weakest] = dice();
        strength[(weakest + 1) % n] = dice();
        strength[(weakest + n - 1) % n] = dice();
    }
    std::printf("%.1f\n", sum / static_cast<double>(n));
}
