// Takes x0 for the first reading, and so misses the last one.
#include <cstdint>
#include <functional>
#include <iostream>
#include <queue>
#include <vector>

int main()
{
    int n, k;
    std::uint64_t x, a, c, m;
    std::cin >> n >> k >> x >> a >> c >> m;

    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> kept;
    for (int i = 0; i < n; i++) {
        if (static_cast<int>(kept.size()) < k) {
            kept.push(static_cast<std::uint32_t>(x));
        } else if (x > kept.top()) {
            kept.pop();
            kept.push(static_cast<std::uint32_t>(x));
        }
        x = (a * x + c) % m;
    }
    std::vector<std::uint32_t> largest;
    for (; !kept.empty(); kept.pop())
        largest.push_back(kept.top());
    for (auto reading = largest.rbegin(); reading != largest.rend(); ++reading)
        std::cout << *reading << '\n';
}
