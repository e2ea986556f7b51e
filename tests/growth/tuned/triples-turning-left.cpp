// time: n^3
// space: n
// line: turn( or - a.x or k++
// gen: points {n}
// why: the turn of every three points is looked at
#include <iostream>
#include <vector>
using namespace std;

struct P {
    long x, y;
};

static long turn(const P &a, const P &b, const P &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int main()
{
    int n;
    cin >> n;
    vector<P> p(n);
    for (auto &[x, y] : p)
        cin >> x >> y;
    long left = 0, straight = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++) {
                long t = turn(p[i], p[j], p[k]);
                if (t > 0)
                    left++;
                else if (t == 0)
                    straight++;
            }
    cout << left << " " << straight << endl;
}
