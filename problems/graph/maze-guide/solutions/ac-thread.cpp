/*
 * Depth-first: through the first door to a room not seen yet, and where there is none, back along
 * the thread. Every corridor of the thread is walked forward once and back at most once. Beside
 * the doors that are read at each step, O(n) time and O(n) space.
 */
#include <iostream>
#include <string>
#include <unordered_set>
#include <vector>

int main()
{
    std::unordered_set<std::string> seen;
    std::vector<std::string> thread; /* the rooms from the start to the one at hand */
    int n;

    std::ios::sync_with_stdio(false);
    std::cin >> n;
    for (;;) {
        std::string room, door, next;
        int doors;

        std::cin >> room >> doors;
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
        std::cout << "? " << next << std::endl;
    }
    std::cout << "!" << std::endl;
}
