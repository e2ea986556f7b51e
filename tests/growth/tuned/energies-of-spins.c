// time: 2^n
// space: n
// line: int same or energy += or for (int spin = 0
// gen: numbers {n}
// sizes: 3..22
// why: all 2^n states of the n spins are tried, and each is summed up over the ring
#include <stdio.h>
#include <stdlib.h>

static long energy_of(unsigned long state, const int *bond, int n)
{
    long energy = 0;

    for (int spin = 0; spin < n; spin++) {
        int same = ((state >> spin) & 1) == ((state >> ((spin + 1) % n)) & 1);
        energy += same ? -bond[spin] : bond[spin];
    }
    return energy;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1 || n > 62)
        return 1;
    int *bond = malloc((size_t)n * sizeof *bond);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &bond[i]) != 1)
            return 1;
        bond[i] = bond[i] % 21 - 10;
    }
    long least = 0, states = 0, frustrated = 0;
    for (unsigned long state = 0; state < 1ul << n; state++) {
        long energy = energy_of(state, bond, n);

        if (states == 0 || energy < least) {
            least = energy;
            states = 0;
        }
        if (energy == least)
            states++;
        if (energy > 0)
            frustrated++;
    }
    printf("least energy %ld in %ld states, %ld above 0\n", least, states, frustrated);
    free(bond);
    return 0;
}
