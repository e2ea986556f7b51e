// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a fixed number of divisions and looks into tables of fixed size, whatever the bearing is
/* A course is given in tenths of a degree: name its point of the compass, its opposite, and the way
 * a surveyor would write it. */
#include <stdio.h>

static const char *const points[16] = {"N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                                       "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};

static const char *point_of(int tenths)
{
    return points[(tenths * 2 + 225) / 450 % 16];
}

static void survey(int tenths)
{
    static const char upright[] = "NSSN", across[] = "EEWW";
    int quarter = tenths / 900, angle = tenths % 900;

    if (quarter % 2 == 1)
        angle = 900 - angle;
    printf("%c %d.%d %c\n", upright[quarter], angle / 10, angle % 10, across[quarter]);
}

int main(void)
{
    long course;

    if (scanf("%ld", &course) != 1)
        return 1;
    int tenths = (int)(course % 3600), back = (tenths + 1800) % 3600;
    printf("%s, back %s, after %ld whole turns\n", point_of(tenths), point_of(back), course / 3600);
    survey(tenths);
    survey(back);
    return 0;
}
