// time: n
// space: n
// line: -
// gen: numbers {n}
// why: every element enters and leaves the window's queue once
#include <cstdio>
#include <deque>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> a(n);
    for (auto &x : a)
        scanf("%d", &x);
    std::deque<int> d;
    long sum = 0;
    int k = n / 3 + 1;
    for (int i = 0; i < n; i++) {
        while (!d.empty() && a[d.back()] <= a[i])
            d.pop_back();
        d.push_back(i);
        if (d.front() <= i - k)
            d.pop_front();
        sum += a[d.front()];
    }
    printf("%ld\n", sum);
}
