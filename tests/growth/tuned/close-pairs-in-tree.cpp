// time: n log^2 n
// space: n
// line: sort(
// gen: parents {n}
// why: about log n levels of centroids, and on each level the distances of all vertices are sorted
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

const long NEAR = 5000;
struct Edge {
    int to;
    long length;
};
vector<vector<Edge>> edges;
vector<int> size_of;
vector<char> gone;

int measure(int at, int from)
{
    size_of[at] = 1;
    for (const Edge &e : edges[at])
        if (e.to != from && !gone[e.to])
            size_of[at] += measure(e.to, at);
    return size_of[at];
}

int centre(int at, int from, int half)
{
    for (const Edge &e : edges[at])
        if (e.to != from && !gone[e.to] && size_of[e.to] > half)
            return centre(e.to, at, half);
    return at;
}

void collect(int at, int from, long far, vector<long> &out)
{
    out.push_back(far);
    for (const Edge &e : edges[at])
        if (e.to != from && !gone[e.to])
            collect(e.to, at, far + e.length, out);
}

long close_pairs(int at, long far)
{
    vector<long> all;
    collect(at, -1, far, all);
    sort(all.begin(), all.end());
    long count = 0;
    for (size_t i = 0, j = all.size(); i < all.size(); i++) {
        while (j > 0 && all[i] + all[j - 1] > NEAR)
            j--;
        count += j > i + 1 ? j - i - 1 : 0;
    }
    return count;
}

long divide(int root)
{
    int c = centre(root, -1, measure(root, -1) / 2);
    long count = close_pairs(c, 0);
    gone[c] = 1;
    for (const Edge &e : edges[c]) {
        if (gone[e.to])
            continue;
        count -= close_pairs(e.to, e.length); // these do not meet in c
        count += divide(e.to);
    }
    return count;
}

int main()
{
    int n;
    scanf("%d", &n);
    edges.resize(n);
    size_of.resize(n);
    gone.resize(n);
    for (int i = 1; i < n; i++) {
        int p;
        scanf("%d", &p);
        long length = i * 7919L % 1000 + 1;
        edges[p].push_back({i, length});
        edges[i].push_back({p, length});
    }
    printf("%ld\n", divide(0));
}
