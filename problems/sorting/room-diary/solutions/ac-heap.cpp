// Bookings by their begin; a heap of (end, room) says which room is free first. O(n log n) time, O(n)
// space.
#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

struct Booking {
    int begin, end, place;
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<Booking> bookings(n);
    for (int i = 0; i < n; i++) {
        std::cin >> bookings[i].begin >> bookings[i].end;
        bookings[i].place = i;
    }
    std::sort(bookings.begin(), bookings.end(),
              [](const Booking &a, const Booking &b) { return a.begin < b.begin; });
    using Room = std::pair<int, int>;
    std::priority_queue<Room, std::vector<Room>, std::greater<>> rooms;
    std::vector<int> room_of(n);
    int count = 0;
    for (const Booking &booking : bookings) {
        int room;
        if (!rooms.empty() && rooms.top().first <= booking.begin) {
            room = rooms.top().second;
            rooms.pop();
        } else {
            room = ++count;
        }
        rooms.push({booking.end, room});
        room_of[booking.place] = room;
    }
    std::cout << count << '\n';
    for (const int room : room_of)
        std::cout << room << '\n';
}
