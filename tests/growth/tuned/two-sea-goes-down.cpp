// time: n * m
// space: n * m
// line: -
// gen: grid {n} {m}
// why: cells rise from the sea height by height; each is joined with its four neighbours once
#include <algorithm>
#include <iostream>
#include <vector>

static std::vector<int> parent, cells;

static int find(int x)
{
    while (parent[x] != x) {
        parent[x] = parent[parent[x]];
        x = parent[x];
    }
    return x;
}

// How many islands are there at most while the sea goes down from height 99 to 0?
int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> at(100);
    for (int i = 0; i < n * m; i++) {
        int height;
        std::cin >> height;
        at[height].push_back(i);
    }
    parent.assign(n * m, -1);
    cells.assign(n * m, 1);
    int islands = 0, most = 0;
    long long sum = 0;
    for (int height = 99; height >= 0; height--) {
        for (int cell : at[height]) {
            int r = cell / m, c = cell % m;
            parent[cell] = cell;
            islands++;
            const int near[4] = {r > 0 ? cell - m : -1, r + 1 < n ? cell + m : -1,
                                 c > 0 ? cell - 1 : -1, c + 1 < m ? cell + 1 : -1};
            for (int other : near) {
                if (other < 0 || parent[other] < 0)
                    continue;
                int a = find(cell), b = find(other);
                if (a == b)
                    continue;
                if (cells[a] < cells[b])
                    std::swap(a, b);
                parent[b] = a;
                cells[a] += cells[b];
                islands--;
            }
        }
        most = std::max(most, islands);
        sum += islands;
    }
    std::cout << most << ' ' << sum << '\n';
}
