// time: n^3
// space: n
// line: for (int first or const double cost or std::min(least
// line: const double s = or return squares
// gen: numbers {n}
// why: for each count up to n and each last member all first members are tried: n^3 / 6
// Sorted values fall into 1, 2, ... n groups: the least sum of squares within them for each.
#include <algorithm>
#include <iostream>
#include <vector>

class Spread {
    std::vector<double> sum, squares;

public:
    explicit Spread(const std::vector<int> &values) : sum(1, 0), squares(1, 0)
    {
        for (double x : values) {
            sum.push_back(sum.back() + x);
            squares.push_back(squares.back() + x * x);
        }
    }

    // The squared distances of the values first ... last - 1 from their mean.
    double of(int first, int last) const
    {
        const double s = sum[last] - sum[first];
        return squares[last] - squares[first] - s * s / (last - first);
    }
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> values(n);
    for (int &x : values) {
        std::cin >> x;
        x %= 1000;
    }
    std::sort(values.begin(), values.end());
    const Spread spread(values);
    std::vector<double> before(n + 1, 1e18), now(n + 1);
    before[0] = 0;
    double total = 0;
    for (int groups = 1; groups <= n; groups++) {
        std::fill(now.begin(), now.end(), 1e18);
        for (int last = groups; last <= n; last++) {
            double least = 1e18;
            for (int first = groups - 1; first < last; first++) {
                const double cost = before[first] + spread.of(first, last);
                least = std::min(least, cost);
            }
            now[last] = least;
        }
        total += now[n];
        before.swap(now);
    }
    std::cout << "all counts together " << static_cast<long>(total + 0.5) << '\n';
}
