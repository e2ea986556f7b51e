# Binary search on the length, bounded by the total. O(n log max) time.
def rope_cuts(ropes, k):
    low = 0
    high = min(max(ropes), sum(ropes) // k)
    while low < high:
        length = (low + high + 1) // 2
        if sum([rope // length for rope in ropes]) >= k:
            low = length
        else:
            high = length - 1
    return low
