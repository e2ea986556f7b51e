"""Wrong: the number is right, but the jars stay where they were."""


def shelf_dedupe(sizes):
    return len(set(sizes))
