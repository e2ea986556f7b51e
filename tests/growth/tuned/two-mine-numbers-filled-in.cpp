// time: n * m
// space: n * m
// line: for (int across or for (int down or mines += or bool is_mine or if (row < or return false
// line: return field[ or for (int column or histogram[ or int count_around or int mines = 0
// line: return mines or for (int &value or in >> value
// gen: grid {n} {m}
// why: each of n * m fields is read and looks at its eight neighbours
// A board of the game of mines: how many fields show which number?
#include <array>
#include <iostream>
#include <vector>

class Board {
    int rows, columns;
    std::vector<int> field;

    bool is_mine(int row, int column) const
    {
        if (row < 0 || row >= rows || column < 0 || column >= columns)
            return false;
        return field[static_cast<std::size_t>(row) * columns + column] < 15;
    }

    int count_around(int row, int column) const
    {
        int mines = 0;
        for (int down = -1; down <= 1; down++)
            for (int across = -1; across <= 1; across++)
                mines += (down != 0 || across != 0) && is_mine(row + down, column + across);
        return mines;
    }

public:
    explicit Board(std::istream &in)
    {
        in >> rows >> columns;
        field.resize(static_cast<std::size_t>(rows) * columns);
        for (int &value : field)
            in >> value;
    }

    std::array<long, 10> numbers() const
    {
        std::array<long, 10> histogram{}; // the last one: mines
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                histogram[is_mine(row, column) ? 9 : count_around(row, column)]++;
        return histogram;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    for (const long count : Board(std::cin).numbers())
        std::cout << count << ' ';
    std::cout << '\n';
}
