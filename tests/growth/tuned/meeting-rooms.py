# time: n log n
# space: n
# line: meetings.sort or heapq.heappush or heapq.heappop
# gen: intervals {n}
# why: the sort of n meetings, and a heap of the ends of those that overlap (a part of all n)
import heapq
import sys
from collections import namedtuple

Meeting = namedtuple("Meeting", "start end")


def rooms_needed(meetings):
    meetings.sort()
    ends = []
    most = 0
    for meeting in meetings:
        while ends and ends[0] <= meeting.start:
            heapq.heappop(ends)
        heapq.heappush(ends, meeting.end)
        most = max(most, len(ends))
    return most


n = int(sys.stdin.readline())
meetings = []
for _ in range(n):
    start, end = map(int, sys.stdin.readline().split())
    meetings.append(Meeting(start, end))
print(rooms_needed(meetings))
