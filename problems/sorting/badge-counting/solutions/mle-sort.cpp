// Keeps all badges and sorts them. O(n log n) time, O(n) space.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    std::uint64_t n, q, x, a, c, m;
    std::cin >> n >> q >> x >> a >> c >> m;
    std::vector<std::uint16_t> badges;
    for (std::uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        badges.push_back(static_cast<std::uint16_t>(x % 65536));
    }
    std::sort(badges.begin(), badges.end());
    while (q-- > 0) {
        std::uint64_t rank;
        std::cin >> rank;
        std::cout << badges[rank - 1] << '\n';
    }
}
