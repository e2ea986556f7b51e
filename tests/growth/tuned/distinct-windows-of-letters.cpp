// time: n
// space: n
// line: for (char or window = ( or if (++ or seen.insert
// gen: letters {n}
// why: a window is one number, put into a hash set once; nearly all windows are different
// How many different pieces of 8 letters has the text?
#include <cstdint>
#include <iostream>
#include <string>
#include <unordered_set>

int main()
{
    constexpr int width = 8;
    std::size_t n;
    std::string text;
    std::cin >> n >> text;

    std::unordered_set<std::uint64_t> seen;
    std::uint64_t window = 0;
    const std::uint64_t mask = (std::uint64_t{1} << (5 * width)) - 1;
    int length = 0;
    for (char letter : text) {
        window = (window << 5 | static_cast<std::uint64_t>(letter - 'a')) & mask;
        if (++length >= width)
            seen.insert(window);
    }
    std::cout << seen.size() << " different pieces\n";
}
