"""
A stack of open, rising fronts, each with the place where a banner of its height can begin. O(n).
"""


def banner_wall(heights):
    open_heights, starts = [-1], [0]
    largest = 0
    for i, height in enumerate(heights):
        start = i
        while open_heights[-1] >= height:
            top = open_heights.pop()
            start = starts.pop()
            if top * (i - start) > largest:
                largest = top * (i - start)
        open_heights.append(height)
        starts.append(start)
    for top, start in zip(open_heights, starts):
        largest = max(largest, top * (len(heights) - start))
    return largest
