// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: two walks over a graph of 2 v wishes and 2 e consequences
#include <cstdio>
#include <utility>
#include <vector>
using std::vector;

struct Wishes {
    vector<vector<int>> then, because;

    explicit Wishes(int guests) : then(2 * guests), because(2 * guests) {}

    void either(int a, int b)
    {
        follows(a ^ 1, b);
        follows(b ^ 1, a);
    }

    void follows(int a, int b)
    {
        then[a].push_back(b);
        because[b].push_back(a);
    }
};

// Walks from start; each one left for good is appended to done.
static void walk(int start, const vector<vector<int>> &next, vector<int> &mark, int colour, vector<int> &done)
{
    vector<std::pair<int, size_t>> stack{{start, 0}};
    mark[start] = colour;
    while (!stack.empty()) {
        auto &[at, i] = stack.back();
        if (i == next[at].size()) {
            done.push_back(at);
            stack.pop_back();
            continue;
        }
        int to = next[at][i++];
        if (mark[to] < 0) {
            mark[to] = colour;
            stack.push_back({to, 0});
        }
    }
}

int main()
{
    int v, e, a, b, w;
    std::scanf("%d %d", &v, &e);
    Wishes wishes(v);
    for (int i = 0; i < e && std::scanf("%d %d %d", &a, &b, &w) == 3; i++)
        wishes.either(2 * a + w % 2, 2 * b + w / 2 % 2);

    vector<int> seen(2 * v, -1), group(2 * v, -1), order, unused;
    for (int i = 0; i < 2 * v; i++)
        if (seen[i] < 0)
            walk(i, wishes.then, seen, 0, order);
    int groups = 0, torn = 0;
    for (int i = 2 * v - 1; i >= 0; i--)
        if (group[order[i]] < 0)
            walk(order[i], wishes.because, group, groups++, unused);
    for (int i = 0; i < v; i++)
        torn += group[2 * i] == group[2 * i + 1];
    std::printf("%d groups, %d guests cannot be pleased\n", groups, torn);
}
