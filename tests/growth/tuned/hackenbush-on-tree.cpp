// time: n
// space: n
// line: for (int v = 1 or std::scanf("%d", &tree[v] or for (int v = static or tree[tree[v].parent]
// line: for (std::size_t v or const Vertex &above or if (above.wanted or const int branch
// line: tree[v].wanted = or if (branch == 0
// gen: parents {n}
// why: values go up the tree once, wanted values go down once, constant work at each vertex
// Two players cut branches of a tree in turn; what has no way to the root falls off. Who can cut no
// more loses. How many first cuts win?
#include <cstdio>
#include <vector>

struct Vertex {
    int parent = 0;
    int value = 0;    // nimber of all that grows from here
    int wanted = -1;  // the nimber it should have, -1: no cut in here can win
};

static bool read_tree(std::vector<Vertex> &tree)
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return false;
    tree.resize(n);
    for (int v = 1; v < n; v++)
        if (std::scanf("%d", &tree[v].parent) != 1)
            return false;
    return true;
}

int main()
{
    std::vector<Vertex> tree;
    if (!read_tree(tree))
        return 1;
    for (int v = static_cast<int>(tree.size()) - 1; v > 0; v--)
        tree[tree[v].parent].value ^= tree[v].value + 1;

    int winning = 0;
    tree[0].wanted = tree[0].value == 0 ? -1 : 0;
    for (std::size_t v = 1; v < tree.size(); v++) {
        const Vertex &above = tree[tree[v].parent];
        if (above.wanted < 0)
            continue;
        const int branch = above.value ^ above.wanted ^ (tree[v].value + 1);
        tree[v].wanted = branch - 1;
        if (branch == 0)
            winning++;
    }
    std::printf("nimber %d, %d winning cuts\n", tree[0].value, winning);
}
