// time: n + m log n
// space: n
// line: hungry.pop() or hungry.push( or bool operator() or return a.hunger
// gen: items {n} {m}
// why: a heap of n is built once; each of m meals takes the top out and puts it back smaller
// m meals go, each, to the hungriest of n animals for its weight, which eats a third of its hunger
// away while a little grows back.
#include <cstdio>
#include <queue>
#include <vector>

struct Animal {
    long hunger, weight;
};

struct LessHungry {
    bool operator()(const Animal &a, const Animal &b) const
    {
        return a.hunger * b.weight < b.hunger * a.weight;
    }
};

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number();
    const int m = read_number();
    std::vector<Animal> animals(n);
    for (Animal &animal : animals) {
        animal.hunger = read_number();
        animal.weight = animal.hunger % 97 + 4;
    }

    std::priority_queue<Animal, std::vector<Animal>, LessHungry> hungry(LessHungry(),
                                                                        std::move(animals));
    long eaten = 0;
    for (int meal = 0; meal < m; meal++) {
        Animal animal = hungry.top();
        const long before = animal.hunger;
        animal.hunger = before / 3 * 2 + meal % 1000;
        hungry.pop();
        hungry.push(animal);
        eaten += before - animal.hunger;
    }
    std::printf("%ld eaten, the hungriest is at %ld\n", eaten, hungry.top().hunger);
}
