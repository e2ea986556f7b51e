// time: n^2 log n
// space: n
// line: std::sort
// gen: numbers {n}
// why: sorts a copy of the rest for each number
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n;
    unsigned mix = 0;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    for (int i = 0; i < n; i++) {
        std::vector<int> rest(v.begin() + i, v.end());
        std::sort(rest.begin(), rest.end());
        mix = mix * 31 + (unsigned)rest[rest.size() / 2];
    }
    printf("%u\n", mix);
}
