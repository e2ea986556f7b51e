// time: n * m^2
// space: m
// line: for (size_t end or vowels += or return c == 'a' or if (2 * vowels
// gen: strings {n} {m}
// why: all m^2 / 2 pieces of each of the n words are tried
#include <iostream>
#include <string>

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

// Pieces in which half of the letters are vowels.
int main()
{
    int n, m;
    std::cin >> n >> m;
    long long balanced = 0;
    for (int i = 0; i < n; i++) {
        std::string word;
        std::cin >> word;
        for (size_t start = 0; start < word.size(); start++) {
            size_t vowels = 0;
            for (size_t end = start; end < word.size(); end++) {
                vowels += is_vowel(word[end]);
                if (2 * vowels == end - start + 1)
                    balanced++;
            }
        }
    }
    std::cout << balanced << " balanced pieces\n";
}
