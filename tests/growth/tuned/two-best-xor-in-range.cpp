// time: n + q
// space: n
// line: static or for (int or if ((number or continue or if (place or std::swap or number ^=
// line: int best or if (basis or best = or return best or bases.push_back or add(bases or while (
// line: sum +=
// gen: questions {n} {q}
// why: numbers below 2^20: each number and each question passes 20 bits, which is constant
// The greatest number that comes from a choice out of a stretch of numbers, joined by xor.
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

constexpr int bits = 20;

// For each bit a number that leads with it, and how late all the numbers that made it are.
struct Basis {
    std::array<int, bits> number{}, from{};
};

static void add(Basis &basis, int number, int place)
{
    for (int bit = bits - 1; bit >= 0 && number > 0; bit--) {
        if ((number >> bit & 1) == 0)
            continue;
        if (place > basis.from[bit]) {
            std::swap(number, basis.number[bit]);
            std::swap(place, basis.from[bit]);
        }
        number ^= basis.number[bit];
    }
}

static int greatest(const Basis &basis, int left)
{
    int best = 0;
    for (int bit = bits - 1; bit >= 0; bit--)
        if (basis.from[bit] >= left)
            best = std::max(best, best ^ basis.number[bit]);
    return best;
}

int main()
{
    int n, questions, number, left, right;
    long sum = 0;
    if (std::scanf("%d %d", &n, &questions) != 2)
        return 1;
    // bases[i]: of the first i numbers.
    std::vector<Basis> bases(1);
    bases.reserve(n + 1);
    for (int i = 1; i <= n && std::scanf("%d", &number) == 1; i++) {
        bases.push_back(bases.back());
        add(bases.back(), number, i);
    }
    while (std::scanf("%d %d", &left, &right) == 2)
        sum += greatest(bases[right + 1], left + 1);
    std::printf("%ld\n", sum);
}
