// time: 2^n
// space: n
// line: press(i + 1 or if (i == or popcount or if (count > or ways += or void press(
// gen: graph {n}
// sizes: 4..22
// why: each of n buttons is pressed or not
#include <algorithm>
#include <bit>
#include <cstdint>
#include <iostream>
#include <vector>

class Board {
    std::vector<std::uint32_t> changes;
    int most = 0;
    long ways = 0;

    void press(std::size_t i, std::uint32_t lit)
    {
        if (i == changes.size()) {
            int count = std::popcount(lit);
            if (count > most) {
                most = count;
                ways = 0;
            }
            ways += count == most;
            return;
        }
        press(i + 1, lit);
        press(i + 1, lit ^ changes[i]);
    }

public:
    explicit Board(int n) : changes(n)
    {
        for (int i = 0; i < n; i++)
            changes[i] = 1u << i;
    }

    void wire(int a, int b)
    {
        changes[a] |= 1u << b;
        changes[b] |= 1u << a;
    }

    void play()
    {
        press(0, 0);
        std::cout << most << " lamps lit in " << ways << " ways\n";
    }
};

int main()
{
    int n, wires, a, b, unused;
    std::cin >> n >> wires;
    Board board(n);
    while (wires-- > 0 && std::cin >> a >> b >> unused)
        board.wire(a, b);
    board.play();
}
