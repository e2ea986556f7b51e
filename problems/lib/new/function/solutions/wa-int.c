/* Right but for the type: the sum does not fit 32 bits. */
long long best_run(const int *gains, int n)
{
    unsigned ending = 0;
    int best = 0;

    for (int i = 0; i < n; i++) {
        ending = (int)ending > 0 ? ending + (unsigned)gains[i] : (unsigned)gains[i];
        if (i == 0 || (int)ending > best)
            best = (int)ending;
    }
    return best;
}
