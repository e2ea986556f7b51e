// time: v^3
// space: v^2
// line: for (int k = i; or row[j][k] -=
// gen: graph {v} {e}
// why: elimination in a table of v x v currents; the e wires are only added to it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, from, to;
    double ohms;

    scanf("%d %d", &v, &e);
    double **row = malloc(v * sizeof *row);
    for (int i = 0; i < v; i++)
        row[i] = calloc(v, sizeof **row);
    for (int i = 0; i < e; i++) {
        scanf("%d %d %lf", &from, &to, &ohms);
        if (from == to)
            continue;
        row[from][from] += 1 / ohms;
        row[to][to] += 1 / ohms;
        row[from][to] -= 1 / ohms;
        row[to][from] -= 1 / ohms;
    }

    /* The last place is the ground: its row and column are left out. One ampere enters at 0. */
    int n = v - 1;
    double *volts = calloc(v, sizeof *volts);
    volts[0] = 1;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            double times = row[j][i] / row[i][i];
            for (int k = i; k < n; k++)
                row[j][k] -= times * row[i][k];
            volts[j] -= times * volts[i];
        }
    }
    for (int i = n - 1; i >= 0; i--) {
        for (int k = i + 1; k < n; k++)
            volts[i] -= row[i][k] * volts[k];
        volts[i] /= row[i][i];
    }
    printf("%.6f ohm\n", volts[0]);
    return 0;
}
