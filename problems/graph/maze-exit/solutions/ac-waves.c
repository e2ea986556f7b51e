/* Searches in waves from S, notes from which side each square was entered, walks back. O(r c). */
#include <stdio.h>
#include <string.h>

#define SQUARES_MAX 2000000

static char plan[SQUARES_MAX + 1];
static char entered_by[SQUARES_MAX]; /* the step into the square, or 0 */
static int queue[SQUARES_MAX];
static char way[SQUARES_MAX];

static const char letters[] = "UDLR";
static const int row_steps[] = {-1, 1, 0, 0};
static const int column_steps[] = {0, 0, -1, 1};

/* Fills entered_by from the start on, until the exit is entered or all is known. */
static void search(int rows, int columns, int start, int end)
{
    int count = 0;

    entered_by[start] = 'S';
    queue[count++] = start;
    for (int done = 0; done < count && !entered_by[end]; done++) {
        for (int i = 0; i < 4; i++) {
            int row = queue[done] / columns + row_steps[i];
            int column = queue[done] % columns + column_steps[i];
            int to = row * columns + column;

            if (row < 0 || row >= rows || column < 0 || column >= columns)
                continue;
            if (plan[to] == '#' || entered_by[to])
                continue;
            entered_by[to] = letters[i];
            queue[count++] = to;
        }
    }
}

int main(void)
{
    int rows, columns, start, end, length = 0;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    for (int row = 0; row < rows; row++) {
        if (scanf("%s", plan + (long)row * columns) != 1)
            return 1;
    }
    start = (int)(strchr(plan, 'S') - plan);
    end = (int)(strchr(plan, 'E') - plan);
    search(rows, columns, start, end);
    if (!entered_by[end]) {
        puts("SHUT");
        return 0;
    }
    for (int square = end; square != start;) {
        int i = (int)(strchr(letters, entered_by[square]) - letters);

        way[length++] = letters[i];
        square -= row_steps[i] * columns + column_steps[i];
    }
    while (length > 0)
        putchar(way[--length]);
    putchar('\n');
    return 0;
}
