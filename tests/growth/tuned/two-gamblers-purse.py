# time: n * k
# space: n
# line: WIN * playing[here or for here in
# gen: counts {n} {k}
# why: each of k rounds works out the chance of each of the n sums anew
"""
A gambler has n / 2 coins and stops when he has none or n. What are his chances
after k games?
"""
WIN = 0.495
LOSE = 1 - WIN


def after_game(chances):
    """chances[c] of having c coins; who has none or all plays no more."""
    top = len(chances) - 1
    playing = [0.0] + chances[1:top] + [0.0]
    after = [0.0] * len(chances)
    after[0] = chances[0] + LOSE * playing[1]
    after[top] = chances[top] + WIN * playing[top - 1]
    for here in range(1, top):
        after[here] = WIN * playing[here - 1] + LOSE * playing[here + 1]
    return after


n, k = map(int, input().split())
chances = [0.0] * (n + 1)
chances[n // 2] = 1.0
for _ in range(k):
    chances = after_game(chances)
still = sum(chances[1:-1])
print(f"ruined {chances[0]:.6f}, rich {chances[-1]:.6f}, still playing {still:.6f}")
