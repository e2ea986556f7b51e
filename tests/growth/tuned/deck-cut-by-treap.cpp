// time: n log n
// space: n
// line: static int or cards[card].left = or cards[card].right = or cards[card].size
// line: return card; or static std::pair or if (card == or const auto [ or if (cards
// line: const auto halves or return {joined or return {halves or if (a == or return joined
// gen: numbers {n}
// why: each of n cuts splits and merges a treap, which takes log n steps down expected
// A deck of n cards is cut n times: the cards above the cut go below. Which order comes out?
#include <cstdio>
#include <utility>
#include <vector>

// Card 0 is none.
struct Card {
    unsigned luck;
    int left = 0, right = 0, size = 1;
};
static std::vector<Card> cards{{0, 0, 0, 0}};

static int joined(int card, int left, int right)
{
    cards[card].left = left;
    cards[card].right = right;
    cards[card].size = cards[left].size + 1 + cards[right].size;
    return card;
}

static std::pair<int, int> split(int card, int count)
{
    if (card == 0)
        return {0, 0};
    const auto [luck, left, right, size] = cards[card];
    if (cards[left].size < count) {
        const auto halves = split(right, count - cards[left].size - 1);
        return {joined(card, left, halves.first), halves.second};
    }
    const auto halves = split(left, count);
    return {halves.first, joined(card, halves.second, right)};
}

static int merge(int a, int b)
{
    if (a == 0 || b == 0)
        return a + b;
    if (cards[a].luck > cards[b].luck)
        return joined(a, cards[a].left, merge(cards[a].right, b));
    return joined(b, merge(a, cards[b].left), cards[b].right);
}

static long mix(int card, long before)
{
    if (card > 0)
        before = (mix(cards[card].left, before) * 31 + card) % 1000000007;
    return card > 0 ? mix(cards[card].right, before) : before;
}

int main()
{
    int n, number, deck = 0;
    std::scanf("%d", &n);
    for (unsigned luck = 12345; static_cast<int>(cards.size()) <= n;) {
        cards.push_back({luck = luck * 1664525u + 1013904223u});
        deck = merge(deck, cards.size() - 1);
    }
    while (std::scanf("%d", &number) == 1) {
        const auto parts = split(deck, number % n);
        deck = merge(parts.second, parts.first);
    }
    std::printf("%ld\n", mix(deck, 0));
}
