// Stores all n readings before it looks at one: O(n) space, 38 MiB for ten million.
#include <algorithm>
#include <cstdint>
#include <functional>
#include <iostream>
#include <vector>

int main()
{
    int n, k;
    std::uint64_t x, a, c, m;
    std::cin >> n >> k >> x >> a >> c >> m;

    std::vector<std::uint32_t> readings;
    readings.reserve(n);
    for (int i = 0; i < n; i++) {
        x = (a * x + c) % m;
        readings.push_back(static_cast<std::uint32_t>(x));
    }
    std::nth_element(readings.begin(), readings.begin() + (k - 1), readings.end(),
                     std::greater<>());
    std::sort(readings.begin(), readings.begin() + k, std::greater<>());
    for (int i = 0; i < k; i++)
        std::cout << readings[i] << '\n';
}
