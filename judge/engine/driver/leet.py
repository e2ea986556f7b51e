"""Reads the arguments as JSON, one a line, calls a method of the submission's Solution, prints.

METHOD, TYPES, RETURNS and CHANGED stand in front of this text. Lists and trees are made of nodes
with `val`; a tree is given level by level, without the children of what is not there.
"""
import bisect
import collections
import functools
import heapq
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys
import typing
from collections import deque

result_fd = os.dup(1)
os.dup2(2, 1)
sys.setrecursionlimit(100000)


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


def list_make(values):
    first = None
    for value in reversed(values or []):
        first = ListNode(value, first)
    return first


def tree_make(values):
    if not values:
        return None
    root = TreeNode(values[0])
    parents = deque([root])
    rest = iter(values[1:])
    for value in rest:
        parent = parents.popleft()
        for side, item in (("left", value), ("right", next(rest, None))):
            if item is not None:
                node = TreeNode(item)
                setattr(parent, side, node)
                parents.append(node)
    return root


def tree_values(root):
    values, nodes = [], deque([root])
    while nodes:
        node = nodes.popleft()
        values.append(node.val if node else None)
        if node:
            nodes.extend((node.left, node.right))
    while values and values[-1] is None:
        values.pop()
    return values


def list_values(node):
    values = []
    while node:
        values.append(node.val)
        node = node.next
    return values


def give(value, kind):
    if kind == "ListNode":
        return list_make(value)
    if kind == "TreeNode":
        return tree_make(value)
    if kind.endswith("[]") and value is not None:
        return [give(item, kind[:-2]) for item in value]
    return value


def take(value, kind):
    if kind == "ListNode":
        return list_values(value)
    if kind == "TreeNode":
        return tree_values(value)
    if kind.endswith("[]") and value is not None:
        return [take(item, kind[:-2]) for item in value]
    if isinstance(value, (list, tuple)):
        return [take(item, "") for item in value]
    return value


def spaced(value):
    if isinstance(value, list):
        return "[ " + " , ".join(map(spaced, value)) + " ]" if value else "[ ]"
    return json.dumps(value)


def load():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "main.py")
    names = {"__name__": "submission", "ListNode": ListNode, "TreeNode": TreeNode}
    for module in (typing, collections, math, itertools, functools, heapq, bisect, string, operator):
        for name in getattr(module, "__all__", None) or dir(module):
            if not name.startswith("_"):
                names.setdefault(name, getattr(module, name))
    for module in (typing, collections, math, itertools, functools, heapq, bisect, string, operator,
                   random, re, sys):
        names[module.__name__] = module
    names["pow"] = pow
    with open(path, "rb") as source:
        exec(compile(source.read(), path, "exec"), names)
    return names


names = load()
called = getattr(names["Solution"](), METHOD) if "Solution" in names else names[METHOD]
lines = sys.stdin.read().split("\n")
arguments = [give(json.loads(line), kind) for line, kind in zip(lines, TYPES)]
result = called(*arguments)
if CHANGED >= 0:
    shown = take(arguments[CHANGED], TYPES[CHANGED])
else:
    shown = take(result, RETURNS)
os.write(result_fd, (spaced(shown) + "\n").encode())
