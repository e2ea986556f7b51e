/* The window never shrinks: too loud, it slides on as it is, and only a quiet one grows. O(n). */
#include <cstddef>
#include <vector>

int quiet_window(const std::vector<int> &noise, long long budget)
{
    long long total = 0;
    std::size_t width = 0;

    for (std::size_t right = 0; right < noise.size(); right++) {
        total += noise[right];
        if (total <= budget)
            width++;
        else
            total -= noise[right - width];
    }
    return static_cast<int>(width);
}
