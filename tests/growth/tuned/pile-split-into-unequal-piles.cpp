// time: n^2
// space: n
// line: for (int part or seen[grundy
// gen: size {n}
// why: for each pile up to n all its cuts into two unequal piles are marked
// Grundy's game: who cannot split any pile into two unequal ones loses. Who wins with n + n - 1?
#include <algorithm>
#include <bit>
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> grundy(n + 1), seen(std::bit_ceil(static_cast<unsigned>(n)) + 1, 0);
    for (int pile = 3; pile <= n; pile++) {
        for (int part = 1; 2 * part < pile; part++)
            seen[grundy[part] ^ grundy[pile - part]] = pile;
        int least = 0;
        while (seen[least] == pile)
            least++;
        grundy[pile] = least;
    }
    const auto zeros = std::count(grundy.begin() + 1, grundy.end(), 0);
    std::cout << ((grundy[n] ^ grundy[n - 1]) != 0 ? "the first" : "the second") << " player wins; "
              << zeros << " piles are lost, the highest value is "
              << *std::max_element(grundy.begin(), grundy.end()) << '\n';
}
