// time: sqrt n
// space: sqrt n
// line: left -= or while (left > or legs++ or for (int i = 1; or switch (i % 4) or case
// line: corners[i].x += or corners[i].y += or corners[i].x -= or corners[i].y -=
// line: corners[i] = or break;
// line: for (int i = 0; or twice += or const Point &
// gen: size {n}
// why: legs of 1, 2, 3 ... metres make n metres after the root of 2 n; the corners are kept
#include <cstdlib>
#include <iostream>
#include <vector>

struct Point {
    long x, y;
};

// The robot has a battery for n metres. It drives 1 metre, turns left, drives 2, turns left ...
int main()
{
    long n;
    std::cin >> n;
    long left = n;
    int legs = 0;
    while (left > legs) {
        legs++;
        left -= legs;
    }
    std::vector<Point> corners(legs + 1, Point{0, 0});
    for (int i = 1; i <= legs; i++) {
        corners[i] = corners[i - 1];
        switch (i % 4) {
        case 1:
            corners[i].x += i;
            break;
        case 2:
            corners[i].y += i;
            break;
        case 3:
            corners[i].x -= i;
            break;
        default:
            corners[i].y -= i;
            break;
        }
    }
    long twice = 0;
    for (int i = 0; i <= legs; i++) {
        const Point &a = corners[i], &b = corners[(i + 1) % (legs + 1)];
        twice += a.x * b.y - b.x * a.y;
    }
    std::cout << legs << " legs, area " << std::labs(twice) / 2.0 << '\n';
}
