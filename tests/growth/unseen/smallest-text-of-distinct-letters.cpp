// time: n
// space: n
// line: std::cin >> n >> text or for (std::size_t i or last[text[i] or const char letter
// line: if (kept[letter or continue;
// gen: letters {n}
// why: two walks over the text; a letter is put on the stack, of 26 at most, rarely
// All but one of each letter is struck out so that what stays comes first in the dictionary.
#include <array>
#include <iostream>
#include <string>

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n, taken_back = 0;
    std::string text, stack;
    std::cin >> n >> text;

    std::array<std::size_t, 26> last{};
    std::array<bool, 26> kept{};
    for (std::size_t i = 0; i < text.size(); i++)
        last[text[i] - 'a'] = i;
    for (std::size_t i = 0; i < text.size(); i++) {
        const char letter = text[i];
        if (kept[letter - 'a'])
            continue;
        // A larger letter that comes once more can wait.
        while (!stack.empty() && stack.back() > letter && last[stack.back() - 'a'] > i) {
            kept[stack.back() - 'a'] = false;
            stack.pop_back();
            taken_back++;
        }
        stack.push_back(letter);
        kept[letter - 'a'] = true;
    }
    std::cout << stack << ", " << taken_back << " taken back\n";
}
