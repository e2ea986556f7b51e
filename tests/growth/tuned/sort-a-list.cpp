// time: n log n
// space: n
// line: .sort(
// gen: numbers {n}
// why: std::list sorts its nodes by merging
#include <iostream>
#include <list>

int main()
{
    int n, x;
    std::cin >> n;
    std::list<int> numbers;
    while (std::cin >> x)
        numbers.push_front(x % 1000000);
    numbers.sort();
    int gap = 0, last = numbers.front();
    for (int number : numbers) {
        if (number - last > gap)
            gap = number - last;
        last = number;
    }
    std::cout << n << " " << gap << "\n";
}
