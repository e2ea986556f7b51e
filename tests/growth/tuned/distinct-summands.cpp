// time: n sqrt n
// space: n
// line: long long count = or now[sum] = or count = now[sum - k] or sum <= n or if (sum >=
// gen: size {n}
// why: k different summands need k (k + 1) / 2 <= n, so sqrt(2 n) rounds over n sums
#include <iostream>
#include <vector>

const long long M = 1000000007;

// In how many ways is n a sum of different positive numbers?
int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> before(n + 1, 0), now(n + 1);
    before[0] = 1;
    long long ways = 0;
    for (int k = 1; k * (k + 1) / 2 <= n; k++) {
        // k parts: lower each by one, and the least may vanish
        for (int sum = 0; sum <= n; sum++) {
            long long count = 0;
            if (sum >= k)
                count = now[sum - k] + before[sum - k];
            now[sum] = count % M;
        }
        ways = (ways + now[n]) % M;
        before.swap(now);
    }
    std::cout << ways << '\n';
}
