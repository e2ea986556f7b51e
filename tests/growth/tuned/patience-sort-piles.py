# time: n log n
# space: n
# line: while low < high or middle = or if tops[middle] or low = middle or high = middle
# line: heapreplace(
# gen: numbers {n}
# why: about 2 sqrt(n) piles: each card finds its pile by halving and leaves it through a heap of
# why: the piles
import sys
from heapq import heapify, heappop, heapreplace


def pile_for(tops, card):
    low, high = 0, len(tops)
    while low < high:
        middle = (low + high) // 2
        if tops[middle] < card:
            low = middle + 1
        else:
            high = middle
    return low


def patience_sort(cards):
    piles, tops = [], []
    for card in cards:
        i = pile_for(tops, card)
        if i == len(piles):
            piles.append([card])
            tops.append(card)
        else:
            piles[i].append(card)
            tops[i] = card
    heap = [(pile.pop(), i) for i, pile in enumerate(piles)]
    heapify(heap)
    ordered = []
    while heap:
        card, i = heap[0]
        ordered.append(card)
        if piles[i]:
            heapreplace(heap, (piles[i].pop(), i))
        else:
            heappop(heap)
    return ordered, len(piles)


def main():
    cards = list(map(int, sys.stdin.read().split()))[1:]
    ordered, piles = patience_sort(cards)
    gaps = [b - a for a, b in zip(ordered, ordered[1:])]
    print("piles:", piles, "least:", ordered[0], "largest gap:", max(gaps))


main()
