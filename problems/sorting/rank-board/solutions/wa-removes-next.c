/* Wrong: strikes out the next lower score where the one meant was never there. */
#include <stdio.h>
#include <stdlib.h>

#define LINES_MAX 300000
#define TOP_STEP (1 << 18) /* the largest power of two that is at most LINES_MAX */

struct line {
    char kind;
    int value;
};

static struct line lines[LINES_MAX];
static int scores[LINES_MAX], score_count; /* all that are added, falling, each once */
static int tree[LINES_MAX + 1];
static int copies[LINES_MAX + 1];

static int compare_falling(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;

    return (x < y) - (x > y);
}

/* How many different scores are higher than this one. */
static int higher_than(int score)
{
    int low = 0, high = score_count;

    while (low < high) {
        int middle = (low + high) / 2;

        if (scores[middle] > score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void tree_add(int place, int change)
{
    for (; place <= score_count; place += place & -place)
        tree[place] += change;
}

/* Scores on the board at places 1 to place. */
static int tree_sum(int place)
{
    int sum = 0;

    for (; place > 0; place -= place & -place)
        sum += tree[place];
    return sum;
}

/* The place of the rank-th best score; score_count + 1 if there are too few. */
static int tree_find(int rank)
{
    int place = 0;

    for (int step = TOP_STEP; step > 0; step /= 2) {
        if (place + step <= score_count && tree[place + step] < rank) {
            place += step;
            rank -= tree[place];
        }
    }
    return place + 1;
}

static void handle(struct line line)
{
    int higher = line.kind == 'k' ? 0 : higher_than(line.value), place = higher + 1;

    if (line.kind == '+') {
        copies[place]++;
        tree_add(place, 1);
    } else if (line.kind == '-') {
        if (place <= score_count && copies[place] > 0) {
            copies[place]--;
            tree_add(place, -1);
        }
    } else if (line.kind == 'r') {
        printf("%d\n", tree_sum(higher) + 1);
    } else {
        place = tree_find(line.value);
        if (place <= score_count)
            printf("%d\n", scores[place - 1]);
        else
            puts("NONE");
    }
}

int main(void)
{
    int count, added = 0;

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf(" %c %d", &lines[i].kind, &lines[i].value) != 2)
            return 1;
        if (lines[i].kind == '+')
            scores[added++] = lines[i].value;
    }
    qsort(scores, (size_t)added, sizeof *scores, compare_falling);
    for (int i = 0; i < added; i++) {
        if (score_count == 0 || scores[i] != scores[score_count - 1])
            scores[score_count++] = scores[i];
    }
    for (int i = 0; i < count; i++)
        handle(lines[i]);
    return 0;
}
