// time: 2^n
// space: n or 1
// line: length += or area += or if (depth == 0) or pen_to(to); or pen = to or static void pen_to(
// line: struct point third or struct point peak or draw(from, or draw(third, or draw(peak,
// line: draw(two, or static void draw(
// line: double dx or return;
// gen: size {n}
// sizes: 3..10
// why: each line is replaced by four of the next depth: 4^n short lines
// Draws one side of Koch's snowflake line by line: how long is it, and what area lies under it?
#include <math.h>
#include <stdio.h>

struct point {
    double x, y;
};

static struct point pen;
static double length, area;

static void pen_to(struct point to)
{
    length += hypot(to.x - pen.x, to.y - pen.y);
    area += (to.x - pen.x) * (to.y + pen.y) / 2;
    pen = to;
}

static void draw(struct point from, struct point to, int depth)
{
    if (depth == 0) {
        pen_to(to);
        return;
    }
    double dx = (to.x - from.x) / 3, dy = (to.y - from.y) / 3;
    struct point third = {from.x + dx, from.y + dy};
    struct point peak = {third.x + dx / 2 - dy * sqrt(0.75), third.y + dy / 2 + dx * sqrt(0.75)};
    struct point two = {to.x - dx, to.y - dy};

    draw(from, third, depth - 1);
    draw(third, peak, depth - 1);
    draw(peak, two, depth - 1);
    draw(two, to, depth - 1);
}

int main(void)
{
    int n;
    struct point left = {0, 0}, right = {1, 0};

    if (scanf("%d", &n) != 1)
        return 1;
    draw(left, right, n);
    printf("length %.6f, area %.9f\n", length, area);
    return 0;
}
