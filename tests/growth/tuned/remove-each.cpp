// time: n^2
// space: n
// line: v.erase(v.begin() + i)
// gen: few {n} 2
// why: half of the numbers are erased one by one, each moving all behind it
#include <cstdio>
#include <vector>

int main()
{
    int n, x;
    std::scanf("%d", &n);
    std::vector<int> v;
    while (std::scanf("%d", &x) == 1)
        v.push_back(x);
    for (size_t i = 0; i < v.size();) {
        if (v[i] == 0)
            v.erase(v.begin() + i);
        else
            i++;
    }
    std::printf("%zu\n", v.size());
}
