// time: n log^2 n
// space: n
// line: std::sort(
// gen: letters {n}
// why: the length is found by halving, which sorts the values of all pieces of log n lengths
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

// Is there a piece of this length that stands in the text twice?
static bool repeats(const std::string &text, int length)
{
    const std::uint64_t base = 1000003;
    std::uint64_t value = 0, power = 1;
    for (int i = 0; i < length; i++)
        power *= base;
    std::vector<std::uint64_t> pieces;
    pieces.reserve(text.size());
    for (int i = 0; i < (int)text.size(); i++) {
        value = value * base + text[i];
        if (i >= length)
            value -= power * text[i - length];
        if (i >= length - 1)
            pieces.push_back(value);
    }
    std::sort(pieces.begin(), pieces.end());
    return std::adjacent_find(pieces.begin(), pieces.end()) != pieces.end();
}

int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    int yes = 0, no = n;
    while (no - yes > 1) {
        int middle = (yes + no) / 2;
        if (repeats(text, middle))
            yes = middle;
        else
            no = middle;
    }
    std::cout << yes << '\n';
}
