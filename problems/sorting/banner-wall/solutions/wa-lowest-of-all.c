/* Wrong: tries only the highest front alone and the whole street. */
long long banner_wall(const int *heights, int n)
{
    int lowest = heights[0], highest = heights[0];

    for (int i = 1; i < n; i++) {
        if (heights[i] < lowest)
            lowest = heights[i];
        if (heights[i] > highest)
            highest = heights[i];
    }
    return (long long)lowest * n > highest ? (long long)lowest * n : highest;
}
