// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: each vertex is coloured once, and each edge seen from both its ends
#include <cstdio>
#include <vector>
using namespace std;

vector<vector<int>> neighbours;
vector<int> colour;
int conflicts = 0;

void paint(int u, int c)
{
    colour[u] = c;
    for (int w : neighbours[u]) {
        if (colour[w] == 0)
            paint(w, 3 - c);
        else if (colour[w] == c)
            conflicts++;
    }
}

int main()
{
    int v, e;
    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    neighbours.resize(v);
    colour.assign(v, 0);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        if (scanf("%d %d %d", &a, &b, &w) != 3)
            return 1;
        neighbours[a].push_back(b);
        neighbours[b].push_back(a);
    }
    int parts = 0;
    for (int u = 0; u < v; u++) {
        if (colour[u] == 0) {
            paint(u, 1);
            parts++;
        }
    }
    printf("%d %d\n", parts, conflicts);
}
