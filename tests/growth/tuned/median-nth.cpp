// time: n
// space: n
// line: -
// gen: numbers {n}
// why: nth_element is linear on random numbers
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    std::scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        std::scanf("%d", &x);
    std::nth_element(v.begin(), v.begin() + n / 2, v.end());
    std::printf("%d\n", v[n / 2]);
}
