# time: n * m
# space: m
# line: for letter in word or before = ways or ways.append or seen[letter] =
# gen: strings {n} {m}
# why: each letter of n words of m letters makes one new count; the counts of one word are kept
# How many different texts can be made by striking letters from a word (modulo a prime)? The word
# with the largest remainder wins.
import sys

PRIME = 1_000_000_007


def choices(word):
    ways = [1]
    seen = {}
    for letter in word:
        before = ways[seen[letter]] if letter in seen else 0
        seen[letter] = len(ways) - 1
        ways.append((2 * ways[-1] - before) % PRIME)
    return ways[-1]


def main():
    sys.stdin.readline()
    best, winner = -1, 0
    total = 0
    for number, line in enumerate(sys.stdin):
        found = choices(line.rstrip("\n"))
        total = (total + found) % PRIME
        if found > best:
            best, winner = found, number
    print("word", winner, "with", best)
    print("together", total)


main()
