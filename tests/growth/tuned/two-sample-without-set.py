# time: n + k^2
# space: n
# line: if place in chosen
# gen: kept {n} {k}
# why: each of the k places drawn is looked for in the list of those that were drawn before
import sys


class Dice:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return (self.state >> 8) % limit


def sample(n, k, dice):
    """Floyd's way to draw k different places of n, each choice as likely as any other."""
    chosen = []
    for last in range(n - k, n):
        place = dice.below(last + 1)
        if place in chosen:
            place = last
        chosen.append(place)
    return chosen


n, k = map(int, sys.stdin.readline().split())
values = [int(line) for line in sys.stdin]
drawn = [values[place] for place in sample(n, k, Dice(2021))]
print("mean of the sample:", sum(drawn) / k)
print("mean of all:", sum(values) / n)
print("different ones:", len(set(drawn)))
