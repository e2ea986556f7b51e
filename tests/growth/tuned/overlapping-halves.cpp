// time: n^1.58
// space: n
// line: rate(
// gen: numbers {n}
// why: three calls for half the range each: left, right, and the middle one over both
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

static int rate(const vector<int> &v, size_t from, size_t length)
{
    if (length < 2)
        return v[from] % 100;
    size_t half = length / 2;
    int left = rate(v, from, half);
    int right = rate(v, from + half, half);
    int middle = rate(v, from + half / 2, half);
    return max(middle, (left + right) / 2) + 1;
}

int main()
{
    size_t n;
    cin >> n;
    vector<int> values(n);
    for (int &value : values)
        cin >> value;
    cout << rate(values, 0, n) << endl;
}
