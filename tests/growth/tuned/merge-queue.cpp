// time: n log n
// space: n
// line: heap.pop or heap.push or heap.top
// gen: numbers {n}
// why: joins the two least until one is left
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>
int main()
{
    int n;
    long x, cost = 0;
    std::priority_queue<long, std::vector<long>, std::greater<long>> heap;
    scanf("%d", &n);
    while (scanf("%ld", &x) == 1)
        heap.push(x);
    while (heap.size() > 1) {
        long a = heap.top();
        heap.pop();
        long b = heap.top();
        heap.pop();
        cost += (a + b) % 1009;
        heap.push(a + b);
    }
    printf("%ld\n", cost);
}
