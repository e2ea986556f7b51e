/* Too slow: every repeat that is taken out moves all jars behind it. O(n^2). */
#include <cstddef>
#include <vector>

int shelf_dedupe(std::vector<int> &sizes)
{
    for (std::size_t i = 1; i < sizes.size();) {
        if (sizes[i] == sizes[i - 1])
            sizes.erase(sizes.begin() + static_cast<std::ptrdiff_t>(i));
        else
            i++;
    }
    return static_cast<int>(sizes.size());
}
