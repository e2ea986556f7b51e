// time: n
// space: n
// line: -
// gen: numbers {n}
// why: both ends of a deque are constant
#include <cstdio>
#include <deque>
int main()
{
    int n, x;
    unsigned mix = 0;
    std::deque<int> d;
    scanf("%d", &n);
    while (scanf("%d", &x) == 1)
        d.push_back(x);
    while (d.size() > 1) {
        d.push_back(d.front());
        d.pop_front();
        mix = mix * 31 + (unsigned)d.front();
        d.pop_front();
    }
    printf("%u\n", mix);
}
