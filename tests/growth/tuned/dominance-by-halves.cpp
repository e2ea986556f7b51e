// time: n log^2 n
// space: n
// line: sort(west.begin() or sort(east.begin()
// gen: points {n}
// why: on each of log n levels the heights of both halves are copied and sorted anew
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

struct Point {
    int x, y;
};

static vector<int> west, east; // the heights of two halves, used by one call at a time

// How often is a point both further east and higher than another?
long count_pairs(const vector<Point> &points, size_t from, size_t to)
{
    if (to - from < 2)
        return 0;
    size_t middle = (from + to) / 2;
    long pairs = count_pairs(points, from, middle) + count_pairs(points, middle, to);

    west.clear();
    east.clear();
    for (size_t i = from; i < middle; i++)
        west.push_back(points[i].y);
    for (size_t i = middle; i < to; i++)
        east.push_back(points[i].y);
    sort(west.begin(), west.end());
    sort(east.begin(), east.end());
    size_t lower = 0;
    for (int height : east) {
        while (lower < west.size() && west[lower] < height)
            lower++;
        pairs += lower;
    }
    return pairs;
}

int main()
{
    ios::sync_with_stdio(false);
    int n;
    cin >> n;
    vector<Point> points(n);
    for (auto &p : points)
        cin >> p.x >> p.y;
    sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.x < b.x; });
    cout << count_pairs(points, 0, points.size()) << endl;
}
