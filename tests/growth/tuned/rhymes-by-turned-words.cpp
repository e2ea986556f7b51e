// time: n log n
// space: n
// line: std::ranges::sort
// gen: words {n}
// why: sorts n words of 8 letters; turning them and comparing neighbours takes n
#include <algorithm>
#include <array>
#include <iostream>
#include <ranges>
#include <string>
#include <vector>

// How many letters at its end has each word in common with the one that follows it in a
// dictionary of rhymes?

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (auto &word : words) {
        std::cin >> word;
        std::ranges::reverse(word);
    }
    std::ranges::sort(words);

    std::array<long, 9> alike{};
    long mixed = 0;
    for (std::size_t i = 1; i < n; i++) {
        const auto [end, other] = std::ranges::mismatch(words[i - 1], words[i]);
        alike[end - words[i - 1].begin()]++;
        mixed = (mixed * 31 + words[i].front() + words[i].back()) % 1000003;
    }
    for (std::size_t letters = 0; letters < alike.size(); letters++)
        std::cout << letters << ": " << alike[letters] << '\n';
    std::cout << mixed << '\n';
}
