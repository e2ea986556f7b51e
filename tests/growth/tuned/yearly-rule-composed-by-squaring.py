# time: log n
# space: 1
# line: if years & 1
# line: after = rule.then(after)
# line: rule = rule.then(rule)
# line: years >>= 1
# line: while years
# line: def then
# line: return Rule(
# line: other.factor * self.add
# gen: size {n}
# sizes: 16..900000000
# why: the rule of a year is composed with itself once for each bit of n; its numbers stay small
# Every year a shop's register is multiplied, something is added, and it overflows at a prime.
# What does it show after n years?
import sys
from typing import NamedTuple

PRIME = 998244353


class Rule(NamedTuple):
    """x becomes factor * x + add."""
    factor: int
    add: int

    def then(self, other):
        return Rule(self.factor * other.factor % PRIME,
                    (other.factor * self.add + other.add) % PRIME)

    def of(self, x):
        return (self.factor * x + self.add) % PRIME


def composed(rule, years):
    after = Rule(1, 0)
    while years:
        if years & 1:
            after = rule.then(after)
        rule = rule.then(rule)
        years >>= 1
    return after


def main():
    n = int(sys.stdin.readline())
    whole = composed(Rule(31415, 926535), n)
    print("from nothing:", whole.of(0))
    print("from a million:", whole.of(1000000))


main()
