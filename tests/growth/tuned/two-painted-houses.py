# time: n * k
# space: k
# line: for colour in range(k) or before = or costs.append( or for colour, total in or if total <
# line: elif total <
# gen: grid {n} {k}
# why: each colour of each house is tried once, with the best or second best of the house before
import sys

WORK = 500


def main():
    n, k = map(int, sys.stdin.readline().split())
    least, second, colour_of_least = 0, 0, -1
    for _ in range(n):
        costs = []
        for colour in range(k):
            before = second if colour == colour_of_least else least
            costs.append(before + WORK + int(sys.stdin.readline()))
        least = second = float("inf")
        for colour, total in enumerate(costs):
            if total < least:
                least, second, colour_of_least = total, least, colour
            elif total < second:
                second = total
    print(n, "houses in", k, "colours cost", least)
    print("the last is of colour", colour_of_least)


main()
