/*
 * Wrong: walks every corridor, and turns back when the room behind it is known: O(m) steps. In a
 * dense cave these are many more than there are rooms.
 */
#include <iostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

int main()
{
    std::set<std::string> seen;
    std::set<std::pair<std::string, std::string>> walked;
    std::vector<std::string> thread;
    int n;

    std::cin >> n;
    for (;;) {
        std::string room, door, next;
        int doors;
        bool is_known;

        std::cin >> room >> doors;
        if (room == "EXIT")
            break;
        is_known = !seen.insert(room).second;
        if (!(is_known && !thread.empty() && thread.back() == room))
            thread.push_back(room);
        for (int i = 0; i < doors; i++) {
            std::cin >> door;
            if (next.empty() && door != room && walked.count({room, door}) == 0)
                next = door;
        }
        if (next.empty() && thread.size() == 1)
            break;
        if (next.empty()) {
            thread.pop_back();
            next = thread.back();
        } else {
            walked.insert({room, next});
            walked.insert({next, room});
        }
        std::cout << "? " << next << std::endl;
    }
    std::cout << "!" << std::endl;
}
