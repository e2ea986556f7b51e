/*
 * Idle: the steps stay in the buffer, and both sides wait for each other. O(n) time, were it not.
 */
#include <iostream>
#include <string>
#include <unordered_set>
#include <vector>

int main()
{
    std::unordered_set<std::string> seen;
    std::vector<std::string> thread;
    int n;

    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::cin >> n;
    for (;;) {
        std::string room, door, next;
        int doors;

        if (!(std::cin >> room >> doors))
            return 0;
        if (seen.insert(room).second)
            thread.push_back(room);
        for (int i = 0; i < doors; i++) {
            std::cin >> door;
            if (next.empty() && seen.count(door) == 0)
                next = door;
        }
        if (room == "EXIT")
            break;
        if (next.empty()) {
            thread.pop_back();
            next = thread.back();
        }
        std::cout << "? " << next << "\n";
    }
    std::cout << "!\n";
}
