// time: n log n
// space: n
// line: triangles.emplace or triangles.erase or measure(i) or remeasure(before) or remeasure(after)
// gen: points {n}
// why: most points leave once; then both neighbours are put anew into a tree, log n steps each
// Thins a line: the point whose triangle with its neighbours is least goes first (Visvalingam).
#include <cstdio>
#include <cstdlib>
#include <set>
#include <vector>

struct Corner {
    long x, y;
    int before, after;
    long area;
};

static std::vector<Corner> corners;
static std::set<std::pair<long, int>> triangles; // of inner corners

static bool is_inner(int i) { return i > 0 && i + 1 < static_cast<int>(corners.size()); }

static void measure(int i)
{
    Corner &c = corners[i];
    const Corner &a = corners[c.before], &b = corners[c.after];
    c.area = std::labs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    triangles.emplace(c.area, i);
}

static void remeasure(int i)
{
    if (is_inner(i)) {
        triangles.erase({corners[i].area, i});
        measure(i);
    }
}

static long read_number()
{
    long value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number();
    for (int i = 0; i < n; i++) {
        const long x = read_number(), y = read_number();
        corners.push_back({x, y, i - 1, i + 1, 0});
    }
    for (int i = 1; i + 1 < n; i++)
        measure(i);
    long last = 0;
    const std::size_t kept = triangles.size() / 20;
    while (triangles.size() > kept) {
        const auto [area, i] = *triangles.begin();
        const int before = corners[i].before, after = corners[i].after;
        triangles.erase(triangles.begin());
        corners[before].after = after;
        corners[after].before = before;
        remeasure(before);
        remeasure(after);
        last = area;
    }
    std::printf("%zu inner corners, the last one dropped spanned %ld\n", kept, last);
}
