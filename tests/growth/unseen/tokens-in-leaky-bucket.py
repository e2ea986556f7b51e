# time: n
# space: 1
# line: for line in sys.stdin or yield int or for amount in or self.level = max or if self.level +
# line: if bucket.pour or self.level += amount or return True or kept += 1 or run = 0
# line: def pour or self.spilt += or return False or run += 1 or longest = max
# gen: numbers {n}
# why: the numbers are read one by one, each changes the level of one bucket
# Water is poured into a bucket that leaks; what would flow over is not poured in at all.
import sys


class Bucket:
    def __init__(self, size, leak):
        self.size, self.leak = size, leak
        self.level = self.spilt = 0

    def pour(self, amount):
        self.level = max(0, self.level - self.leak)
        if self.level + amount > self.size:
            self.spilt += amount
            return False
        self.level += amount
        return True


def amounts():
    for line in sys.stdin:
        yield int(line)


def main():
    sys.stdin.readline()
    bucket = Bucket(size=2_000_000_000, leak=430_000_000)
    kept = run = longest = 0
    for amount in amounts():
        if bucket.pour(amount):
            kept += 1
            run = 0
        else:
            run += 1
            longest = max(longest, run)
    print(f"{kept} kept, {bucket.spilt / 1e9:.3f} spilt, at most {longest} in a row in vain")


main()
