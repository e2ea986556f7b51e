// time: n!
// space: n or 1
// line: next_permutation or do { or while (std or mix =
// gen: size {n}
// why: every order once
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int i = 0; i < n; i++)
        v[i] = i;
    do {
        mix = (mix * 31 + v[n / 2]) % 1000003;
    } while (std::next_permutation(v.begin(), v.end()));
    printf("%ld\n", mix);
}
