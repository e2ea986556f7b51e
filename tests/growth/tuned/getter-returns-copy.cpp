// time: n^2
// space: n
// line: get_marks() or return marks
// gen: numbers {n}
// why: the getter returns the whole vector by value, once for each index
#include <iostream>
#include <vector>
using namespace std;

class Course {
    vector<int> marks;

public:
    void add(int mark) { marks.push_back(mark); }
    size_t size() const { return marks.size(); }
    vector<int> get_marks() const { return marks; }
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, mark;
    cin >> n;
    Course course;
    while (cin >> mark)
        course.add(mark % 100);
    int best = 0;
    long sum = 0;
    for (size_t i = 0; i < course.size(); i++) {
        int current = course.get_marks()[i];
        best = max(best, current);
        sum += current;
    }
    cout << best << " " << sum << endl;
}
