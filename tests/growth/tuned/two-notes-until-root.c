// time: n + q sqrt n
// space: n
// line: for (int j = 0; j < notes; j++) or if (left <= place[j] or sum += amount[j]
// line: for (int j = 0; j < n; j++) or stock[j] += late[j] or late[j] = 0
// line: before[j + 1] = before[j]
// gen: questions {n} {q}
// why: changes are only noted down, and each question reads up to sqrt n notes; every sqrt n
// why: questions the n sums are made anew, which is sqrt n a question again
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q, notes = 0;
    long check = 0;

    scanf("%d %d", &n, &q);
    int root = (int)sqrt((double)n) + 1;
    long *stock = malloc(n * sizeof(long)), *before = calloc(n + 1, sizeof(long));
    long *late = calloc(n, sizeof(long)), *amount = malloc(root * sizeof(long));
    int *place = malloc(root * sizeof(int));
    for (int i = 0; i < n; i++) {
        scanf("%ld", &stock[i]);
        before[i + 1] = before[i] + stock[i];
    }
    for (int i = 0; i < q; i++) {
        int left, right;

        scanf("%d %d", &left, &right);
        long sum = before[right + 1] - before[left];
        for (int j = 0; j < notes; j++) {
            if (left <= place[j] && place[j] <= right)
                sum += amount[j];
        }
        check = (check * 7 + sum) % 1000000007;
        place[notes] = left;
        amount[notes] = sum % 100;
        late[left] += amount[notes++];
        if (notes == root) {
            for (int j = 0; j < n; j++) {
                stock[j] += late[j];
                late[j] = 0;
                before[j + 1] = before[j] + stock[j];
            }
            notes = 0;
        }
    }
    printf("%ld\n", check);
    return 0;
}
