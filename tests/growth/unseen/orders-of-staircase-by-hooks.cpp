// time: n^2
// space: n
// line: Mod(unsigned or Mod &operator or value = or return * or for (int column or orders *= +
// line: hooks *
// gen: size {n}
// why: a staircase of n rows has n^2 / 2 cells, each with a hook of known length
// In how many orders can the cells of a staircase be filled, each after those left and above? The
// factorial of their count over all lengths of hooks says it.
#include <cstdio>
#include <vector>

template <unsigned long P>
class Mod {
    unsigned long value;

public:
    Mod(unsigned long x = 0) : value(x % P) {}

    Mod &operator*=(Mod other)
    {
        value = value * other.value % P;
        return *this;
    }

    Mod power(unsigned long exponent) const
    {
        Mod base = *this, result = 1;
        for (; exponent > 0; exponent /= 2) {
            if (exponent % 2 == 1)
                result *= base;
            base *= base;
        }
        return result;
    }

    Mod inverse() const { return power(P - 2); }
    unsigned long get() const { return value; }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> width(n), height(n);
    for (int i = 0; i < n; i++)
        width[i] = height[i] = n - i;
    Mod<2147483647> orders = 1, hooks = 1;
    unsigned long cells = 0;
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < width[row]; column++) {
            orders *= ++cells;
            hooks *= (width[row] - column) + (height[column] - row) - 1;
        }
    }
    orders *= hooks.inverse();
    std::printf("%lu cells, %lu orders\n", cells, orders.get());
}
