// time: n^2
// space: n
// line: std::find
// gen: permutation {n}
// why: looks through all that was seen for each number
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, x;
    scanf("%d", &n);
    std::vector<int> seen;
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (std::find(seen.begin(), seen.end(), x) == seen.end())
            seen.push_back(x);
    }
    printf("%zu\n", seen.size());
}
