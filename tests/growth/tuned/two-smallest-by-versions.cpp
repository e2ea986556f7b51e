// time: n log n + q log n
// space: n log n
// line: tree[made] = tree[ or tree[at].count++ or int middle = (low + high) or while (high -
// line: if (rank < middle) or tree[at].left = or tree[at].right = or int inside = tree
// line: = tree[from]. or = tree[to]. or if (nth < inside) or nth -= inside or low = middle
// line: high = middle or at = made or std::sort( or lower_bound
// gen: questions {n} {q}
// why: each number copies a path of log n nodes; a question goes down two of these trees
#include <algorithm>
#include <iostream>
#include <vector>

struct Node {
    int left, right, count;
};

// The median of each part of the list, from trees of counts that share their nodes.
int main()
{
    int n, q;
    std::cin >> n >> q;
    std::vector<int> v(n), root(n + 1, 0);
    for (int &x : v)
        std::cin >> x;
    std::vector<int> sorted = v;
    std::sort(sorted.begin(), sorted.end());
    int levels = 2;
    for (int width = n; width > 1; width = (width + 1) / 2)
        levels++;
    std::vector<Node> tree((size_t)n * levels + 1, Node{0, 0, 0});
    int used = 0;
    for (int i = 0; i < n; i++) {
        int rank = std::lower_bound(sorted.begin(), sorted.end(), v[i]) - sorted.begin();
        int low = 0, high = n, at = ++used;
        tree[at] = tree[root[i]];
        root[i + 1] = at;
        ++tree[at].count;
        while (high - low > 1) {
            int middle = (low + high) / 2, made = ++used;
            if (rank < middle) {
                tree[made] = tree[tree[at].left];
                tree[at].left = made;
                high = middle;
            } else {
                tree[made] = tree[tree[at].right];
                tree[at].right = made;
                low = middle;
            }
            at = made;
            tree[at].count++;
        }
    }
    long long sum = 0;
    while (q-- > 0) {
        int l, r;
        std::cin >> l >> r;
        int from = root[l], to = root[r + 1], nth = (r - l) / 2, low = 0, high = n;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            int inside = tree[tree[to].left].count - tree[tree[from].left].count;
            if (nth < inside) {
                from = tree[from].left;
                to = tree[to].left;
                high = middle;
            } else {
                nth -= inside;
                from = tree[from].right;
                to = tree[to].right;
                low = middle;
            }
        }
        sum += sorted[low];
    }
    std::cout << sum << '\n';
}
