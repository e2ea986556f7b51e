// time: 2^n
// space: 2^n
// line: for (int lamp = 0; or int after = or if (steps[after] or steps[after] =
// line: reached.push(after
// line: int state = or reached.pop or deepest = steps or while (!reached
// gen: size {n}
// sizes: 3..18
// why: each of the 2^n states of the lamps is reached, and n switches are tried in it
#include <iostream>
#include <queue>
#include <vector>

// A switch turns its lamp and the next one. How many presses do the worst states need?
int main()
{
    int n;
    std::cin >> n;
    std::vector<int> steps(1 << n, -1);
    std::queue<int> reached;
    steps[0] = 0;
    reached.push(0);
    int deepest = 0;
    while (!reached.empty()) {
        int state = reached.front();
        reached.pop();
        deepest = steps[state];
        for (int lamp = 0; lamp < n; lamp++) {
            int after = (state ^ (3 << lamp)) & ((1 << n) - 1);
            if (steps[after] < 0) {
                steps[after] = steps[state] + 1;
                reached.push(after);
            }
        }
    }
    long worst = 0;
    for (int count : steps)
        worst += count == deepest;
    std::cout << deepest << " presses, " << worst << " states\n";
}
