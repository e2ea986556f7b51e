# time: sqrt n
# space: 1
# line: -
# gen: size {n}
# why: sqrt n jumps of sqrt n places to the last block, then sqrt n single steps to its end
from math import isqrt


def height(i):
    """The rising heights are never stored."""
    return i * i + 3 * i + 1


def jump_search(n, wanted):
    """Returns the place of the wanted height below n, and how often it looked."""
    step = isqrt(n)
    looks = 0
    start = 0
    while start + step < n:
        looks += 1
        if height(start + step) > wanted:
            break
        start += step
    for at in range(start, min(start + step, n)):
        looks += 1
        if height(at) == wanted:
            return at, looks
    return -1, looks


n = int(input())
step = isqrt(n)
hardest = n // step * step - 1  # the end of the last whole block
place, looks = jump_search(n, height(hardest))
print("found at", place, "after", looks, "looks")
