// cause: erasing at the front
// gen: numbers {n}
#include <cstdio>
#include <vector>

int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> line(n);
    for (int &x : line)
        scanf("%d", &x);
    long mix = 0;
    while (!line.empty()) {
        mix = (mix * 31 + line.front()) % 1000003;
        line.erase(line.begin());
    }
    printf("%ld\n", mix);
}
