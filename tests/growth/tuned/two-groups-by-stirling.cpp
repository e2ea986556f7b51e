// time: n * k
// space: k
// line: for (int j = k or ways[j] =
// gen: counts {n} {k}
// why: a row of k numbers is renewed for each of the n people
#include <iostream>
#include <vector>

// In how many ways can n people be split into k groups, none of them empty?
int main()
{
    const long long mod = 1000000007;
    int n, k;
    std::cin >> n >> k;
    std::vector<long long> ways(k + 1, 0);
    ways[0] = 1;
    for (int person = 1; person <= n; person++) {
        for (int j = k; j > 0; j--)
            ways[j] = (ways[j] * j + ways[j - 1]) % mod;
        ways[0] = 0;
    }
    long long mix = 0;
    for (long long w : ways)
        mix = (mix * 7 + w) % mod;
    std::cout << ways[k] << " ways, check " << mix << '\n';
}
