"""Wrong: removes from the list that the loop walks over, so every second repeat is overlooked."""


def shelf_dedupe(sizes):
    for i, size in enumerate(sizes):
        if i > 0 and sizes[i - 1] == size:
            del sizes[i]
    return len(sizes)
