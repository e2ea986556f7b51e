# time: k log n
# space: n
# line: heapreplace(heap, party) or def __lt__ or mine = or theirs = or if mine != or return mine
# gen: items {n} {k}
# why: each of k seats goes to the party on top of a heap of n, which then sinks: log2 n calls of
# why: __lt__. The heap is made by n of them
# Seats of a parliament by D'Hondt: always to the party with most votes for each of its seats.
import sys
from dataclasses import dataclass
from heapq import heapify, heapreplace


@dataclass
class Party:
    number: int
    votes: int
    seats: int = 0

    def __lt__(self, other):
        mine = self.votes * (other.seats + 1)
        theirs = other.votes * (self.seats + 1)
        if mine != theirs:
            return mine > theirs
        return self.number < other.number


def share_out(parties, seats):
    heap = parties[:]
    heapify(heap)
    for _ in range(seats):
        party = heap[0]
        party.seats += 1
        heapreplace(heap, party)


def main():
    n, k = map(int, sys.stdin.readline().split())
    parties = []
    for number in range(n):
        parties.append(Party(number, int(sys.stdin.readline()) + 1))
    share_out(parties, k)
    strongest = max(parties, key=lambda party: (party.seats, -party.number))
    without = sum(party.seats == 0 for party in parties)
    print("party", strongest.number, "has", strongest.seats, "seats,", without, "have none")


main()
