// Too slow: takes the boats one by one from a heap.
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int k;
    long long boat;
    std::cin >> k >> boat;
    std::priority_queue<std::pair<long long, long long>,
                        std::vector<std::pair<long long, long long>>, std::greater<>>
        heap;
    for (int i = 0; i < k; i++) {
        long long s, d;
        std::cin >> s >> d;
        heap.emplace(s, d);
    }
    while (--boat > 0) {
        auto [time, d] = heap.top();
        heap.pop();
        heap.emplace(time + d, d);
    }
    std::cout << heap.top().first << '\n';
}
