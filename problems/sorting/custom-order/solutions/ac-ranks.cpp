// Replaces each letter by its rank, sorts as usual, and translates back. O(n log n) comparisons,
// O(n) space.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::string alphabet;
    int n;
    std::cin >> alphabet >> n;
    char rank[256] = {};
    for (int i = 0; i < 26; i++)
        rank[static_cast<unsigned char>(alphabet[i])] = static_cast<char>('a' + i);
    std::vector<std::string> words(n);
    for (std::string &word : words) {
        std::cin >> word;
        for (char &letter : word)
            letter = rank[static_cast<unsigned char>(letter)];
    }
    std::sort(words.begin(), words.end());
    for (std::string &word : words) {
        for (char &letter : word)
            letter = alphabet[letter - 'a'];
        std::cout << word << '\n';
    }
}
