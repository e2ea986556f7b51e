"""Wrong: the rule for five points with a step too small for large values."""


def ask(t):
    print("?", repr(t), flush=True)
    return float(input())


for _ in range(int(input())):
    x = float(input())
    h = 1e-5
    near = ask(x + h) - ask(x - h)
    far = ask(x + 2 * h) - ask(x - 2 * h)
    print("!", (8 * near - far) / (12 * h), flush=True)
