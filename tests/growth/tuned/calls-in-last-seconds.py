# time: n
# space: 1
# line: -
# gen: rising {n}
# why: a call comes each second, enters the queue once and leaves it once; it never holds more
# why: than nine
import sys
from collections import deque


class RecentCalls:
    def __init__(self, seconds):
        self.seconds = seconds
        self.times = deque()

    def call(self, time):
        """Note a call and say how many there were in the last seconds."""
        self.times.append(time)
        while self.times[0] < time - self.seconds:
            self.times.popleft()
        return len(self.times)


def main():
    n = int(sys.stdin.readline())
    recent = RecentCalls(8)
    total = most = 0
    for line in sys.stdin:
        count = recent.call(int(line))
        total += count
        most = max(most, count)
    print(n, "calls, at most", most, "at a time, on average %.3f" % (total / n))


main()
