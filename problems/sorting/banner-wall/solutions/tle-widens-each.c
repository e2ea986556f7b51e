/* Too slow: widens a banner from each front, left and right. O(n^2). */
long long banner_wall(const int *heights, int n)
{
    long long largest = 0;

    for (int i = 0; i < n; i++) {
        int left = i, right = i;

        while (left > 0 && heights[left - 1] >= heights[i])
            left--;
        while (right + 1 < n && heights[right + 1] >= heights[i])
            right++;
        if ((long long)heights[i] * (right - left + 1) > largest)
            largest = (long long)heights[i] * (right - left + 1);
    }
    return largest;
}
