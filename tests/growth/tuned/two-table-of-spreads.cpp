// time: n^2 + q
// space: n^2
// line: for (int to = from; or low = std::min or high = std::max or spread[from][to - from] =
// line: spread[from].resize or std::cin >> from >> to or sum += spread
// gen: questions {n} {q}
// why: the spread of each of n^2 / 2 ranges is written into a table, then a question is one look
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, q;
    std::cin >> n >> q;
    std::vector<int> v(n);
    for (int &x : v)
        std::cin >> x;
    std::vector<std::vector<int>> spread(n);
    for (int from = 0; from < n; from++) {
        spread[from].resize(n - from);
        int low = v[from], high = v[from];
        for (int to = from; to < n; to++) {
            low = std::min(low, v[to]);
            high = std::max(high, v[to]);
            spread[from][to - from] = high - low;
        }
    }
    long sum = 0;
    for (int i = 0; i < q; i++) {
        int from, to;
        std::cin >> from >> to;
        sum += spread[from][to - from];
    }
    std::cout << sum << '\n';
}
