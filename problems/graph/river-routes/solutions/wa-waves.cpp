/* Wrong: adds up the counts in waves from s, though a place may get more later by a longer way. */
#include <vector>

int river_routes(const std::vector<int> &first, const std::vector<int> &ends, int s, int t)
{
    std::vector<int> count(first.size() - 1), queue = {s};
    std::vector<bool> is_seen(first.size() - 1);

    is_seen[s] = true;
    count[s] = 1;
    for (std::size_t done = 0; done < queue.size(); done++) {
        int place = queue[done];
        for (int i = first[place]; i < first[place + 1]; i++) {
            count[ends[i]] = (count[ends[i]] + count[place]) % 1000000007;
            if (!is_seen[ends[i]]) {
                is_seen[ends[i]] = true;
                queue.push_back(ends[i]);
            }
        }
    }
    return count[t];
}
