// cause: inserting at the front
// gen: numbers {n}
#include <cstdio>
#include <vector>

int main()
{
    int n, x;
    scanf("%d", &n);
    std::vector<int> line;
    while (scanf("%d", &x) == 1)
        line.insert(line.begin(), x);
    printf("%d\n", line[n / 2]);
}
