/* Too slow: starts the sum anew for every first minute. O(n^2). */
int quiet_window(const int *noise, int n, long long budget)
{
    int longest = 0;

    for (int left = 0; left < n; left++) {
        long long total = 0;
        for (int right = left; right < n; right++) {
            total += noise[right];
            if (total > budget)
                break;
            if (right - left + 1 > longest)
                longest = right - left + 1;
        }
    }
    return longest;
}
