/* Both ends of the window only move right: each minute enters once and leaves once. O(n). */
int quiet_window(const int *noise, int n, long long budget)
{
    long long total = 0;
    int longest = 0;

    for (int left = 0, right = 0; right < n; right++) {
        total += noise[right];
        while (total > budget)
            total -= noise[left++];
        if (right - left + 1 > longest)
            longest = right - left + 1;
    }
    return longest;
}
