// Too slow: tries the keys in every order, with a search for each step: k! times O(r * c).
#include <algorithm>
#include <climits>
#include <cstdio>
#include <string>
#include <vector>

static int rows, columns, best = INT_MAX;
static std::string plan;

static void walk(int start, int keys, int steps)
{
    std::vector<int> far(plan.size(), -1), queue{start};

    far[start] = 0;
    for (size_t done = 0; done < queue.size(); done++) {
        int square = queue[done], column = square % columns;
        int next[4] = {square - columns, square + columns, column ? square - 1 : -1,
                       column + 1 < columns ? square + 1 : -1};

        if (plan[square] == '>')
            best = std::min(best, steps + far[square]);
        if (plan[square] >= 'a' && !(keys >> (plan[square] - 'a') & 1)) {
            walk(square, keys | 1 << (plan[square] - 'a'), steps + far[square]);
            continue;
        }
        for (int to : next) {
            if (to < 0 || to >= rows * columns || plan[to] == '#' || far[to] >= 0)
                continue;
            if (plan[to] >= 'A' && plan[to] <= 'J' && !(keys >> (plan[to] - 'A') & 1))
                continue;
            far[to] = far[square] + 1;
            queue.push_back(to);
        }
    }
}

int main()
{
    char row[10001];

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int i = 0; i < rows; i++) {
        if (scanf("%10000s", row) != 1)
            return 1;
        plan += row;
    }
    walk(plan.find('@'), 0, 0);
    printf("%d\n", best == INT_MAX ? -1 : best);
    return 0;
}
