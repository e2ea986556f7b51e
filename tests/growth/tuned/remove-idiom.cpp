// time: n
// space: n
// line: -
// gen: few {n} 2
// why: std::remove moves each kept number once, and one erase drops the rest
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, x;
    std::scanf("%d", &n);
    std::vector<int> v;
    while (std::scanf("%d", &x) == 1)
        v.push_back(x);
    v.erase(std::remove(v.begin(), v.end(), 0), v.end());
    std::printf("%zu\n", v.size());
}
