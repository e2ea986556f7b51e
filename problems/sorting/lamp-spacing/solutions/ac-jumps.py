# A distance is tried by jumping from lamp to lamp with bisect or by a walk, whichever is shorter.
# O(n log n + n log max) time.
from bisect import bisect_left


def lamp_spacing(posts, k):
    row = sorted(posts)
    count = len(row)

    def is_enough(distance):
        if k * 20 < count:
            place = 0
            for _ in range(k - 1):
                place = bisect_left(row, row[place] + distance, place + 1)
                if place == count:
                    return False
            return True
        lamps = 1
        bound = row[0] + distance
        for post in row[1:]:
            if post >= bound:
                lamps += 1
                bound = post + distance
        return lamps >= k

    low = 0
    high = (row[-1] - row[0]) // (k - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if is_enough(middle):
            low = middle
        else:
            high = middle - 1
    return low
