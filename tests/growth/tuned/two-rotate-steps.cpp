// time: n * m
// space: n
// line: rotate(
// gen: items {n} {m}
// why: m steps, each of which moves all n places by one
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    vector<int> wheel(n);
    for (int &v : wheel)
        if (scanf("%d", &v) != 1)
            return 1;

    long long shown = 0;
    for (int step = 0; step < m; step++) {
        shown += wheel[0] % 1000;
        rotate(wheel.begin(), wheel.begin() + 1, wheel.end());
    }
    printf("%lld %d\n", shown, wheel[0]);
    return 0;
}
