// time: n log n
// space: n
// line: colours.upper_bound or colour_at(
// line: colours.lower_bound or colours.emplace_hint or split(colours or split(Wall
// gen: points {n}
// why: each stroke cuts at two places, and then four places are looked up: six walks down a tree;
// why: the strokes are short, so that few pieces are erased and the tree holds nearly 2 n of them
// A wall of a million kilometres is painted, stroke over stroke: how much is left of each colour,
// and how often did a painter, who looks at four places after each stroke, see a colour there?
// The map holds where colours begin.
#include <array>
#include <cstdio>
#include <iterator>
#include <map>

using Wall = std::map<int, int>;

// Lets a piece begin at the place.
static Wall::iterator split(Wall &colours, int place)
{
    const auto next = colours.lower_bound(place);
    if (next != colours.end() && next->first == place)
        return next;
    return colours.emplace_hint(next, place, std::prev(next)->second);
}

static int colour_at(const Wall &colours, int place)
{
    return std::prev(colours.upper_bound(place))->second;
}

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    constexpr int length = 1000001000;
    Wall colours{{0, 0}, {length, 0}};
    const int n = read_number();
    long spot = 0, seen = 0;
    for (int stroke = 0; stroke < n; stroke++) {
        const int from = read_number(), number = read_number();
        const auto end = split(colours, from + number % 1000 + 1);
        const auto begin = split(colours, from);
        colours.erase(std::next(begin), end);
        begin->second = number / 1000 % 7 + 1;
        for (int look = 0; look < 4; look++) {
            spot = (spot * 69069 + from) % length;
            seen += colour_at(colours, static_cast<int>(spot)) > 0;
        }
    }

    std::array<long, 8> painted{};
    for (auto piece = colours.begin(); std::next(piece) != colours.end(); ++piece)
        painted[piece->second] += std::next(piece)->first - piece->first;
    for (const long metres : painted)
        std::printf("%ld ", metres);
    std::printf("%ld\n", seen);
}
