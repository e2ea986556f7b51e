/* Tries length 0 when nothing else is left: a division by zero. O(n log max) time. */
int rope_cuts(const int *ropes, int n, long long k)
{
    int low = 0, high = 1000000000; /* all below low can be cut, nothing from high on can */

    while (low < high) {
        int length = low + (high - low) / 2;
        long long pieces = 0;

        for (int i = 0; i < n; i++)
            pieces += ropes[i] / length;
        if (pieces >= k)
            low = length + 1;
        else
            high = length;
    }
    return low - 1;
}
