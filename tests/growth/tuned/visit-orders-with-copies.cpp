// time: n!
// space: n^2 or n
// line: erase( or rest or cheapest(
// gen: size {n}
// sizes: 2..9
// why: each call tries every city that is left, with a copy of the list without it
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

int cost(int from, int to)
{
    return (from * 37 + to * 61) % 101 + abs(from - to);
}

int cheapest(int at, vector<int> left)
{
    if (left.empty())
        return cost(at, 0);
    int best = 1 << 30;
    for (size_t i = 0; i < left.size(); i++) {
        vector<int> rest = left;
        rest.erase(rest.begin() + i);
        best = min(best, cost(at, left[i]) + cheapest(left[i], rest));
    }
    return best;
}

int main()
{
    int n;
    cin >> n;
    vector<int> cities;
    for (int city = 1; city <= n; city++)
        cities.push_back(city);
    cout << cheapest(0, cities) << endl;
}
