// time: n^2
// space: n
// line: erase(v.begin())
// gen: numbers {n}
// why: each erase moves all that is behind
#include <cstdio>
#include <vector>

int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    long sum = 0;
    while (!v.empty()) {
        sum = (sum * 31 + v.front()) % 1000003;
        v.erase(v.begin());
    }
    printf("%ld\n", sum);
}
