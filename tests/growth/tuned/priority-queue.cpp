// time: n log n
// space: n
// line: q.push or q.pop
// gen: falling {n}
// why: n pushes and pops of log n steps
#include <cstdio>
#include <queue>
int main()
{
    int n, x;
    scanf("%d", &n);
    std::priority_queue<int> q;
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        q.push(-x);
    }
    long sum = 0;
    for (int i = 0; !q.empty(); i++) {
        sum += (long)i * q.top() % 1009;
        q.pop();
    }
    printf("%ld\n", sum);
}
