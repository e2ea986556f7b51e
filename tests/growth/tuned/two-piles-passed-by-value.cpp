// time: n * m
// space: n
// line: roughness(vector<int> or roughness(height) or for (size_t or sum += abs
// gen: keys {n} {m}
// why: all n heights are copied and walked over after each of m grains
#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

int roughness(vector<int> height)
{
    int sum = 0;
    for (size_t i = 1; i < height.size(); i++)
        sum += abs(height[i] - height[i - 1]);
    return sum;
}

int main()
{
    int n, m, where;
    cin >> n >> m;
    vector<int> height(n, 0);
    int smoothest = 1 << 30, roughest = 0;
    for (int grain = 0; grain < m; grain++) {
        cin >> where;
        // A grain rolls one place on when the next pile is lower.
        if (where + 1 < n && height[where + 1] < height[where])
            where++;
        height[where]++;
        int now = roughness(height);
        smoothest = min(smoothest, now);
        roughest = max(roughest, now);
    }
    cout << smoothest << ' ' << roughest << endl;
}
