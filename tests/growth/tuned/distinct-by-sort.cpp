// time: n log n
// space: n
// line: std::sort
// gen: few {n} 1000000
// why: sort, then unique in one pass
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
    std::sort(v.begin(), v.end());
    v.erase(std::unique(v.begin(), v.end()), v.end());
    std::printf("%zu\n", v.size());
}
