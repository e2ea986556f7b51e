// time: v^3
// space: v^2
// line: for (int b = 0; b < v or int through = std::min or if (through > carries[a][b])
// line: carries[a][b] = through
// gen: graph {v} {e}
// why: the strongest way between any two towns by three loops over the towns
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int v, e;
    std::scanf("%d %d", &v, &e);
    std::vector<std::vector<int>> carries(v, std::vector<int>(v, 0));
    for (int i = 0; i < e; i++) {
        int a, b, tons;
        std::scanf("%d %d %d", &a, &b, &tons);
        carries[a][b] = std::max(carries[a][b], tons);
        carries[b][a] = carries[a][b];
    }

    for (int over = 0; over < v; over++) {
        for (int a = 0; a < v; a++) {
            for (int b = 0; b < v; b++) {
                int through = std::min(carries[a][over], carries[over][b]);
                if (through > carries[a][b])
                    carries[a][b] = through;
            }
        }
    }

    long sum = 0;
    int weakest = 1 << 30;
    for (int a = 0; a < v; a++) {
        for (int b = 0; b < a; b++) {
            sum += carries[a][b];
            weakest = std::min(weakest, carries[a][b]);
        }
    }
    std::printf("%ld, everywhere at least %d\n", sum, weakest);
}
