// time: n log n
// space: n
// line: leaves.pop() or leaves.top() or leaves.push(
// gen: numbers {n}
// why: for each of the n numbers the least leaf is taken from a heap
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <queue>
#include <vector>

class LeastLeaf {
    std::priority_queue<int, std::vector<int>, std::greater<int>> leaves;

public:
    void add(int leaf)
    {
        leaves.push(leaf);
    }

    int take()
    {
        int leaf = leaves.top();
        leaves.pop();
        return leaf;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    const int vertices = n + 2;
    std::vector<int> code(n), degree(vertices, 1);
    for (int &c : code) {
        std::scanf("%d", &c);
        c %= vertices;
        degree[c]++;
    }

    LeastLeaf leaves;
    for (int i = 0; i < vertices; i++)
        if (degree[i] == 1)
            leaves.add(i);
    long lengths = 0, hash = 0;
    for (int to : code) {
        int leaf = leaves.take();
        lengths += std::abs(leaf - to);
        hash = (hash * 131 + leaf) % 1000000007;
        if (--degree[to] == 1)
            leaves.add(to);
    }
    int a = leaves.take(), b = leaves.take();
    std::printf("last edge %d %d, lengths %ld, %ld\n", a, b, lengths, hash);
}
