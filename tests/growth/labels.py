"""The labelled programs: what stands in their first lines."""
import math
import pathlib
import re
import sys

# The second size, as powers of the first.
LARGER, OF_EDGES, SMALLER = (1, 2, 4), (1, 1.5, 2), (1, 0.5, 0.2)
ALIKE_MOST = 2.2  # a sum of two that are as large at most, and a little for a logarithm
HERE = pathlib.Path(__file__).resolve().parent
CLASSES = ["1", "log n", "sqrt n", "n", "n log n", "n log^2 n", "n sqrt n", "n^1.58", "n^2",
           "n^2 log n", "n^3", "n^4", "2^n", "n!"]


def terms_of(formula):
    """The terms of a sum, in whatever order they and their factors stand: "(n + k) log k" has two."""
    factored = re.fullmatch(r"\((.*)\) (.*)", formula)
    if factored:
        formula = " + ".join(f"{term} {factored[2]}" for term in factored[1].split(" + "))
    return {tuple(sorted(re.findall(r"(?:log |sqrt )?[^\s*]+", term)))
            for term in formula.split(" + ")}


def value_of(terms, sizes):
    """A sum of products, where each size is what `sizes` says."""
    def factor(text):
        name = re.split(r"[ ^]", text)[-1 if " " in text else 0]
        if text.startswith("log "):
            return math.log2(sizes[name])
        if text.startswith("sqrt "):
            return math.sqrt(sizes[name])
        return sizes[name] ** float(text.partition("^")[2] or 1)
    return sum(math.prod(factor(text) for text in term if text != "1") for term in terms)


def grow_alike(said, wanted, names, powers):
    """
    One is the other but for a constant, whatever power of the first size the second is: e of v + e
    where v <= e, n log m + m log m of m log m.
    """
    for power in powers:
        sizes = dict(zip(names, (2.0 ** 20, 2.0 ** (20 * power))))
        try:
            ratio = value_of(said, sizes) / value_of(wanted, sizes)
        except (KeyError, ValueError):
            return False
        if not 1 / ALIKE_MOST <= ratio <= ALIKE_MOST:
            return False
    return True


class Label:
    def __init__(self, path):
        self.path, keys = path, {}
        for line in path.read_text(encoding="utf-8").splitlines():
            found = re.match(r"\s*(?://|#)\s*(time|space|line|gen|sizes|why):\s*(.*?)\s*$", line)
            if not found:
                break
            keys[found[1]] = f"{keys[found[1]]} or {found[2]}" if found[1] in keys else found[2]
        missing = {"time", "space", "line", "gen", "why"} - set(keys)
        if missing:
            sys.exit(f"{path}: no {', '.join(sorted(missing))} in its first lines")
        self.gen, self.sizes, self.line = keys["gen"], keys.get("sizes"), keys["line"]
        self.time, self.space = keys["time"].split(" or "), keys["space"].split(" or ")
        self.names = list(dict.fromkeys(re.findall(r"\{(\w+)\}", self.gen)))
        self.names.sort(key=lambda name: name != "n")
        self.has_two_sizes = len(self.names) == 2
        self.second_is_larger = True
        self.is_of_graphs = self.gen.startswith("graph ")
        for name in self.time + self.space:
            if not self.has_two_sizes and name not in CLASSES:
                sys.exit(f"{path}: '{name}' is no class")

    def is_right(self, answer, key):
        wanted = getattr(self, key)
        if not self.has_two_sizes:
            return answer.get("class") in wanted
        both = answer.get("two_sizes")
        powers = SMALLER if not self.second_is_larger else OF_EDGES if self.is_of_graphs else LARGER
        return both is not None and any(
            grow_alike(terms_of(both["formula"]), terms_of(name), self.names, powers)
            for name in wanted)

    def is_within_one(self, answer):
        got = answer.get("class")
        return got is not None and any(abs(CLASSES.index(got) - CLASSES.index(name)) <= 1
                                       for name in self.time)

    def count_target(self, answer, count):
        """Asked for its own class it is met; asked for the one below it is not."""
        own = [CLASSES.index(name) for name in self.time]
        count["targets"] += 2 if min(own) > 0 else 1
        if "class" not in answer:
            count["target unsure"] += 1
        elif CLASSES.index(answer["low"]) > max(own) or CLASSES.index(answer["high"]) < min(own):
            count["target wrong"] += 1

    def line_is_right(self, part):
        if part is None or part["line"] == 0:
            return False
        text = self.path.read_text(encoding="utf-8").splitlines()[part["line"] - 1]
        return any(word in text for word in self.line.split(" or "))
