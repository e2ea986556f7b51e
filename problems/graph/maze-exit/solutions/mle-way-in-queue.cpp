// Too much memory: every square in the queue carries the whole way to it.
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
    std::string plan, line;
    for (int i = 0; i < rows; i++) {
        std::cin >> line;
        plan += line;
    }
    const int start = plan.find('S'), end = plan.find('E');
    const int row_steps[] = {-1, 1, 0, 0}, column_steps[] = {0, 0, -1, 1};

    std::vector<std::pair<int, std::string>> queue = {
        {start, ""}
    };
    plan[start] = '#';
    for (std::size_t done = 0; done < queue.size(); done++) {
        auto [square, way] = queue[done];
        if (square == end) {
            std::cout << way << '\n';
            return 0;
        }
        for (int i = 0; i < 4; i++) {
            int row = square / columns + row_steps[i], column = square % columns + column_steps[i];
            int to = row * columns + column;
            if (row < 0 || row >= rows || column < 0 || column >= columns || plan[to] == '#')
                continue;
            plan[to] = '#';
            queue.emplace_back(to, way + "UDLR"[i]);
        }
    }
    std::cout << "SHUT\n";
}
