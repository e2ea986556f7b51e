// time: 1
// space: 1
// line: -
// gen: size {n}
// why: three bytes are taken out of n and compared; no loop
// The hue, saturation and lightness of the colour with the number n (red, green, blue).
#include <stdio.h>

struct colour {
    int red, green, blue;
};

static int greater(int a, int b)
{
    return a > b ? a : b;
}

static int hue_of(struct colour c, int high, int range)
{
    int degrees;

    if (range == 0)
        return 0;
    if (high == c.red)
        degrees = 60 * (c.green - c.blue) / range;
    else if (high == c.green)
        degrees = 120 + 60 * (c.blue - c.red) / range;
    else
        degrees = 240 + 60 * (c.red - c.green) / range;
    return (degrees + 360) % 360;
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    struct colour c = {(int)(n >> 16 & 255), (int)(n >> 8 & 255), (int)(n & 255)};
    int high = greater(c.red, greater(c.green, c.blue));
    int low = -greater(-c.red, greater(-c.green, -c.blue));
    int saturation = high > 0 ? 100 * (high - low) / high : 0;
    int lightness = 50 * (high + low) / 255;
    printf("%03d degrees, %03d %%, %03d %%\n", hue_of(c, high, high - low), saturation, lightness);
    return 0;
}
