// time: n * m
// space: n
// line: for (struct ball *b or bounces += or b->at += or if (b->at or return 0
// gen: items {n} {m}
// why: in each of m moments all n balls are moved
#include <stdio.h>
#include <stdlib.h>

#define WIDTH 10000

struct ball {
    int at, speed;
};

static int move(struct ball *b)
{
    b->at += b->speed;
    if (b->at < 0 || b->at >= WIDTH) {
        b->speed = -b->speed;
        b->at += 2 * b->speed;
        return 1;
    }
    return 0;
}

int main(void)
{
    int n, moments;
    long bounces = 0, sum = 0;

    scanf("%d %d", &n, &moments);
    struct ball *balls = malloc(n * sizeof *balls);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        balls[i].at = x % WIDTH;
        balls[i].speed = x / WIDTH % 99 - 49;
    }
    for (int moment = 0; moment < moments; moment++)
        for (struct ball *b = balls; b < balls + n; b++)
            bounces += move(b);
    for (int i = 0; i < n; i++)
        sum += balls[i].at;
    printf("%ld bounces, in the end %ld\n", bounces, sum);
}
