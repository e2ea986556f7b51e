def twice(n):
    return 2 * n + (n > 10)
