// time: n^4
// space: n^3
// line: for (int cut or const auto &left or const auto &right or ways += left
// gen: letters {n} 4
// why: for n^3 / 3 pairs of equally long pieces all cuts of both are tried
// A text is scrambled: cut in two, the parts perhaps swapped, and so on with each of the parts. In
// how many ways does it turn into itself read backwards?
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using Number = unsigned long;
using Table = std::vector<std::vector<Number>>;

constexpr Number MODULUS = 1000000007;

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::string text;
    std::cin >> n >> text;
    const std::string goal(text.rbegin(), text.rend());

    // of[length][i][j]: ways from the piece of the text at i to that of the goal at j.
    std::vector<Table> of(n + 1);
    for (int length = 1; length <= n; length++) {
        const int places = n - length + 1;
        of[length].assign(places, std::vector<Number>(places, 0));
        for (int i = 0; i < places; i++) {
            for (int j = 0; j < places; j++) {
                Number ways = length == 1 && text[i] == goal[j];
                for (int cut = 1; cut < length; cut++) {
                    const auto &left = of[cut][i];
                    const auto &right = of[length - cut][i + cut];
                    ways += left[j] * right[j + cut] % MODULUS;
                    ways += left[j + length - cut] * right[j] % MODULUS;
                }
                of[length][i][j] = ways % MODULUS;
            }
        }
    }
    std::cout << of[n][0][0] << " ways\n";
}
