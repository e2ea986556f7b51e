/* Adds up every run from every day on. O(n^2). */
long long best_run(const int *gains, int n)
{
    long long best = gains[0];

    for (int i = 0; i < n; i++) {
        long long sum = 0;

        for (int j = i; j < n; j++) {
            sum += gains[j];
            if (sum > best)
                best = sum;
        }
    }
    return best;
}
