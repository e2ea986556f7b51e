/* Tries every length from the longest rope down. O(n max) time. */
int rope_cuts(const int *ropes, int n, long long k)
{
    int longest = 0;

    for (int i = 0; i < n; i++)
        longest = ropes[i] > longest ? ropes[i] : longest;
    for (int length = longest; length > 0; length--) {
        long long pieces = 0;

        for (int i = 0; i < n; i++)
            pieces += ropes[i] / length;
        if (pieces >= k)
            return length;
    }
    return 0;
}
