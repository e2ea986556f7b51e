# time: n
# space: 1
# line: -
# gen: numbers {n}
# why: one pass with a few variables, no number is kept
"""The longest run of neighbours that go up and down in turns."""


def sign(difference):
    return (difference > 0) - (difference < 0)


n = int(input())
longest = length = min(n, 1)
before = int(input()) if n > 0 else 0
direction = 0
turns = 0
for _ in range(n - 1):
    value = int(input())
    now = sign(value - before)
    if now == 0:
        length = 1
    elif now == -direction:
        length += 1
        turns += 1
    else:
        length = 2
    direction = now
    before = value
    if length > longest:
        longest = length
print("longest wiggle", longest)
print("turns", turns)
