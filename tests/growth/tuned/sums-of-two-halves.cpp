// time: 2^n
// space: 2^n
// line: sums.push_back or std::lower_bound or std::sort or for (long long sum or if (partner
// line: s < size
// gen: numbers {n}
// sizes: 4..34
// why: all 2^(n/2) sums of each half, sorted and searched
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

static std::vector<long long> sums_of(const std::vector<long long> &v, int from, int to)
{
    std::vector<long long> sums = {0};
    for (int i = from; i < to; i++) {
        std::size_t size = sums.size();
        for (std::size_t s = 0; s < size; s++)
            sums.push_back(sums[s] + v[i]);
    }
    return sums;
}

// How near can a choice of the numbers come to half of their sum from above?
int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> v(n);
    long long total = 0;
    for (auto &x : v) {
        std::cin >> x;
        total += x;
    }
    std::vector<long long> first = sums_of(v, 0, n / 2), second = sums_of(v, n / 2, n);
    std::sort(second.begin(), second.end());
    long long best = total;
    for (long long sum : first) {
        auto partner = std::lower_bound(second.begin(), second.end(), total / 2 - sum);
        if (partner != second.end())
            best = std::min(best, sum + *partner);
    }
    std::cout << best << " of " << total << '\n';
}
