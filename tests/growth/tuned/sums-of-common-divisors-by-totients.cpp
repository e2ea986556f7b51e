// time: n log n
// space: n
// line: for (int multiple or sums[multiple] +=
// gen: size {n}
// why: for each d up to n its n / d multiples are passed, a harmonic sum; the totients take less
// Pillai's function gcd(1, k) + ... + gcd(k, k) of all k up to n: for each divisor d of k there are
// phi(k / d) terms d.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <numeric>
#include <vector>

static std::vector<int> totients(int n)
{
    std::vector<int> phi(n + 1);
    std::iota(phi.begin(), phi.end(), 0);
    for (int p = 2; p <= n; p++) {
        if (phi[p] != p)
            continue;
        for (int q = p; q <= n; q += p)
            phi[q] -= phi[q] / p;
    }
    return phi;
}

int main()
{
    int n;
    std::cin >> n;
    const std::vector<int> phi = totients(n);
    std::vector<long> sums(n + 1);
    for (int d = 1; d <= n; d++)
        for (int multiple = d, k = 1; multiple <= n; multiple += d, k++)
            sums[multiple] += static_cast<long>(d) * phi[k];

    const auto most = std::max_element(sums.begin(), sums.end());
    const long total = std::accumulate(sums.begin(), sums.end(), 0L);
    std::printf("%ld, most for %ld, in all %ld\n", *most, long(most - sums.begin()), total);
}
