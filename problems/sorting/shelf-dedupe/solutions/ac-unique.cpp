/* std::unique does just this. O(n). */
#include <algorithm>
#include <vector>

int shelf_dedupe(std::vector<int> &sizes)
{
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return static_cast<int>(sizes.size());
}
