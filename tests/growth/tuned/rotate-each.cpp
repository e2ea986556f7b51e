// time: n^2
// space: n
// line: std::rotate
// gen: numbers {n}
// why: each of n rotations by one moves all numbers
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    long mix = 0;
    std::scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        std::scanf("%d", &x);
    for (int i = 0; i < n; i++) {
        std::rotate(v.begin(), v.begin() + 1, v.end());
        mix = (mix * 31 + v[0]) % 1000003;
    }
    std::printf("%ld\n", mix);
}
