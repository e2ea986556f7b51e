# time: n log n
# space: n
# line: return [second[place]
# gen: permutation {n}
# why: the shuffle is joined to itself once for each bit of n, and joining looks at all n cards
# One shuffle is done n times with n cards. Where do the cards lie in the end?
import sys


def then(first, second):
    """The shuffle that does first the one, then the other."""
    return [second[place] for place in first]


def repeated(shuffle, times):
    result = list(range(len(shuffle)))
    while times:
        if times % 2:
            result = then(result, shuffle)
        shuffle = then(shuffle, shuffle)
        times //= 2
    return result


def main():
    n = int(sys.stdin.readline())
    shuffle = [int(line) for line in sys.stdin]
    end = repeated(shuffle, n)
    at_home = sum(card == place for card, place in enumerate(end))
    check = 0
    for place in end:
        check = (check * 3 + place) % 1000003
    print(at_home, "cards at home, the first lies at", end[0], "check", check)


main()
