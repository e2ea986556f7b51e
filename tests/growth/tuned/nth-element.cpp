// time: n
// space: n
// line: -
// gen: numbers {n}
// why: introselect is linear on average
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    std::nth_element(v.begin(), v.begin() + n / 2, v.end());
    printf("%d\n", v[n / 2]);
}
