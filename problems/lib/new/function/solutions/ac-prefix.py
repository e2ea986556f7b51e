# The sum up to today, less the smallest sum up to an earlier day. O(n).
def best_run(gains):
    total, smallest, best = 0, 0, gains[0]
    for gain in gains:
        total += gain
        best = max(best, total - smallest)
        smallest = min(smallest, total)
    return best
