/* Wrong: lets a candidate stay one reading too long. */
#include <stdint.h>
#include <stdio.h>

#define READINGS_MAX 5000000
#define MODULUS 1000000007

struct candidate {
    uint32_t level;
    int place;
};

static struct candidate queue[READINGS_MAX]; /* front..back - 1, levels fall strictly */

int main(void)
{
    uint64_t level, a, c, m, sum = 0;
    uint32_t last_peak = 0;
    int n, k, front = 0, back = 0, changes = 0;

    if (scanf("%d %d %lu %lu %lu %lu", &n, &k, &level, &a, &c, &m) != 6)
        return 1;
    for (int i = 1; i <= n; i++) {
        level = (a * level + c) % m;
        while (front < back && queue[back - 1].level <= level)
            back--;
        queue[back++] = (struct candidate){(uint32_t)level, i};
        if (queue[front].place < i - k)
            front++;
        if (i < k)
            continue;
        sum = (31 * sum + queue[front].level) % MODULUS;
        changes += i > k && queue[front].level != last_peak;
        last_peak = queue[front].level;
    }
    printf("%lu %d\n", (unsigned long)sum, changes);
    return 0;
}
