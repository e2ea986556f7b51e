// time: n^2 * m
// space: n^2
// line: for (std::size_t j or if (fits or here[i][j] =
// gen: two-texts {n} {m}
// why: for each of m letters that come in, a table over the text and its mirror is filled anew
// Which is the longest row of letters that can be left over of a text, of the text read backwards,
// and of a telegram? The telegram is heard letter by letter.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using Table = std::vector<std::vector<int>>;

// The table after one more letter of the telegram.
static void hear(char letter, const std::string &text, const Table &before, Table &here)
{
    const std::size_t n = text.size();
    for (std::size_t i = 1; i <= n; i++) {
        const bool fits = text[i - 1] == letter;
        for (std::size_t j = 1; j <= n; j++) {
            if (fits && text[n - j] == letter)
                here[i][j] = before[i - 1][j - 1] + 1;
            else
                here[i][j] = std::max({before[i][j], here[i - 1][j], here[i][j - 1]});
        }
    }
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, m;
    std::string text;
    std::cin >> n >> m >> text;
    Table before(n + 1, std::vector<int>(n + 1)), here = before;
    for (char letter; std::cin >> letter;) {
        hear(letter, text, before, here);
        before.swap(here);
    }
    std::cout << before[n][n] << " letters\n";
}
