// time: n
// space: n
// line: unsigned key or void turn or void step or Place head or head = or static_cast
// line: body.push_front or if (++ or bites++; or if (grows or return; or const auto or if (--
// line: covered.erase or body.pop_back or while ( or snake.turn or snake.step
// gen: numbers {n}
// why: a step of the snake is a push, a pop and some calls of a hash table, constant on average
// A snake creeps over a field without edges; with every third step, on average, it grows.
#include <deque>
#include <iostream>
#include <unordered_map>

struct Place {
    unsigned short x, y;

    unsigned key() const { return x * 65536u + y; }
};

class Snake {
    std::deque<Place> body{{0, 0}};
    std::unordered_map<unsigned, int> covered{{0u, 1}};
    int direction = 0;

public:
    long bites = 0;

    void turn(int quarters) { direction = (direction + quarters + 3) % 4; }

    void step(bool grows)
    {
        static const int across[] = {1, 0, -1, 0}, down[] = {0, 1, 0, -1};
        Place head = body.front();
        head = {static_cast<unsigned short>(head.x + across[direction]),
                static_cast<unsigned short>(head.y + down[direction])};
        body.push_front(head);
        if (++covered[head.key()] > 1)
            bites++;
        if (grows)
            return;
        const auto last = covered.find(body.back().key());
        if (--last->second == 0)
            covered.erase(last);
        body.pop_back();
    }

    std::size_t length() const { return body.size(); }
    std::size_t cells() const { return covered.size(); }
};

int main()
{
    int n, number;
    Snake snake;
    std::cin >> n;
    while (std::cin >> number) {
        snake.turn(number / 3 % 3);
        snake.step(number % 3 == 0);
    }
    std::cout << snake.length() << " long on " << snake.cells() << " cells, " << snake.bites
              << " bites\n";
}
