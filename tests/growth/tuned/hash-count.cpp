// time: n
// space: 1
// line: -
// gen: few {n} 1000
// why: one look-up each in a hash map of a thousand, however many numbers there are
#include <cstdio>
#include <unordered_map>
int main()
{
    int n, x, most = 0;
    std::unordered_map<int, int> count;
    scanf("%d", &n);
    while (scanf("%d", &x) == 1)
        if (++count[x] > most)
            most = count[x];
    printf("%d\n", most);
}
