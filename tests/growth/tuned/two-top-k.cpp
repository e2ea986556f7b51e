// time: n log m
// space: m or n
// line: push or pop
// gen: kept {n} {m}
// why: rising numbers: each one is pushed to a heap of m and the least goes
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>
using namespace std;

int main()
{
    int n, k;
    scanf("%d %d", &n, &k);
    priority_queue<int, vector<int>, greater<int>> heap;
    for (int i = 0; i < n; i++) {
        int value;
        scanf("%d", &value);
        heap.push(value);
        if ((int)heap.size() > k)
            heap.pop();
    }
    long sum = 0;
    while (!heap.empty()) {
        sum = sum * 3 + heap.top();
        heap.pop();
    }
    printf("%ld\n", sum);
}
