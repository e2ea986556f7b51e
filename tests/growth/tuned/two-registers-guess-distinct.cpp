// time: n + m
// space: n
// line: while (std::cin >> or sketch.note or void note or const auto mixed or int &best
// line: best = std::max or uint64_t mix( or number ^= or number *= or return number
// line: for (const int zeros or sum += std::ldexp
// gen: stream {n} {m}
// why: each of m numbers is mixed and touches one of n registers, which are summed up once
// Guesses how many different numbers came, from the longest run of zeros in each of n registers.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <iostream>
#include <vector>

class Sketch {
    std::vector<int> registers;

    static std::uint64_t mix(std::uint64_t number)
    {
        number ^= number >> 31;
        number *= 0x9e3779b97f4a7c15u;
        number ^= number >> 29;
        number *= 0xbf58476d1ce4e5b9u;
        return number ^ number >> 32;
    }

public:
    explicit Sketch(std::size_t size) : registers(size) {}

    void note(std::uint64_t number)
    {
        const auto mixed = mix(number);
        int &best = registers[(mixed >> 32) % registers.size()];
        best = std::max(best, std::countr_zero(static_cast<std::uint32_t>(mixed)) + 1);
    }

    double guess() const
    {
        double sum = 0;
        for (const int zeros : registers)
            sum += std::ldexp(1, -zeros);
        return 0.72 * registers.size() * registers.size() / sum;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, m;
    std::cin >> n >> m;
    Sketch sketch(n);
    std::uint64_t number;
    while (std::cin >> number)
        sketch.note(number);
    std::cout << std::lround(sketch.guess()) << " of " << m << " differ\n";
}
