// time: n log n
// space: n
// line: [](const Entry &a, const Entry &b) or std::sort or struct Entry
// gen: words {n}
// why: words of 8 letters are packed into one number each; sorting compares n log n pairs of them
// Sorts words by the order of letters on a keyboard and prints some of them.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct Entry {
    std::uint64_t key;
    std::string word;
};

std::uint64_t key_of(std::string_view word)
{
    static constexpr std::string_view keyboard = "qwertyuiopasdfghjklzxcvbnm";
    static const auto ranks = [] {
        std::vector<int> table(26);
        for (std::size_t i = 0; i < keyboard.size(); i++)
            table[keyboard[i] - 'a'] = static_cast<int>(i);
        return table;
    }();
    std::uint64_t key = 0;
    for (const char letter : word)
        key = key * 26 + ranks[letter - 'a'];
    return key;
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::cin >> n;
    std::vector<Entry> entries(n);
    for (auto &[key, word] : entries) {
        std::cin >> word;
        key = key_of(word);
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.key < b.key; });
    for (std::size_t part = 0; part < 4; part++)
        std::cout << entries[n * part / 4].word << '\n';
    std::cout << entries.back().word << '\n';
}
