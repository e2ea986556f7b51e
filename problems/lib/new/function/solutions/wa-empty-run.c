/* Takes no day at all where every day is a loss. */
long long best_run(const int *gains, int n)
{
    long long ending = 0, best = 0;

    for (int i = 0; i < n; i++) {
        ending = ending + gains[i] > 0 ? ending + gains[i] : 0;
        if (ending > best)
            best = ending;
    }
    return best;
}
