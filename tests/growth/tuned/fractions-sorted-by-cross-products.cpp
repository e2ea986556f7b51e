// time: n log n
// space: n
// line: bool operator< or return up * other.down or std::sort or std::upper_bound
// gen: numbers {n}
// why: an introspective sort compares n log n pairs of fractions, each by two products; then each
// why: of them halves the list to the end of those that are near
// After which fraction of a list do most others follow that are up to half as large again?
#include <algorithm>
#include <cstdio>
#include <vector>

struct Fraction {
    long up, down;

    bool operator<(const Fraction &other) const
    {
        return up * other.down < other.up * down;
    }
};

static long read_number()
{
    long value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const long n = read_number();
    std::vector<Fraction> list(n);
    for (Fraction &fraction : list) {
        const long number = read_number();
        fraction = {number / 40000, number % 40000 + 1};
    }
    std::sort(list.begin(), list.end());
    long most = 0;
    Fraction at = list.front();
    for (auto fraction = list.begin(); fraction != list.end(); ++fraction) {
        const Fraction limit{fraction->up * 3, fraction->down * 2};
        const long near = std::upper_bound(fraction, list.end(), limit) - fraction;
        if (near > most) {
            most = near;
            at = *fraction;
        }
    }
    std::printf("%ld from %ld/%ld on\n", most, at.up, at.down);
}
