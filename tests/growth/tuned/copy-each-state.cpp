// time: n^2
// space: n
// line: next = or = now or now =
// gen: numbers {n}
// why: the whole state is copied for every step
#include <cstdio>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> now(n);
    for (int &x : now)
        scanf("%d", &x);
    for (int i = 0; i < n; i++) {
        std::vector<int> next = now;
        next[i] = now[n - 1 - i] ^ i;
        now = next;
    }
    printf("%d\n", now[n / 2]);
}
