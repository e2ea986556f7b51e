// time: n + m
// space: n + m
// line: std::cin >> supply or for (const char letter or left[letter or for (std::size_t end
// line: while (left or left[text or longest = std or pieces += or begin++
// gen: two-texts {n} {m}
// why: the supply is counted once; both ends of the stretch only go forward over the text
// The letters of a shop are those of the first text: the longest piece of the second text that can
// be laid with them?
#include <algorithm>
#include <array>
#include <iostream>
#include <string>

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, m;
    std::string supply, text;
    std::cin >> n >> m;
    std::cin >> supply >> text;

    std::array<int, 26> left{};
    for (const char letter : supply)
        left[letter - 'a']++;
    std::size_t begin = 0, longest = 0, pieces = 0;
    for (std::size_t end = 0; end < text.size(); end++) {
        left[text[end] - 'a']--;
        while (left[text[end] - 'a'] < 0) {
            left[text[begin] - 'a']++;
            begin++;
        }
        longest = std::max(longest, end + 1 - begin);
        pieces += end + 1 - begin;
    }
    std::cout << longest << " letters, " << pieces << " pieces can be laid\n";
}
