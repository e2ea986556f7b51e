// time: n log n + m
// space: n log n
// line: -
// gen: questions {n} {m}
// why: a table of log n rows of n minima is made, then each question is two look-ups
#include <algorithm>
#include <bit>
#include <cstdio>
#include <vector>
using namespace std;

class Minima {
    vector<vector<int>> rows;

public:
    explicit Minima(const vector<int> &values) : rows{values}
    {
        size_t n = values.size();
        for (size_t k = 1, half = 1; 2 * half <= n; k++, half *= 2) {
            rows.emplace_back(n - 2 * half + 1);
            for (size_t i = 0; i + 2 * half <= n; i++)
                rows[k][i] = min(rows[k - 1][i], rows[k - 1][i + half]);
        }
    }

    int of(int left, int right) const
    {
        int k = bit_width((unsigned)(right - left + 1)) - 1;
        return min(rows[k][left], rows[k][right + 1 - (1 << k)]);
    }
};

int main()
{
    int n, m, left, right;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    vector<int> values(n);
    for (int &value : values)
        if (scanf("%d", &value) != 1)
            return 1;
    Minima minima(values);
    long long sum = 0;
    for (int i = 0; i < m && scanf("%d %d", &left, &right) == 2; i++)
        sum += minima.of(left, right);
    printf("%lld\n", sum);
}
