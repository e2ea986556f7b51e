// Wrong: walks to the nearest thing that is new, a key or the exit, and again from there.
#include <cstdio>
#include <string>
#include <vector>

int main()
{
    int rows, columns, start = 0, keys = 0, steps = 0;
    char row[10001];
    std::string plan;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int i = 0; i < rows; i++) {
        if (scanf("%10000s", row) != 1)
            return 1;
        plan += row;
    }
    start = plan.find('@');
    for (;;) {
        std::vector<int> far(plan.size(), -1), queue{start};
        int found = -1;

        far[start] = 0;
        for (size_t done = 0; done < queue.size() && found < 0; done++) {
            int square = queue[done], column = square % columns;
            int next[4] = {square - columns, square + columns, column ? square - 1 : -1,
                           column + 1 < columns ? square + 1 : -1};

            if (plan[square] == '>' ||
                (plan[square] >= 'a' && !(keys >> (plan[square] - 'a') & 1))) {
                found = square;
                break;
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
        if (found < 0) {
            printf("-1\n");
            return 0;
        }
        steps += far[found];
        if (plan[found] == '>') {
            printf("%d\n", steps);
            return 0;
        }
        keys |= 1 << (plan[found] - 'a');
        start = found;
    }
}
