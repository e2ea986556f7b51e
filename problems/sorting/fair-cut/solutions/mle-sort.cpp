// Keeps all ballots and looks at the middle of their order. O(n log n) time, O(n) space.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    std::uint64_t n, x, a, c, m, d;
    std::cin >> n >> x >> a >> c >> m >> d;
    std::vector<std::uint32_t> ballots;
    for (std::uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        ballots.push_back(static_cast<std::uint32_t>(x / d));
    }
    std::sort(ballots.begin(), ballots.end());
    const std::uint32_t middle = ballots[n / 2];
    const auto range = std::equal_range(ballots.begin(), ballots.end(), middle);
    if (static_cast<std::uint64_t>(range.second - range.first) > n / 2)
        std::cout << middle << '\n';
    else
        std::cout << "NONE\n";
}
