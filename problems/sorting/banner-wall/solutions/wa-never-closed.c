/* Wrong: fronts that are open at the end of the street are never measured. */
#include <stdlib.h>

long long banner_wall(const int *heights, int n)
{
    int *open = malloc(((size_t)n + 1) * sizeof *open); /* places, their heights rise */
    int count = 0;
    long long largest = 0;

    for (int i = 0; i < n; i++) {
        int height = i < n ? heights[i] : -1; /* behind the last front everything closes */

        while (count > 0 && heights[open[count - 1]] >= height) {
            int top = heights[open[--count]];
            int left = count > 0 ? open[count - 1] + 1 : 0;
            long long area = (long long)top * (i - left);

            if (area > largest)
                largest = area;
        }
        open[count++] = i;
    }
    free(open);
    return largest;
}
