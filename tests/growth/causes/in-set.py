# cause: -
# gen: permutation {n}
# why: a set answers at once: the pairs are many
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
seen = set(numbers)
pairs = 0
for a in numbers:
    for b in numbers:
        if a + b in seen:
            pairs += 1
print(pairs)
