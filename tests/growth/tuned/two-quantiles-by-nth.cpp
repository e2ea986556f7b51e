// time: n * k
// space: n
// line: std::nth_element
// gen: items {n} {k}
// why: each of the k quantiles is selected from all n numbers, in linear time
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n, k;
    std::cin >> n >> k;
    std::vector<int> v(n);
    for (int &x : v)
        std::cin >> x;
    long long sum = 0;
    for (int i = 0; i < k; i++) {
        auto place = v.begin() + (long long)i * n / k;
        std::nth_element(v.begin(), place, v.end());
        sum += *place % 1000;
    }
    std::cout << sum << '\n';
}
