// time: n log n + m log n
// space: n
// line: board.erase( or board.insert( or board.emplace(
// gen: keys {n} {m}
// why: n players in a balanced tree; each of m points takes one out and puts it in again
#include <iostream>
#include <set>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m;
    std::cin >> n >> m;

    std::vector<int> points(n, 0);
    std::set<std::pair<int, int>> board; // points, player
    for (int player = 0; player < n; player++)
        board.emplace(0, player);

    long check = 0;
    for (int i = 0; i < m; i++) {
        int player;
        std::cin >> player;
        board.erase({points[player], player});
        points[player] += 1 + i % 3;
        board.insert({points[player], player});
        check = (check * 7 + board.rbegin()->second) % 1000003;
    }
    auto [most, winner] = *board.rbegin();
    std::cout << winner << " with " << most << ", " << check << std::endl;
}
