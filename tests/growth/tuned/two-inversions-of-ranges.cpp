// time: n^2 + q
// space: n^2
// line: table[i][j] = or for (int j = i + 1
// gen: questions {n} {q}
// why: the table of all ranges is filled by one sum a cell; then a question is one look
#include <cstdio>
#include <vector>

using Table = std::vector<std::vector<int>>;

// table[i][j]: how many pairs in i .. j are in the wrong order
static Table count_all(const std::vector<int> &a)
{
    const int n = a.size();
    Table table(n, std::vector<int>(n, 0));
    for (int i = n - 2; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
            int inside = i + 1 <= j - 1 ? table[i + 1][j - 1] : 0;
            table[i][j] = table[i][j - 1] + table[i + 1][j] - inside + (a[i] > a[j]);
        }
    }
    return table;
}

int main()
{
    int n, q;
    if (std::scanf("%d %d", &n, &q) != 2)
        return 1;
    std::vector<int> a(n);
    for (int i = 0; i < n; i++)
        std::scanf("%d", &a[i]);
    Table table = count_all(a);

    long sum = 0;
    int most = 0;
    while (q-- > 0) {
        int left, right;
        std::scanf("%d %d", &left, &right);
        int wrong = table[left][right];
        sum += wrong;
        if (wrong > most)
            most = wrong;
    }
    std::printf("%ld in all, at most %d\n", sum, most);
}
