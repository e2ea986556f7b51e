# time: m
# space: n
# line: if self.seen or self.seen += 1 or for line in sys.stdin or log.add or reading = int
# line: total += reading or def add
# gen: stream {n} {m}
# why: each of m readings is looked at once; the log of n places is halved at most log m times
# A log has room for n readings. When it is full, every second one goes, and from then on only half
# as many are noted.
import sys


class Log:
    def __init__(self, room):
        self.room = max(room, 2)
        self.stride = 1
        self.seen = 0
        self.kept = []

    def add(self, reading):
        if self.seen % self.stride == 0:
            self.kept.append(reading)
            if len(self.kept) == self.room:
                self.kept = self.kept[::2]
                self.stride *= 2
        self.seen += 1


def main():
    n, m = map(int, sys.stdin.readline().split())
    log = Log(n)
    total = 0
    for line in sys.stdin:
        reading = int(line)
        log.add(reading)
        total += reading
    guess = sum(log.kept) / len(log.kept)
    print(f"{len(log.kept)} kept, one of {log.stride}")
    print(f"mean {total / m:.1f}, by the log {guess:.1f}")


main()
