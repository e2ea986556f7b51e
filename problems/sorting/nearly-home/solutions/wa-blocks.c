/* Sorts block after block of k + 1 letters, each by itself. */
#include <stdint.h>
#include <stdio.h>

#define NEAR_MAX 10000
#define MODULUS 1000000007u

static uint64_t heap[NEAR_MAX + 2]; /* from 1 on */
static uint64_t seal, printed;
static int size;

static void sift_down(void)
{
    uint64_t letter = heap[1];
    int place = 1;

    for (;;) {
        int child = 2 * place;

        if (child > size)
            break;
        if (child < size && heap[child + 1] < heap[child])
            child++;
        if (heap[child] >= letter)
            break;
        heap[place] = heap[child];
        place = child;
    }
    heap[place] = letter;
}

static void insert(uint64_t letter)
{
    int place = ++size;

    for (; place > 1 && heap[place / 2] > letter; place /= 2)
        heap[place] = heap[place / 2];
    heap[place] = letter;
}

static void deliver(uint64_t letter)
{
    seal = (seal * 31 + letter) % MODULUS;
    if (++printed % 1000 == 0)
        printf("%lu\n", letter);
}

int main(void)
{
    uint64_t n, k, x, a, c, m, d;

    if (scanf("%lu %lu %lu %lu %lu %lu %lu", &n, &k, &x, &a, &c, &m, &d) != 7)
        return 1;
    for (uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        insert(i * d + x % ((k + 1) * d));
        while ((i + 1) % (k + 1) == 0 && size > 0) {
            deliver(heap[1]);
            heap[1] = heap[size--];
            sift_down();
        }
    }
    while (size > 0) {
        deliver(heap[1]);
        heap[1] = heap[size--];
        sift_down();
    }
    printf("%lu\n", seal);
    return 0;
}
