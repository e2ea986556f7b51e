# time: n + q
# space: n
# line: -
# gen: keys {n} {q}
# why: the next free place is found over links that are made shorter on each way
import sys


def next_free(link, place):
    while link[place] != place:
        link[place] = link[link[place]]
        place = link[place]
    return place


def main():
    n, _ = map(int, sys.stdin.readline().split())
    link = list(range(n + 1))
    parked = walked = away = 0
    for line in sys.stdin:
        wanted = int(line)
        place = next_free(link, wanted)
        if place == n:
            away += 1
            continue
        link[place] = place + 1
        parked += 1
        walked += place - wanted
    print(parked, "parked after", walked, "places;", away, "drove away")


main()
