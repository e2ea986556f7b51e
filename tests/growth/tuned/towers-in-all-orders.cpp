// time: n!
// space: n or 1
// line: std::next_permutation or for (int tower or if (tower >
// line: highest = tower or seen++; or ways[seen]++
// line: seen_from_left(towers) or highest = -1
// gen: permutation {n}
// sizes: 3..9
// why: all n! orders of the towers are made, and each is looked at from the left
#include <algorithm>
#include <iostream>
#include <vector>

static int seen_from_left(const std::vector<int> &towers)
{
    int highest = -1, seen = 0;
    for (int tower : towers) {
        if (tower > highest) {
            highest = tower;
            seen++;
        }
    }
    return seen;
}

// In how many orders does one see 1, 2, ... n towers?
int main()
{
    int n;
    std::cin >> n;
    std::vector<int> towers(n);
    for (int &tower : towers)
        std::cin >> tower;
    std::sort(towers.begin(), towers.end());
    std::vector<long> ways(n + 1, 0);
    do {
        int seen = seen_from_left(towers);
        ways[seen]++;
    } while (std::next_permutation(towers.begin(), towers.end()));
    for (int count = 1; count <= n; count++)
        std::cout << count << ": " << ways[count] << '\n';
}
