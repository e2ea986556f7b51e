/* Wrong: any key opens any gate. */
#include <stdio.h>

#define SQUARES_MAX 10000
#define LETTERS 10
#define SETS (1 << LETTERS)

struct place {
    int square, keys;
};

static char plan[SQUARES_MAX + 1];
static char was_seen[SQUARES_MAX][SETS];
static struct place queue[SQUARES_MAX * SETS];
static int queued;
static int rows, columns;

/* The keys held on the square; -1 for a wall and for a gate whose key is missing. */
static int enter(int square, int keys)
{
    char c = plan[square];

    if (c == '#')
        return -1;
    if (c >= 'a' && c <= 'j')
        return keys | 1 << (c - 'a');
    if (c >= 'A' && c <= 'J')
        return keys ? keys : -1;
    return keys;
}

static void see(int square, int keys)
{
    keys = enter(square, keys);
    if (keys < 0 || was_seen[square][keys])
        return;
    was_seen[square][keys] = 1;
    queue[queued++] = (struct place){square, keys};
}

static int fewest_steps(int start)
{
    int done = 0;

    see(start, 0);
    for (int steps = 0; done < queued; steps++) {
        for (int wave_end = queued; done < wave_end; done++) {
            int square = queue[done].square, keys = queue[done].keys;
            int column = square % columns;

            if (plan[square] == '>')
                return steps;
            if (square >= columns)
                see(square - columns, keys);
            if (square + columns < rows * columns)
                see(square + columns, keys);
            if (column > 0)
                see(square - 1, keys);
            if (column + 1 < columns)
                see(square + 1, keys);
        }
    }
    return -1;
}

int main(void)
{
    int start = 0;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int row = 0; row < rows; row++) {
        if (scanf("%10000s", plan + row * columns) != 1)
            return 1;
    }
    while (plan[start] != '@')
        start++;
    printf("%d\n", fewest_steps(start));
    return 0;
}
