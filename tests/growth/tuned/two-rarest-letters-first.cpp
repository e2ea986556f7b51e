// time: n * m log m
// space: m
// line: return often[a] or std::sort
// gen: strings {n} {m}
// why: each of n words of m letters is sorted, m log m comparisons by a table of 26 counts
// Sorts the letters of each word by how often the word has them, and equal ones by the alphabet.
#include <algorithm>
#include <array>
#include <iostream>
#include <string>

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, m;
    std::cin >> n >> m;
    std::string word;
    unsigned print = 0;
    std::size_t rare = 0;
    while (std::cin >> word) {
        std::array<int, 128> often{};
        for (const char letter : word)
            often[letter]++;
        std::sort(word.begin(), word.end(), [&](char a, char b) {
            return often[a] != often[b] ? often[a] < often[b] : a < b;
        });
        rare += word.front() < 'n';
        print = print * 31 + word.front() * 256 + word.back() + word[m / 2];
    }
    std::cout << rare << " of " << n << " words begin in the first half, " << print << '\n';
}
