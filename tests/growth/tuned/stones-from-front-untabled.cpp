// time: 2^n
// space: n or 1
// line: static or if (from or return or int best or int taken or for (std or taken += or best =
// gen: few {n} 100
// sizes: 3..24
// why: calls(n) = calls(n - 1) + calls(n - 2) + calls(n - 3) + 1, which grows by 1.84 each time
// Two players take one, two or three stones from the front by turns; each wants the heavier heap.
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>

// By how much the player whose turn it is ends ahead of the other one.
static int lead(const std::vector<int> &stones, std::size_t from)
{
    if (from == stones.size())
        return 0;
    int best = INT_MIN;
    int taken = 0;
    for (std::size_t count = 1; count <= 3 && from + count <= stones.size(); count++) {
        taken += stones[from + count - 1];
        best = std::max(best, taken - lead(stones, from + count));
    }
    return best;
}

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<int> stones(n);
    for (int &stone : stones)
        std::cin >> stone;
    const int first = lead(stones, 0);
    if (first > 0)
        std::cout << "the first wins by " << first << '\n';
    else if (first < 0)
        std::cout << "the second wins by " << -first << '\n';
    else
        std::cout << "nobody wins\n";
}
