// time: n^2 log n
// space: n
// line: sort(ways
// gen: points {n}
// why: the n - 1 distances from each of n points are sorted
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>
using namespace std;

int main()
{
    int n;
    scanf("%d", &n);
    vector<double> x(n), y(n);
    for (int i = 0; i < n; i++)
        scanf("%lf %lf", &x[i], &y[i]);

    int best = 0;
    double least = 1e18;
    for (int i = 0; i < n; i++) {
        vector<double> ways;
        for (int j = 0; j < n; j++)
            if (j != i)
                ways.push_back(hypot(x[i] - x[j], y[i] - y[j]));
        sort(ways.begin(), ways.end());
        double median = ways[ways.size() / 2];
        if (median < least) {
            least = median;
            best = i;
        }
    }
    printf("from point %d half of the others are within %.1f\n", best, least);
}
