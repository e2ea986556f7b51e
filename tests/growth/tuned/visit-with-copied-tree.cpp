// time: n^2
// space: n^2
// line: visit(Tree tree or visit(tree, child
// gen: chain {n}
// sizes: 12..800
// why: each of n nested calls gets a copy of all n lists of the tree, and keeps it to its end
// How many are below each member of a firm? The tree is passed by value, which nobody noticed.
#include <iostream>
#include <vector>

using Tree = std::vector<std::vector<int>>;

static int visit(Tree tree, int at, std::vector<int> &below)
{
    int sum = 0;
    for (int child : tree[at])
        sum += visit(tree, child, below) + 1;
    below[at] = sum;
    return sum;
}

int main()
{
    int n, boss;
    std::cin >> n;
    Tree tree(n);
    for (int i = 1; i < n; i++) {
        std::cin >> boss;
        tree[boss].push_back(i);
    }
    std::vector<int> below(n, 0);
    const int all = visit(tree, 0, below);
    long mixed = 0;
    for (int count : below)
        mixed = (mixed * 31 + count) % 1000000007;
    std::cout << all << " below the first, check " << mixed << '\n';
}
