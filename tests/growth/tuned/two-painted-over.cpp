// time: n + q
// space: n
// line: -
// gen: questions {n} {q}
// why: a stroke of the brush covers a third of the fence: its n pieces are gone after a few,
// why: then there are only some left, and a stroke makes two at most
#include <iostream>
#include <iterator>
#include <map>

class Fence {
    std::map<int, int> pieces; // where one begins, its colour
    int length = 0;

    auto cut(int place)
    {
        auto piece = pieces.lower_bound(place);
        if (piece != pieces.end() && piece->first == place)
            return piece;
        int colour = std::prev(piece)->second;
        return pieces.emplace_hint(piece, place, colour);
    }

public:
    void append(int colour)
    {
        pieces.emplace_hint(pieces.end(), length++, colour);
    }

    void paint(int from, int to, int colour)
    {
        auto end = to < length ? cut(to) : pieces.end();
        auto begin = cut(from);
        begin->second = colour;
        pieces.erase(std::next(begin), end);
    }

    int how_many() const { return pieces.size(); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, q, colour, from, to;
    std::cin >> n >> q;
    Fence fence;
    for (int i = 0; i < n; i++) {
        std::cin >> colour;
        fence.append(colour);
    }
    long sum = 0;
    for (int i = 0; i < q; i++) {
        std::cin >> from >> to;
        fence.paint(from, to + 1, i);
        sum += fence.how_many();
    }
    std::cout << sum << " pieces seen, " << fence.how_many() << " at the end\n";
}
