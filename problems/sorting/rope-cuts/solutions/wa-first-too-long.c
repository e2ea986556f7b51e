/* Returns the shortest length that cannot be cut. */
int rope_cuts(const int *ropes, int n, long long k)
{
    int low = 0, high = 1000000000; /* low can be cut, nothing above high can */

    while (low < high) {
        int length = low + (high - low + 1) / 2;
        long long pieces = 0;

        for (int i = 0; i < n; i++)
            pieces += ropes[i] / length;
        if (pieces >= k)
            low = length;
        else
            high = length - 1;
    }
    return low + 1;
}
