// time: n log n
// space: n
// line: insert(x) or erase( or window.find
// gen: numbers {n}
// why: one insertion, one look-up and one erasure a number in a tree of n / 2
#include <cstdio>
#include <set>
#include <vector>

int main()
{
    int n;
    long sum = 0;
    std::scanf("%d", &n);
    std::multiset<int> window;
    std::vector<int> v;
    for (int i = 0; i < n; i++) {
        int x;
        std::scanf("%d", &x);
        v.push_back(x);
        window.insert(x);
        if (i >= n / 2)
            window.erase(window.find(v[i - n / 2]));
        sum = (sum + *window.begin()) % 1000003;
    }
    std::printf("%ld\n", sum);
}
