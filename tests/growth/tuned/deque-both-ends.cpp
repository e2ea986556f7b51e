// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a deque takes at both ends in constant time
#include <cstdio>
#include <deque>

int main()
{
    int n, x;
    long mix = 0;
    std::scanf("%d", &n);
    std::deque<int> line;
    while (std::scanf("%d", &x) == 1) {
        if (x % 2 == 0)
            line.push_back(x);
        else
            line.push_front(x);
    }
    while (!line.empty()) {
        mix = (mix * 31 + line.front()) % 1000003;
        line.pop_front();
    }
    std::printf("%ld\n", mix);
}
