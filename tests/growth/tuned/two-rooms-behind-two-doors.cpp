// time: v * e
// space: v^2
// line: for (std::size_t room or if (from[room] or to[room] =
// gen: graph {v} {e}
// why: each of the e doors puts two rows of v rooms onto each other, both ways
// From how many pairs of rooms does one come from one to the other through at most two doors?
#include <cstdio>
#include <vector>

using Row = std::vector<char>;

struct Door {
    int from, to;
};

static void join(const Row &from, Row &to)
{
    for (std::size_t room = 0; room < to.size(); room++)
        if (from[room])
            to[room] = 1;
}

int main()
{
    int v, e;
    if (std::scanf("%d %d", &v, &e) != 2)
        return 1;
    std::vector<Row> one(v, Row(v, 0));
    for (int room = 0; room < v; room++)
        one[room][room] = 1;
    std::vector<Door> doors(e);
    for (auto &[from, to] : doors) {
        if (std::scanf("%d %d %*d", &from, &to) != 2)
            return 1;
        one[from][to] = one[to][from] = 1;
    }

    std::vector<Row> two = one;
    for (const auto &[from, to] : doors) {
        join(one[from], two[to]);
        join(one[to], two[from]);
    }
    long pairs = 0, alone = 0;
    for (const Row &row : two) {
        long reached = -1;
        for (char there : row)
            reached += there;
        pairs += reached;
        alone += reached < v - 1;
    }
    std::printf("%ld pairs; %ld rooms from which not all are near\n", pairs / 2, alone);
}
