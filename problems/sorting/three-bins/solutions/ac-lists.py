# Three lists, written back. O(n).
def three_bins(values, pivot):
    below = [value for value in values if value < pivot]
    above = [value for value in values if value > pivot]
    equal = len(values) - len(below) - len(above)
    values[:] = below + [pivot] * equal + above
    return [len(below), len(below) + equal]
