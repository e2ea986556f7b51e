// time: 1
// space: 1
// line: -
// gen: size {n}
// why: four products and sums, whatever n is
// A cube of n * n * n small cubes is painted outside: how many have 3, 2, 1 or no painted faces?
#include <stdio.h>

#define P 1000000007L

static long power(long side, int exponent)
{
    long result = 1;
    while (exponent-- > 0) /* at most three rounds */
        result = result * (side % P) % P;
    return result;
}

int main(void)
{
    long n;
    long faces[4];

    scanf("%ld", &n);
    if (n == 1) {
        puts("one cube with all 6 faces painted");
        return 0;
    }
    faces[3] = 8;
    faces[2] = 12 * power(n - 2, 1) % P;
    faces[1] = 6 * power(n - 2, 2) % P;
    faces[0] = power(n - 2, 3);
    long all = (faces[0] + faces[1] + faces[2] + faces[3]) % P;
    long painted = (3 * faces[3] + 2 * faces[2] + faces[1]) % P;
    puts(all == power(n, 3) ? "all counted" : "some are missing");
    puts(painted == 6 * power(n, 2) % P ? "all faces painted" : "some faces are missing");
    printf("%010ld without any\n", faces[0]);
    return 0;
}
