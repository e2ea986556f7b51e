// A table of all candidates: O(n) space when everybody votes for somebody else. O(n log n) time.
#include <cstdint>
#include <iostream>
#include <map>

int main()
{
    std::uint64_t n, x, a, c, m, d;
    std::cin >> n >> x >> a >> c >> m >> d;
    std::map<std::uint64_t, std::uint64_t> votes;
    for (std::uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        votes[x / d]++;
    }
    for (const auto &[candidate, count] : votes) {
        if (count > n / 2) {
            std::cout << candidate << '\n';
            return 0;
        }
    }
    std::cout << "NONE\n";
}
