// Too slow: keeps a sorted row and moves half of it for each change.
#include <algorithm>
#include <iostream>
#include <list>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int q;
    std::cin >> q;
    std::list<int> board; // falling
    while (q-- > 0) {
        char kind;
        int value;
        std::cin >> kind >> value;
        if (kind == 'k') {
            if (value > static_cast<int>(board.size()))
                std::cout << "NONE\n";
            else
                std::cout << *std::next(board.begin(), value - 1) << '\n';
            continue;
        }
        int higher = 0;
        auto place = board.begin();
        while (place != board.end() && *place > value) {
            ++place;
            ++higher;
        }
        if (kind == '+')
            board.insert(place, value);
        else if (kind == 'r')
            std::cout << higher + 1 << '\n';
        else if (place != board.end() && *place == value)
            board.erase(place);
    }
}
