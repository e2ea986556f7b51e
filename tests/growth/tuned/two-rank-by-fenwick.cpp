// time: n + m log n
// space: n
// line: tree[place]++ or while (place <= n) or place += place & -place or if (at + step
// line: for (int step = or at += step or left -= tree or if (tree[at + step]
// gen: keys {n} {m}
// why: each of m marks walks up the tree of n counters, then the middle one is found going down
#include <iostream>
#include <vector>

// The median mark after each new one; marks are below n.
int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<int> tree(n + 1, 0);
    int top = 1;
    while (top * 2 <= n)
        top *= 2;
    long long sum = 0;
    for (int i = 1; i <= m; i++) {
        int place;
        std::cin >> place;
        place++;
        while (place <= n) {
            tree[place]++;
            place += place & -place;
        }
        int left = (i + 1) / 2, at = 0;
        for (int step = top; step > 0; step /= 2) {
            if (at + step > n)
                continue;
            if (tree[at + step] < left) {
                at += step;
                left -= tree[at];
            }
        }
        sum += at;
    }
    long long check = 0;
    for (int count : tree)
        check = (check * 3 + count) % 1000003;
    std::cout << sum << ' ' << check << '\n';
}
