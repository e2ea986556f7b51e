// time: n
// space: n
// line: deck.push_front or deck.pop_back or if (!deck or for (int card or mixed =
// gen: size {n}
// why: n cards are laid, each with two or three steps at the ends of a deque
// Lay a deck such that it shows 1, 2, 3 ... when a card is shown, the next goes below, and so on.
#include <cstdio>
#include <deque>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::deque<int> deck;
    for (int card = n; card >= 1; card--) {
        if (!deck.empty()) {
            deck.push_front(deck.back());
            deck.pop_back();
        }
        deck.push_front(card);
    }
    long mixed = 0;
    for (int card : deck)
        mixed = (mixed * 37 + card) % 998244353;
    std::printf("from %d to %d, check %ld\n", deck.front(), deck.back(), mixed);
}
