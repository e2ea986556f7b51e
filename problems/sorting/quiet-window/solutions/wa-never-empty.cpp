/* Wrong: the window always keeps its last minute, even one that is too loud alone. */
#include <cstddef>
#include <vector>

int quiet_window(const std::vector<int> &noise, long long budget)
{
    long long total = 0;
    std::size_t longest = 0;

    for (std::size_t left = 0, right = 0; right < noise.size(); right++) {
        total += noise[right];
        while (left < right && total > budget)
            total -= noise[left++];
        if (right - left + 1 > longest)
            longest = right - left + 1;
    }
    return static_cast<int>(longest);
}
