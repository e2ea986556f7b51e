// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: the heap never holds more than sixteen
#include <cstdio>
#include <queue>
int main()
{
    int n, x;
    std::priority_queue<int> heap;
    scanf("%d", &n);
    while (scanf("%d", &x) == 1) {
        heap.push(x);
        if (heap.size() > 16)
            heap.pop();
    }
    printf("%d\n", heap.top());
}
