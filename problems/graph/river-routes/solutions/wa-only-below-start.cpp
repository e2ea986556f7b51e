/* Wrong: starts the peeling at s, and waits for ever for water from places that s does not reach.
 */
#include <vector>

int river_routes(const std::vector<int> &first, const std::vector<int> &ends, int s, int t)
{
    std::vector<int> count(first.size() - 1), waits_for(first.size() - 1), open = {s};

    for (int end : ends)
        waits_for[end]++;
    count[s] = 1;
    while (!open.empty()) {
        int place = open.back();
        open.pop_back();
        for (int i = first[place]; i < first[place + 1]; i++) {
            count[ends[i]] = (count[ends[i]] + count[place]) % 1000000007;
            if (--waits_for[ends[i]] == 0)
                open.push_back(ends[i]);
        }
    }
    return count[t];
}
