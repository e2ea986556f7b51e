// time: n log n
// space: n
// line: while (a != b) or if (round_of[a] or latest = round or a = chief[a] or climbed++
// line: int held = a or a = b; or b = held
// gen: permutation {n}
// why: log n rounds join leagues in pairs; a loser is log n / 2 chiefs deep on average, and two
// why: players climb until they meet, mostly in one of the last rounds
/* Leagues of one player are joined with their neighbours round by round under the chief of one of
 * them. In which round do two players come into one league? They climb to a common chief. */
#include <stdio.h>
#include <stdlib.h>

enum { NEVER = 99 };

static int *chief, *round_of;
static long climbed;

static int round_of_meeting(int a, int b)
{
    int latest = 0;

    while (a != b) {
        if (round_of[a] > round_of[b]) {
            int held = a;
            a = b;
            b = held;
        }
        latest = round_of[a];
        a = chief[a];
        climbed++;
    }
    return latest;
}

int main(void)
{
    int n, rounds = 0;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *player = malloc(n * sizeof *player), *head = malloc(n * sizeof *head);
    chief = malloc(n * sizeof *chief);
    round_of = malloc(n * sizeof *round_of);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &player[i]) != 1)
            return 1;
        head[i] = player[i];
        round_of[i] = NEVER;
    }
    for (int left = n; left > 1; left = (left + 1) / 2) {
        rounds++;
        for (int i = 0; i + 1 < left; i += 2) {
            int loser = head[i + (head[i] > head[i + 1])], winner = head[i] + head[i + 1] - loser;

            chief[loser] = winner;
            round_of[loser] = rounds;
            head[i / 2] = winner;
        }
        if (left % 2 == 1)
            head[left / 2] = head[left - 1];
    }
    for (int i = 0; i < n; i++) {
        sum += round_of_meeting(player[i], player[n - 1 - i]);
        sum += round_of_meeting(player[i], player[(i + n / 2) % n]);
    }
    printf("chief %d after %d rounds, meetings %ld, %ld climbed\n", head[0], rounds, sum, climbed);
    return 0;
}
