// time: n * m log m
// space: n * m
// line: hand.pop
// gen: counts {n} {m}
// why: n players hold a heap of m cards each, from which one is taken in each of m rounds
#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

// In each round all players lay down their greatest card; the one with the greatest of all wins.
int main()
{
    int n, m;
    std::cin >> n >> m;
    unsigned dice = 12345;
    std::vector<std::priority_queue<int>> hands;
    for (int player = 0; player < n; player++) {
        std::vector<int> cards(m);
        for (int &card : cards) {
            dice = dice * 1103515245 + 12345;
            card = dice >> 8;
        }
        hands.emplace_back(std::less<int>(), std::move(cards));
    }
    std::vector<int> won(n, 0);
    for (int round = 0; round < m; round++) {
        int winner = 0, greatest = -1, player = 0;
        for (auto &hand : hands) {
            if (hand.top() > greatest) {
                greatest = hand.top();
                winner = player;
            }
            hand.pop();
            player++;
        }
        won[winner]++;
    }
    auto best = std::max_element(won.begin(), won.end());
    std::cout << best - won.begin() << " won " << *best << " rounds\n";
}
