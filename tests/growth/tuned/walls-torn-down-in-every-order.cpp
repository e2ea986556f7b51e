// time: n!
// space: n^2 or n or 1
// line: rest = walls or rest.erase or cleaning( or for (std::size_t i or const long room
// line: walls.size() == 2 or best = std::min
// gen: numbers {n}
// sizes: 3..9
// why: n!/k! calls have k walls left, each copies k + 2 numbers k times:
// why: the sum of k (k + 2) n! / k! over all k is a constant times n!
// Walls are torn down one by one; each time the new room is cleaned. The least to clean in all?
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>

// The first and the last of the walls are those of the house, which stay.
static long least_cleaning(const std::vector<int> &walls)
{
    if (walls.size() == 2)
        return 0;
    long best = LONG_MAX;
    for (std::size_t i = 1; i + 1 < walls.size(); i++) {
        const long room = walls[i + 1] - walls[i - 1];
        std::vector<int> rest = walls;
        rest.erase(rest.begin() + static_cast<long>(i));
        best = std::min(best, room + least_cleaning(rest));
    }
    return best;
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> walls = {0, 1000000000};
    for (int x; std::cin >> x;)
        walls.push_back(x);
    std::sort(walls.begin(), walls.end());
    std::cout << "at least " << least_cleaning(walls) << " for " << n << " walls\n";
}
