# time: n^2
# space: n
# line: for j in range(i) or if lectures[j].end or default=0 or before = max( or best[j]
# gen: intervals {n}
# why: for each lecture all those that end earlier are looked at
import sys
from collections import namedtuple

Lecture = namedtuple("Lecture", "start end")


def longest_day(lectures):
    """best[i]: the most minutes of lectures that end with lecture i."""
    lectures.sort(key=lambda lecture: lecture.end)
    best = []
    for i, lecture in enumerate(lectures):
        start = lecture.start
        before = max(
            (best[j] for j in range(i)
             if lectures[j].end <= start),
            default=0,
        )
        best.append(before + lecture.end - lecture.start)
    return max(best)


def main():
    next(sys.stdin)
    lectures = [Lecture(*map(int, line.split())) for line in sys.stdin]
    print(longest_day(lectures))
    print("alone:", max(end - start for start, end in lectures))


main()
