// time: n log n
// space: n
// line: static void or if (heights or return or Part & or const int or if (edge or part.covers
// line: cover(at or cover(second or part.covered or std::sort
// gen: points {n}
// why: 2 n edges are sorted and each goes through about 2 log n nodes of the tree over all heights
// Posters are glued to a wall; how much of it do they cover together?
#include <algorithm>
#include <iostream>
#include <vector>

struct Edge {
    long x, low, high;
    int by;
};

struct Part {
    int covers = 0;
    long covered = 0;
};

static std::vector<long> heights;
static std::vector<Part> parts;

// The first half of a part follows it, the second comes after all of the first.
static void cover(int at, int low, int high, const Edge &edge)
{
    if (heights[high] <= edge.low || edge.high <= heights[low])
        return;
    Part &part = parts[at];
    const int middle = (low + high) / 2, second = at + 2 * (middle - low);
    if (edge.low <= heights[low] && heights[high] <= edge.high) {
        part.covers += edge.by;
    } else {
        cover(at + 1, low, middle, edge);
        cover(second, middle, high, edge);
    }
    if (part.covers > 0)
        part.covered = heights[high] - heights[low];
    else
        part.covered = high - low == 1 ? 0 : parts[at + 1].covered + parts[second].covered;
}

int main()
{
    std::ios::sync_with_stdio(false);
    long n, x, y, area = 0, before = 0;
    std::vector<Edge> edges;
    std::cin >> n;
    while (std::cin >> x >> y) {
        const long right = x + 1000000 + y % 30000000, high = y + 1000000 + x % 40000000;
        edges.push_back({x, y, high, 1});
        edges.push_back({right, y, high, -1});
        heights.push_back(y);
        heights.push_back(high);
    }
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    parts.resize(2 * heights.size());
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.x < b.x; });
    for (const Edge &edge : edges) {
        area += parts[0].covered * (edge.x - before);
        before = edge.x;
        cover(0, 0, heights.size() - 1, edge);
    }
    std::cout << area << '\n';
}
