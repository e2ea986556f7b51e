// std::unordered_map keeps a number in bucket number mod size: multiples of the size share one
// bucket. O(n) time on most inputs, O(n^2) on those.
#include <iostream>
#include <unordered_map>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long toll, pairs = 0;
    std::cin >> n >> toll;
    std::unordered_map<long long, long long> seen;
    for (int i = 0; i < n; i++) {
        long long coin;
        std::cin >> coin;
        const auto partner = seen.find(toll - coin);
        if (partner != seen.end())
            pairs += partner->second;
        seen[coin]++;
    }
    std::cout << pairs << '\n';
}
