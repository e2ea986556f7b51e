/* std::stable_sort is a merge sort: the scale is its comparison. O(n log n) weighings. */
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main()
{
    int n, allowed;

    std::cin >> n >> allowed;
    std::vector<int> parcels(n);
    std::iota(parcels.begin(), parcels.end(), 1);
    std::stable_sort(parcels.begin(), parcels.end(), [](int a, int b) {
        char answer;
        std::cout << "? " << a << ' ' << b << std::endl;
        std::cin >> answer;
        return answer == '<';
    });
    std::cout << '!';
    for (int parcel : parcels)
        std::cout << ' ' << parcel;
    std::cout << std::endl;
    return 0;
}
