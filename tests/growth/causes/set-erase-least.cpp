// cause: -
// gen: permutation {n}
// why: a set gives up its least at once: the pairs are many
#include <cstdio>
#include <set>
#include <vector>

int main()
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    std::vector<int> a(n);
    for (int &x : a)
        scanf("%d", &x);
    std::set<int> best;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            best.insert(a[i] ^ a[j]);
            if (best.size() > 4)
                best.erase(best.begin());
        }
        mix = (mix * 31 + *best.begin()) % 1000003;
    }
    printf("%ld\n", mix);
}
