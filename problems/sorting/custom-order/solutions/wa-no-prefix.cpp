// Takes a word and its extension for equal.
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
    int rank[256] = {};
    for (int i = 0; i < 26; i++)
        rank[static_cast<unsigned char>(alphabet[i])] = i;
    std::vector<std::string> words(n);
    for (std::string &word : words)
        std::cin >> word;
    std::stable_sort(words.begin(), words.end(), [&](const std::string &a, const std::string &b) {
        for (std::size_t i = 0; i < a.size() && i < b.size(); i++) {
            const int x = rank[static_cast<unsigned char>(a[i])];
            const int y = rank[static_cast<unsigned char>(b[i])];
            if (x != y)
                return x < y;
        }
        return false;
    });
    for (const std::string &word : words)
        std::cout << word << '\n';
}
