// time: n * k
// space: n
// line: next[i] = or for (int i = 0 or int left = or int right =
// gen: items {n} {k}
// why: k rounds over the n cells of the ring
#include <algorithm>
#include <iostream>
#include <vector>

// A ring of cells; a new cell is left xor (own or right).
int main()
{
    int n, k;
    std::cin >> n >> k;
    std::vector<int> cells(n), next(n);
    for (int &cell : cells) {
        std::cin >> cell;
        cell %= 2;
    }
    for (int round = 0; round < k; round++) {
        for (int i = 0; i < n; i++) {
            int left = cells[i > 0 ? i - 1 : n - 1];
            int right = cells[i + 1 < n ? i + 1 : 0];
            next[i] = left ^ (cells[i] | right);
        }
        next.swap(cells);
    }
    std::cout << std::count(cells.begin(), cells.end(), 1) << " alive\n";
}
