// time: n^2 log n
// space: n
// line: seen[{
// gen: points {n}
// why: a tree of up to n directions is filled for each of the n points
#include <algorithm>
#include <iostream>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> p(n);
    for (auto &[x, y] : p)
        std::cin >> x >> y;
    int most = 1;
    long long directions = 0;
    for (int i = 0; i < n; i++) {
        std::map<std::pair<int, int>, int> seen;
        for (int j = 0; j < i; j++) {
            int dx = p[j].first - p[i].first, dy = p[j].second - p[i].second;
            int common = std::gcd(dx, dy);
            if (common == 0)
                continue;
            if (dx < 0 || (dx == 0 && dy < 0))
                common = -common;
            most = std::max(most, ++seen[{dx / common, dy / common}] + 1);
        }
        directions += seen.size();
    }
    std::cout << most << " on one line, " << directions << " directions\n";
}
