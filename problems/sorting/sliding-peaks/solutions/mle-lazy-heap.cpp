// Too much memory: a heap in which readings stay until they come to the top.
#include <iostream>
#include <queue>
#include <utility>

int main()
{
    long long n, k, level, a, c, m, sum = 0, last_peak = -1, changes = -1;
    std::cin >> n >> k >> level >> a >> c >> m;
    std::priority_queue<std::pair<long long, long long>> heap;
    for (long long i = 1; i <= n; i++) {
        level = static_cast<unsigned long long>(a * level + c) % m;
        heap.emplace(level, i);
        while (heap.top().second <= i - k)
            heap.pop();
        if (i < k)
            continue;
        long long peak = heap.top().first;
        sum = (31 * sum + peak) % 1000000007;
        changes += peak != last_peak;
        last_peak = peak;
    }
    std::cout << sum << ' ' << changes << '\n';
}
