// time: n
// space: n
// line: -
// gen: numbers {n}
// why: constant time a number on average; the table doubles
#include <cstdio>
#include <unordered_map>

int main()
{
    int n, x, most = 0;
    scanf("%d", &n);
    std::unordered_map<int, int> count;
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        int c = ++count[x];
        if (c > most)
            most = c;
    }
    printf("%d %zu\n", most, count.size());
}
