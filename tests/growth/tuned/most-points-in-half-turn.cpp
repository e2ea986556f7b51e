// time: n log n
// space: n
// line: std::sort( or bool upper( or return y > 0 or Number turn_to or return x * other
// line: bool operator< or if (upper() != or return turn_to(
// gen: size {n}
// why: n directions are sorted by a comparison of fixed cost; then one hand turns once around after
// why: the other
// From the middle of the land: how many towns lie, at most, in a half of the horizon?
#include <algorithm>
#include <iostream>
#include <random>
#include <vector>

template <class Number>
struct Town {
    Number x, y;  // from the middle

    bool upper() const { return y > 0 || (y == 0 && x > 0); }

    // More than 0: the other one lies to the left.
    Number turn_to(const Town &other) const { return x * other.y - y * other.x; }

    // In the order of a hand that turns from east by north to west.
    bool operator<(const Town &other) const
    {
        if (upper() != other.upper())
            return upper();
        return turn_to(other) > 0;
    }
};

int main()
{
    constexpr long half = 500000000;
    std::size_t n;
    std::cin >> n;
    std::minstd_rand luck(53);
    std::vector<Town<long>> towns(n);
    for (auto &[x, y] : towns) {
        x = static_cast<long>(luck() % (2 * half)) - half;
        y = static_cast<long>(luck() % (2 * half)) - half;
    }
    std::sort(towns.begin(), towns.end());

    std::size_t end = 0, most = 0, start_of_most = 0;
    for (std::size_t start = 0; start < n; start++) {
        while (end == start || (end < start + n && towns[start].turn_to(towns[end % n]) >= 0))
            end++;
        if (end - start > most) {
            most = end - start;
            start_of_most = start;
        }
    }
    std::cout << most << " towns, from " << towns[start_of_most].x << ' '
              << towns[start_of_most].y << '\n';
}
