// time: n
// space: 1
// line: while (--left or scanf("%lf %lf", &next.x or add_piece(&plate, last, next or last = next;
// line: static void add_piece or double cross = or p->twice_area += or p->mx += or p->my +=
// gen: points {n}
// why: one pass over n corners, each makes a triangle with the corner before it
/* A metal plate has these corners, in order (it may overlap itself): its area and balance point. */
#include <math.h>
#include <stdio.h>

struct point {
    double x, y;
};

struct plate {
    double twice_area, mx, my;
};

static void add_piece(struct plate *p, struct point a, struct point b)
{
    double cross = a.x * b.y - b.x * a.y;

    p->twice_area += cross;
    p->mx += (a.x + b.x) * cross;
    p->my += (a.y + b.y) * cross;
}

int main(void)
{
    int left;
    struct point first, last, next;
    struct plate plate = {0, 0, 0};

    if (scanf("%d", &left) != 1 || scanf("%lf %lf", &first.x, &first.y) != 2)
        return 1;
    last = first;
    while (--left > 0) {
        if (scanf("%lf %lf", &next.x, &next.y) != 2)
            return 1;
        add_piece(&plate, last, next);
        last = next;
    }
    add_piece(&plate, last, first);
    if (fabs(plate.twice_area) < 1)
        printf("flat at %.0f %.0f\n", first.x, first.y);
    else
        printf("area %.3e, balances at %.1f %.1f\n", fabs(plate.twice_area) / 2,
               plate.mx / (3 * plate.twice_area), plate.my / (3 * plate.twice_area));
    return 0;
}
