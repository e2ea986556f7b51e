// time: n
// space: n
// line: std::cin >> n >> text or for (long i or const auto vowel or if (vowel != or last[vowel
// line: windows += or longest = std
// gen: letters {n}
// why: for each end of a piece the earliest of five last places is looked up
// How many pieces of a text contain all five vowels?
#include <algorithm>
#include <array>
#include <iostream>
#include <string>
#include <string_view>

int main()
{
    constexpr std::string_view vowels = "aeiou";
    std::ios::sync_with_stdio(false);
    long n;
    std::string text;
    std::cin >> n >> text;

    // How many letters there are up to the last one of each vowel.
    std::array<long, 5> last{};
    long windows = 0, longest = 0;
    for (long i = 0; i < n; i++) {
        const auto vowel = vowels.find(text[i]);
        if (vowel != std::string_view::npos)
            last[vowel] = i + 1;
        windows += *std::min_element(last.begin(), last.end());
        longest = std::max(longest, i + 1 - *std::max_element(last.begin(), last.end()));
    }
    std::cout << windows << " pieces, " << longest << " letters without any\n";
}
