// time: n^2
// space: n^2
// line: history.push_back(current)
// gen: permutation {n}
// why: every step puts a copy of all numbers into the history
#include <iostream>
#include <utility>
#include <vector>

class Board {
public:
    explicit Board(std::vector<int> cells) : current(std::move(cells)) {}

    void swap_cells(std::size_t a, std::size_t b)
    {
        history.push_back(current);
        std::swap(current[a], current[b]);
    }

    void undo()
    {
        current = std::move(history.back());
        history.pop_back();
    }

    bool can_undo() const { return !history.empty(); }
    int first() const { return current.front(); }

private:
    std::vector<int> current;
    std::vector<std::vector<int>> history;
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> cells(n);
    for (int &cell : cells)
        std::cin >> cell;

    Board board(cells);
    for (int i = 1; i < n; i++)
        board.swap_cells(0, i);
    long long sum = 0;
    while (board.can_undo()) {
        sum += board.first();
        board.undo();
    }
    std::cout << sum << " " << board.first() << "\n";
}
