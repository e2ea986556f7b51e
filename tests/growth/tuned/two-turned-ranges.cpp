// time: n * q
// space: n
// line: std::reverse
// gen: questions {n} {q}
// why: a third of the n numbers is turned round for each of the q ranges
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n, q;
    std::cin >> n >> q;
    std::vector<int> v(n);
    for (int &x : v)
        std::cin >> x;
    long long sum = 0;
    for (int i = 0; i < q; i++) {
        int left, right;
        std::cin >> left >> right;
        std::reverse(v.begin() + left, v.begin() + right + 1);
        sum += v[i % n];
    }
    for (int i = 0; i < n; i++)
        sum += (long long)i * v[i] % 1000;
    std::cout << sum << '\n';
}
