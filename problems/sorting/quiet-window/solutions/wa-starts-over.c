/* Wrong: when the window is too loud it forgets all of it, also the quiet minutes at its end. */
int quiet_window(const int *noise, int n, long long budget)
{
    long long total = 0;
    int longest = 0, width = 0;

    for (int right = 0; right < n; right++) {
        total += noise[right];
        width++;
        if (total > budget) {
            total = noise[right] <= budget ? noise[right] : 0;
            width = noise[right] <= budget ? 1 : 0;
        }
        if (width > longest)
            longest = width;
    }
    return longest;
}
