// time: n * m
// space: n * m
// line: std::cin >> word or for (char &letter or char &name or if (name == or word = pattern_of
// line: letter = name or groups[word
// gen: strings {n} {m}
// why: each of n m letters is read, renamed and hashed once; most patterns are new and are kept
// Two words are of one pattern if a swap of letters turns one into the other, as "otto" and "anna":
// how many patterns are there?
#include <algorithm>
#include <array>
#include <iostream>
#include <string>
#include <unordered_map>

static std::string pattern_of(std::string word)
{
    std::array<char, 26> names{};
    char next = 'A';
    for (char &letter : word) {
        char &name = names[letter - 'a'];
        if (name == 0)
            name = static_cast<char>(next++);
        letter = name;
    }
    return word;
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, m;
    int most = 0;
    std::string word;
    std::unordered_map<std::string, int> groups;
    std::cin >> n >> m;
    for (std::size_t i = 0; i < n; i++) {
        std::cin >> word;
        word = pattern_of(word);
        most = std::max(most, ++groups[word]);
    }
    std::cout << groups.size() << " patterns, " << most << " words of the commonest\n";
}
