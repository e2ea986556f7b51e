"""One place to read and one to write. O(n)."""


def shelf_dedupe(sizes):
    write = 0
    for size in sizes:
        if write == 0 or size != sizes[write - 1]:
            sizes[write] = size
            write += 1
    return write
