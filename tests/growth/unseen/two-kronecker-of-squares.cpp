// time: n^2 * m^2
// space: n^2 + m^2
// line: int size or for (int l or largest = std
// gen: counts {n} {m}
// why: each of n^2 entries meets each of m^2; only the two squares are stored
// Every entry of a square of n x n is put in the place of every entry of another, multiplied by it:
// what do the largest entries of the rows of the great square add up to?
#include <algorithm>
#include <cstdio>
#include <vector>

template <class T>
class Square {
    int side;
    std::vector<T> entries;

public:
    Square(int n, unsigned luck) : side(n), entries(static_cast<std::size_t>(n) * n)
    {
        for (T &entry : entries) {
            luck = luck * 1664525 + 1013904223;
            entry = static_cast<T>(luck >> 20) - 2000;
        }
    }

    int size() const { return side; }
    const T *row(int i) const { return &entries[static_cast<std::size_t>(i) * side]; }
};

template <class T>
static T largest_of_row(const Square<T> &a, const Square<T> &b, int i, int k)
{
    const T *left = a.row(i), *right = b.row(k);
    T largest = left[0] * right[0];
    for (int j = 0; j < a.size(); j++)
        for (int l = 0; l < b.size(); l++)
            largest = std::max(largest, left[j] * right[l]);
    return largest;
}

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    const Square<long> a(n, 1), b(m, 2);
    long sum = 0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < m; k++)
            sum += largest_of_row(a, b, i, k);
    std::printf("%ld\n", sum);
}
