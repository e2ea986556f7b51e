// time: n log n
// space: n
// line: for (int x or need += or return or enough(
// gen: numbers {n}
// why: log n guesses, each looks at all: the range of answers grows with n
#include <cstdio>
#include <vector>
static bool enough(const std::vector<int> &v, long guess)
{
    long need = 0;
    for (int x : v)
        need += x % (long)v.size() > guess;
    return need * 3 < (long)v.size();
}
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    long low = 0, high = n;
    while (low < high) {
        long middle = (low + high) / 2;
        if (enough(v, middle))
            high = middle;
        else
            low = middle + 1;
    }
    printf("%ld\n", low);
}
