// time: n^2
// space: n
// line: ways[sum] = or for (int sum = part
// gen: size {n}
// why: each of the n parts goes once over the sums from itself to n
#include <iostream>
#include <vector>

constexpr int MOD = 1'000'000'007;

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> ways(n + 1, 0);
    ways[0] = 1;
    for (int part = 1; part <= n; part++)
        for (int sum = part; sum <= n; sum++)
            ways[sum] = (ways[sum] + ways[sum - part]) % MOD;
    std::cout << ways[n] << std::endl;
}
