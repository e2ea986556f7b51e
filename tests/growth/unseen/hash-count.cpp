// time: n
// space: n
// line: -
// gen: few {n} 1000
// why: one look-up each in a hash map of a thousand
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
