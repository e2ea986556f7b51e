// Compares the first letters only.
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
    std::vector<std::string> words(n);
    for (std::string &word : words)
        std::cin >> word;
    std::stable_sort(words.begin(), words.end(), [&](const std::string &a, const std::string &b) {
        return alphabet.find(a[0]) < alphabet.find(b[0]);
    });
    for (const std::string &word : words)
        std::cout << word << '\n';
}
