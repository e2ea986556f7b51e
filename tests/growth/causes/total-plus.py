# cause: -
# gen: numbers {n}
# why: what is added are numbers
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
total = 0
for a in numbers:
    for b in numbers:
        total += a ^ b
print(total)
