// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: each vertex is looked at once with its outgoing edges; the least number not among theirs is
// why: found in as many steps as it has edges
#include <cstdio>
#include <utility>
#include <vector>

// A token is moved along edges to higher vertices; who cannot move has lost. A vertex is lost for
// the one to move where its number of Grundy is 0.
struct Game {
    std::vector<std::vector<int>> onward;
    std::vector<int> grundy;

    explicit Game(int vertices) : onward(vertices), grundy(vertices, 0) {}

    void connect(int a, int b)
    {
        if (a == b)
            return;
        if (a > b)
            std::swap(a, b);
        onward[a].push_back(b);
    }

    void solve()
    {
        std::vector<int> mark(onward.size() + 1, -1);
        for (int at = static_cast<int>(onward.size()) - 1; at >= 0; at--) {
            for (int to : onward[at])
                mark[grundy[to]] = at;
            while (mark[grundy[at]] == at)
                grundy[at]++;
        }
    }
};

int main()
{
    int v, e;
    if (std::scanf("%d %d", &v, &e) != 2)
        return 1;
    Game game(v);
    for (int i = 0; i < e; i++) {
        int from, to, unused;
        if (std::scanf("%d %d %d", &from, &to, &unused) != 3)
            return 1;
        game.connect(from, to);
    }
    game.solve();
    int lost = 0, sum = 0, most = 0;
    for (int number : game.grundy) {
        lost += number == 0;
        sum ^= number;
        if (number > most)
            most = number;
    }
    std::printf("%d lost, largest %d, all together %d\n", lost, most, sum);
}
