// time: n * m
// space: n
// line: find(known.begin()
// gen: keys {n} {m}
// why: up to n different keys are known, and each of m keys is searched among them one by one
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    vector<int> known;
    unsigned hash = 0;
    for (int i = 0; i < m; i++) {
        int key;
        if (scanf("%d", &key) != 1)
            return 1;
        auto at = find(known.begin(), known.end(), key);
        hash = hash * 13 + (at - known.begin());
        if (at == known.end())
            known.push_back(key);
    }
    printf("%zu %u\n", known.size(), hash);
    return 0;
}
