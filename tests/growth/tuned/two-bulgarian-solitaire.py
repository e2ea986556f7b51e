# time: m sqrt n
# space: sqrt n
# line: piles = [pile
# gen: counts {n} {m}
# why: a round takes a card from each pile, and n cards soon lie in about root of 2 n piles
import sys

n, rounds = (int(word) for word in sys.stdin.readline().split())

# Begin with all cards in one pile; each round a card of every pile makes a new pile.
piles = [n]
most_piles = 1
touched = 0
for _ in range(rounds):
    taken = len(piles)
    piles = [pile - 1 for pile in piles if pile > 1]
    piles.append(taken)
    touched += taken
    if len(piles) > most_piles:
        most_piles = len(piles)

print("piles now:", len(piles), "largest:", max(piles), "cards:", sum(piles))
print("most piles:", most_piles)
staircase = sorted(piles) == list(range(1, len(piles) + 1))
print("a staircase" if staircase else "no staircase")
print("cards moved:", touched)
