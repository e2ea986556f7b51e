# time: n log n
# space: n
# line: courses.sort() or heappush( or heappop(
# gen: intervals {n}
# why: sorted by deadline; each course enters the heap, and the longest leaves when time is over:
# why: there is time for a part of n only, and the heap holds that part
import sys
from heapq import heappop, heappush


def most_courses(courses):
    courses.sort()
    taken = []
    time = dropped = 0
    for deadline, days in courses:
        heappush(taken, -days)
        time += days
        if time > deadline:
            time += heappop(taken)
            dropped += 1
    return len(taken), time, dropped


def main():
    n = int(sys.stdin.readline())
    courses = []
    for line in sys.stdin:
        a, b = map(int, line.split())
        courses.append((b % (200 * n) + 1000, a % 1000 + 1))
    count, time, dropped = most_courses(courses)
    print(count, "courses in", time, "days,", dropped, "were given up")


main()
