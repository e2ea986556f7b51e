// Wrong: always goes on from the open square that is nearest to the exit as the crow flies.
#include <cstdlib>
#include <iostream>
#include <queue>
#include <string>
#include <tuple>
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
    auto far = [&](int square) {
        return std::abs(square / columns - end / columns) +
               std::abs(square % columns - end % columns);
    };

    std::string entered_by(plan.size(), ' ');
    std::priority_queue<std::pair<int, int>> open;
    entered_by[start] = 'S';
    open.emplace(-far(start), start);
    while (!open.empty() && entered_by[end] == ' ') {
        int square = open.top().second;
        open.pop();
        for (int i = 0; i < 4; i++) {
            int row = square / columns + row_steps[i], column = square % columns + column_steps[i];
            int to = row * columns + column;
            if (row < 0 || row >= rows || column < 0 || column >= columns || plan[to] == '#' ||
                entered_by[to] != ' ')
                continue;
            entered_by[to] = "UDLR"[i];
            open.emplace(-far(to), to);
        }
    }
    if (entered_by[end] == ' ') {
        std::cout << "SHUT\n";
        return 0;
    }
    std::string way;
    for (int square = end; square != start;) {
        int i = std::string("UDLR").find(entered_by[square]);
        way += entered_by[square];
        square -= row_steps[i] * columns + column_steps[i];
    }
    std::cout << std::string(way.rbegin(), way.rend()) << '\n';
}
