// time: k^2 + m
// space: k^2
// line: max_element( or follows[last][key]++ or std::cin >> key or follows(k,
// gen: keys {k} {m}
// why: m pairs are counted in a table of k * k, then each of its rows is searched once
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int k, m;
    std::cin >> k >> m;
    std::vector<std::vector<int>> follows(k, std::vector<int>(k, 0));
    int last = 0;
    for (int i = 0; i < m; i++) {
        int key;
        std::cin >> key;
        follows[last][key]++;
        last = key;
    }
    long sum = 0;
    for (int key = 0; key < k; key++) {
        const auto &row = follows[key];
        auto usual = std::max_element(row.begin(), row.end());
        sum += *usual * (usual - row.begin() + 1);
    }
    std::cout << sum << '\n';
}
