// Keeps all letters and sorts them. O(n log n) time, O(n) space.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    std::uint64_t n, k, x, a, c, m, d;
    std::cin >> n >> k >> x >> a >> c >> m >> d;
    std::vector<std::uint64_t> letters;
    for (std::uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        letters.push_back(i * d + x % ((k + 1) * d));
    }
    std::sort(letters.begin(), letters.end());
    std::uint64_t seal = 0;
    for (std::uint64_t i = 0; i < n; i++) {
        seal = (seal * 31 + letters[i]) % 1000000007;
        if ((i + 1) % 1000 == 0)
            std::cout << letters[i] << '\n';
    }
    std::cout << seal << '\n';
}
