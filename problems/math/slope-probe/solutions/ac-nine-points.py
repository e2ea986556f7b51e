"""
The rule for nine points, which is exact up to degree 8; the middle one has weight 0. O(q) time,
O(1) space.
"""
WEIGHTS = [4 / 5, -1 / 5, 4 / 105, -1 / 280]
H = 0.012


def ask(t):
    print("?", repr(t), flush=True)
    return float(input())


for _ in range(int(input())):
    x = float(input())
    slope = 0.0
    for k, weight in enumerate(WEIGHTS, 1):
        slope += weight * (ask(x + k * H) - ask(x - k * H)) / H
    print("!", repr(slope), flush=True)
