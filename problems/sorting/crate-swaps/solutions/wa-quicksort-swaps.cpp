// Writes down the swaps of a quicksort. The shelf ends sorted, but the moves are too many.
#include <iostream>
#include <utility>
#include <vector>

static std::vector<int> numbers;
static std::vector<std::pair<int, int>> moves;

static void quick_sort(int first, int last)
{
    if (first >= last)
        return;
    int pivot = numbers[first + (last - first) / 2];
    int left = first, right = last;
    while (left <= right) {
        while (numbers[left] < pivot)
            left++;
        while (numbers[right] > pivot)
            right--;
        if (left > right)
            break;
        if (left != right) {
            std::swap(numbers[left], numbers[right]);
            moves.emplace_back(left + 1, right + 1);
        }
        left++;
        right--;
    }
    quick_sort(first, right);
    quick_sort(left, last);
}

int main()
{
    std::ios::sync_with_stdio(false);
    int count;
    std::cin >> count;
    numbers.resize(count);
    for (int &number : numbers)
        std::cin >> number;
    quick_sort(0, count - 1);
    std::cout << moves.size() << '\n';
    for (auto [i, j] : moves)
        std::cout << i << ' ' << j << '\n';
}
