// time: n log n
// space: n
// line: sort(jobs or return a.arrival or waiting.pop
// gen: intervals {n}
// why: one sort by arrival, then each job is taken once out of a heap of those that wait
#include <algorithm>
#include <functional>
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

struct Job {
    long arrival, length;
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<Job> jobs(n);
    for (Job &job : jobs) {
        long end;
        cin >> job.arrival >> end;
        job.length = end - job.arrival;
    }
    sort(jobs.begin(), jobs.end(), [](const Job &a, const Job &b) {
        return a.arrival < b.arrival;
    });
    priority_queue<long, vector<long>, greater<long>> waiting;
    long now = 0, check = 0;
    size_t next = 0;
    while (next < jobs.size() || !waiting.empty()) {
        if (waiting.empty())
            now = max(now, jobs[next].arrival);
        while (next < jobs.size() && jobs[next].arrival <= now)
            waiting.push(jobs[next++].length);
        now += waiting.top();
        waiting.pop();
        check = (check * 7 + now) % 1000003;
    }
    cout << now << ' ' << check << endl;
}
