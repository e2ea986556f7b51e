// time: 2^n
// space: 2^n
// line: for (int i = 0 or if (!(cards >> i or continue or const int gain or best = std::max
// gen: numbers {n}
// sizes: 3..20
// why: each of the 2^n sets of cards that may lie there tries its n cards
// Two players take open cards in turn; a card counts its number modulo the cards that lie there.
#include <algorithm>
#include <bit>
#include <iostream>
#include <limits>
#include <vector>

class Game {
    std::vector<long> numbers;
    std::vector<int> lead;  // by how much the player to move wins, for each set of cards

public:
    explicit Game(std::vector<long> cards) : numbers(std::move(cards)) {}

    int play()
    {
        const int n = static_cast<int>(numbers.size());
        lead.assign(1u << n, 0);
        for (unsigned cards = 1; cards < lead.size(); cards++) {
            const int count = std::popcount(cards);
            int best = std::numeric_limits<int>::min();
            for (int i = 0; i < n; i++) {
                if (!(cards >> i & 1))
                    continue;
                const int gain = static_cast<int>(numbers[i] % (count + 1));
                best = std::max(best, gain - lead[cards & ~(1u << i)]);
            }
            lead[cards] = best;
        }
        return lead.back();
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<long> numbers(n);
    for (long &number : numbers)
        std::cin >> number;
    const int lead = Game(std::move(numbers)).play();
    std::cout << "the first player wins by " << lead << '\n';
}
