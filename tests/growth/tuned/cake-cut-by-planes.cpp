// time: 1
// space: 1
// line: -
// gen: size {n}
// why: sums of two, three and four binomials, each a product of at most three factors
// Into how many pieces can n straight cuts divide a stick, a pancake and a cake?
#include <iostream>

using Wide = __int128;

template <int Lower>
constexpr Wide choose(long n)
{
    if constexpr (Lower == 0)
        return 1;
    else
        return choose<Lower - 1>(n) * (n - Lower + 1) / Lower;
}

// A space of `Dimension` dimensions that is cut by planes in general position.
template <int Dimension>
struct Food {
    static constexpr Wide pieces(long cuts)
    {
        return Food<Dimension - 1>::pieces(cuts) + choose<Dimension>(cuts);
    }
};

template <>
struct Food<0> {
    static constexpr Wide pieces(long) { return 1; }
};

static_assert(Food<2>::pieces(3) == 7);
static_assert(Food<3>::pieces(4) == 15);

static long last_digits(Wide value)
{
    return static_cast<long>(value % 1000000000000000);
}

int main()
{
    long cuts;
    std::cin >> cuts;
    std::cout << "stick " << last_digits(Food<1>::pieces(cuts)) << '\n'
              << "pancake " << last_digits(Food<2>::pieces(cuts)) << '\n'
              << "cake " << last_digits(Food<3>::pieces(cuts)) << '\n';
}
