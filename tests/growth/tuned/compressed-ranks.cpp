// time: n log n
// space: n
// line: sort( or lower_bound(
// gen: numbers {n}
// why: the library sorts once, then each number is looked up by a binary search
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

vector<int> ranks(const vector<int> &values)
{
    vector<int> sorted = values;
    sort(sorted.begin(), sorted.end());
    sorted.erase(unique(sorted.begin(), sorted.end()), sorted.end());
    vector<int> result;
    for (int value : values)
        result.push_back(lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
    return result;
}

int main()
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;
    vector<int> values(n);
    for (int &value : values)
        if (scanf("%d", &value) != 1)
            return 1;
    unsigned long long hash = 0;
    for (int rank : ranks(values))
        hash = hash * 31 + rank;
    printf("%llu\n", hash);
    return 0;
}
