// time: n * k
// space: k
// line: std::find( or cache.erase(cache.begin())
// gen: kept {n} {k}
// why: no page comes twice: all k of the cache are searched and moved down for each of n pages
#include <algorithm>
#include <iostream>
#include <vector>

// The pages used last are kept, k of them.
int main()
{
    size_t n, k;
    std::cin >> n >> k;
    std::vector<int> cache;
    int misses = 0;
    for (size_t i = 0; i < n; i++) {
        int page;
        std::cin >> page;
        auto found = std::find(cache.begin(), cache.end(), page);
        if (found != cache.end()) {
            cache.erase(found);
        } else {
            misses++;
            if (cache.size() == k)
                cache.erase(cache.begin());
        }
        cache.push_back(page);
    }
    long long sum = 0;
    for (int page : cache)
        sum += page;
    std::cout << misses << ' ' << sum << '\n';
}
