// time: n^2 log n
// space: n
// line: for (; place > 0; or sum += tree or for (; place <= n; or tree[place]++
// gen: permutation {n}
// why: for each of n turns the pairs are counted anew with n times two walks over log n sums
/* Turns a round of cards on by one and counts each time the pairs in wrong order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int n, *tree;

static int up_to(int place)
{
    int sum = 0;

    for (; place > 0; place -= place & -place)
        sum += tree[place];
    return sum;
}

static void add(int place)
{
    for (; place <= n; place += place & -place)
        tree[place]++;
}

static long wrong_pairs(const int *cards, int turn)
{
    long wrong = 0;

    memset(tree, 0, (n + 1) * sizeof *tree);
    for (int i = 0; i < n; i++) {
        int card = cards[i + turn < n ? i + turn : i + turn - n] + 1;

        wrong += i - up_to(card);
        add(card);
    }
    return wrong;
}

int main(void)
{
    long least = -1, all = 0;
    int best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *cards = malloc(n * sizeof *cards);

    tree = malloc((n + 1) * sizeof *tree);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &cards[i]) != 1)
            return 1;
    for (int turn = 0; turn < n; turn++) {
        long wrong = wrong_pairs(cards, turn);

        all += wrong;
        if (least < 0 || wrong < least) {
            least = wrong;
            best = turn;
        }
    }
    printf("turn %d leaves %ld, %ld in all\n", best, least, all);
    free(cards);
    free(tree);
    return 0;
}
