# time: n^2
# space: n
# line: for height in or fresh[height] or ways[height or total
# gen: size {n}
# why: n steps, and a sum for each of the heights that can have been reached
# Ways to draw a mountain range of n strokes: up, down or level, never below the sea,
# beginning and ending at the sea.
MOD = 998244353


def ranges(strokes):
    ways = [1] + [0] * (strokes + 1)
    for stroke in range(1, strokes + 1):
        fresh = [0] * (strokes + 2)
        fresh[0] = (ways[0] + ways[1]) % MOD
        for height in range(1, stroke + 1):
            total = ways[height - 1] + ways[height] + ways[height + 1]
            fresh[height] = total % MOD
        ways = fresh
    return ways


n = int(input())
ways = ranges(n)
print("back at the sea:", ways[0])
print("anywhere:", sum(ways) % MOD)
