// time: n
// space: n
// line: for (int or std::cin >> parent or coins[person or const long or moves += or coins[parent
// gen: parents {n}
// why: from the last to the first, each hands what is left over or missing to the parent once
// Each has none to four coins; passed along the family, how many moves until all are level?
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> parent(n, 0);
    std::vector<long> coins(n, 0);
    for (int person = 1; person < n; person++)
        std::cin >> parent[person];
    for (int person = 0; person < n; person++)
        coins[person] = (person * 7L + parent[person]) % 5;

    // What all may keep; the rest goes to the eldest.
    const long share = std::accumulate(coins.begin(), coins.end(), 0L) / n;
    long moves = 0;
    for (int person = n - 1; person > 0; person--) {
        const long over = coins[person] - share;
        moves += std::abs(over);
        coins[parent[person]] += over;
    }
    std::cout << moves << " moves, " << coins[0] << " for the eldest\n";
}
