// Writes the whole table down. O(n^2) time, O(n^2) space for a square one.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    std::uint64_t n, m, k;
    std::cin >> n >> m >> k;
    std::vector<std::uint64_t> table;
    for (std::uint64_t row = 1; row <= n; row++) {
        for (std::uint64_t column = 1; column <= m; column++)
            table.push_back(row * column);
    }
    std::nth_element(table.begin(), table.begin() + (k - 1), table.end());
    std::cout << table[k - 1] << '\n';
}
