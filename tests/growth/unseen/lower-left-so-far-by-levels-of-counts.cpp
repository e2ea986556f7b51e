// time: n log^2 n
// space: n log n
// line: while (size or const int half or if (block or low += half or size - or size = half
// line: for (int i = rank(block or block[i - 1].count
// gen: size {n}
// why: each of n wells is searched for and counted in a block of each of log n levels, and each
// why: block is bisected and has a Fenwick tree, log n steps
// Wells are dug one by one: how many of those before lie further west and further south of each?
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

class Wells {
    struct Cell {
        int y, count;
    };
    int n;
    std::vector<std::vector<Cell>> levels; // blocks of 2^k neighbours in x, sorted by y

public:
    explicit Wells(const std::vector<int> &y) : n(static_cast<int>(y.size())), levels(1)
    {
        for (int value : y)
            levels[0].push_back({value, 0});
        for (int width = 1; width < n; width *= 2) {
            const std::vector<Cell> &from = levels.back();
            std::vector<Cell> to(n);
            for (int low = 0; low < n; low += 2 * width) {
                const auto middle = from.begin() + std::min(n, low + width);
                std::merge(from.begin() + low, middle, middle,
                           from.begin() + std::min(n, low + 2 * width), to.begin() + low,
                           [](const Cell &a, const Cell &b) { return a.y < b.y; });
            }
            levels.push_back(std::move(to));
        }
    }

    static int rank(const Cell *block, int size, int y)
    {
        int low = 0;
        while (size > 0) {
            const int half = size / 2;
            if (block[low + half].y < y) {
                low += half + 1;
                size -= half + 1;
            } else {
                size = half;
            }
        }
        return low;
    }

    void dig(int x, int y)
    {
        for (std::size_t k = 0; k < levels.size(); k++) {
            const int begin = x >> k << k, size = std::min(n - begin, 1 << k);
            Cell *block = &levels[k][begin];
            for (int i = rank(block, size, y) + 1; i <= size; i += i & -i)
                block[i - 1].count++;
        }
    }

    int lower_left(int x, int y) const
    {
        int sum = 0;
        for (int begin = 0, rest = x; rest > 0;) {
            const int k = 31 - __builtin_clz(rest);
            const Cell *block = &levels[k][begin];
            for (int i = rank(block, 1 << k, y); i > 0; i -= i & -i)
                sum += block[i - 1].count;
            begin += 1 << k;
            rest -= 1 << k;
        }
        return sum;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> y(n);
    std::iota(y.begin(), y.end(), 0);
    unsigned luck = 3;
    for (int i = n - 1; i > 0; i--) {
        luck = luck * 1664525 + 1013904223;
        std::swap(y[i], y[(luck >> 8) % (i + 1)]);
    }
    Wells wells(y);
    long sum = 0;
    int step = static_cast<int>(n * 0.618) | 1;
    while (std::gcd(step, n) > 1)
        step++;
    for (int i = 0, x = 0; i < n; i++, x = (x + step) % n) {
        sum += wells.lower_left(x, y[x]);
        wells.dig(x, y[x]);
    }
    std::printf("%ld\n", sum);
}
