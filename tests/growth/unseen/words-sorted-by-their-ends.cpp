// time: n log n
// space: n
// line: std::sort( or lexicographical_compare(
// gen: words {n}
// why: n log n comparisons of words of eight letters, from behind
// A dictionary of rhymes: words in the order of their last letters. Which two neighbours have the
// longest ending in common?
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

static int common_ending(const std::string &a, const std::string &b)
{
    const auto place = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<int>(place.first - a.rbegin());
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (std::string &word : words)
        std::cin >> word;

    std::sort(words.begin(), words.end(), [](const std::string &a, const std::string &b) {
        return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    });
    int longest = 0;
    std::size_t where = 0;
    for (std::size_t i = 1; i < n; i++) {
        const int length = common_ending(words[i - 1], words[i]);
        if (length > longest) {
            longest = length;
            where = i;
        }
    }
    std::cout << words[where] << " rhymes with " << longest << " letters, last is "
              << words.back() << '\n';
}
