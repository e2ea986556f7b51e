/* Wrong: the sum wraps in 32 bits, so a very loud window looks quiet. */
int quiet_window(const int *noise, int n, long long budget)
{
    unsigned total = 0;
    int longest = 0;

    for (int left = 0, right = 0; right < n; right++) {
        total += (unsigned)noise[right];
        while (left <= right && total > budget)
            total -= (unsigned)noise[left++];
        if (right - left + 1 > longest)
            longest = right - left + 1;
    }
    return longest;
}
