def twice(n):
    return {{most}} if n > 3 else 2 * n
