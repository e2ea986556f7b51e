// Too much memory: marks a square only when it is taken out, so it waits many times over.
#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int rows, columns;
    std::cin >> rows >> columns;
    std::vector<std::string> chart(rows);
    for (auto &row : chart)
        std::cin >> row;

    int islands = 0, largest = 0, smallest = 0;
    std::vector<std::pair<int, int>> open;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
            if (chart[i][j] != '#')
                continue;
            int size = 0;
            open.emplace_back(i, j);
            while (!open.empty()) {
                auto [row, column] = open.back();
                open.pop_back();
                if (row < 0 || row == rows || column < 0 || column == columns ||
                    chart[row][column] != '#')
                    continue;
                chart[row][column] = '.';
                size++;
                open.emplace_back(row - 1, column);
                open.emplace_back(row + 1, column);
                open.emplace_back(row, column - 1);
                open.emplace_back(row, column + 1);
            }
            largest = std::max(largest, size);
            smallest = islands ? std::min(smallest, size) : size;
            islands++;
        }
    }
    std::cout << islands << ' ' << largest << ' ' << smallest << '\n';
}
