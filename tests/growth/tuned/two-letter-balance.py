# time: n + k
# space: n + k
# line: -
# gen: two-texts {n} {k}
# why: one step for each letter of both texts
import sys


def tally(text, sign, balance):
    for letter in text:
        balance[letter] = balance.get(letter, 0) + sign
    return balance


sys.stdin.readline()
first = sys.stdin.readline().strip()
second = sys.stdin.readline().strip()
balance = tally(second, -1, tally(first, 1, {}))
missing = sum(max(0, -count) for count in balance.values())
spare = sum(max(0, count) for count in balance.values())
print("missing", missing, "spare", spare)
