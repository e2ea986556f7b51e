"""Wrong: compares each jar with the next one; the last has none."""


def shelf_dedupe(sizes):
    write = 0
    for i in range(len(sizes)):
        if sizes[i] != sizes[i + 1]:
            sizes[write] = sizes[i]
            write += 1
    return write
