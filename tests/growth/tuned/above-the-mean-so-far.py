# time: n^2
# space: n
# line: sum(
# gen: numbers {n}
# why: the mean of all earlier numbers is summed up afresh for each
import sys


class Record:
    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.append(value)

    @property
    def mean(self):
        if not self.values:
            return 0
        return sum(self.values) / len(self.values)


record = Record()
above = 0
sys.stdin.readline()
for line in sys.stdin:
    value = int(line)
    if value > record.mean:
        above += 1
    record.add(value)
print(above, "of", len(record.values), "were above the mean so far")
