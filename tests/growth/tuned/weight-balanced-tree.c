// time: n log n
// space: n
// line: static int insert or if (v == 0 or int side = x or child[side] = insert or return balance
// line: static int balance or struct node *top or int left = or weigh(top or if (left <=
// line: return v; or static void weigh or v->weight =
// gen: rising {n}
// why: each insertion goes down log n levels of a tree whose sides never differ threefold
/* A search tree kept in shape by the weights of its sides, filled in rising order: its top. */
#include <stdio.h>
#include <stdlib.h>

static struct node {
    int key, weight, child[2];
} *tree;
static int nodes;

static void weigh(struct node *v) {
    v->weight = tree[v->child[0]].weight + tree[v->child[1]].weight + 1;
}

/* The child on that side becomes the top. */
static int turn(int v, int side) {
    int top = tree[v].child[side];

    tree[v].child[side] = tree[top].child[!side];
    tree[top].child[!side] = v;
    weigh(tree + v);
    weigh(tree + top);
    return top;
}

static int balance(int v) {
    struct node *top = &tree[v];
    int left = tree[top->child[0]].weight + 1, right = tree[top->child[1]].weight + 1;

    weigh(top);
    if (left <= 3 * right && right <= 3 * left)
        return v;
    int heavy = right > left, child = top->child[heavy];
    int *inside = tree[child].child;
    if (tree[inside[!heavy]].weight + 1 >= 2 * (tree[inside[heavy]].weight + 1))
        top->child[heavy] = turn(child, !heavy);
    return turn(v, heavy);
}

static int insert(int v, int x) {
    if (v == 0) {
        tree[++nodes] = (struct node){x, 1, {0, 0}};
        return nodes;
    }
    int side = x >= tree[v].key;
    tree[v].child[side] = insert(tree[v].child[side], x);
    return balance(v);
}

int main(void) {
    char line[16];
    int n = atoi(fgets(line, sizeof line, stdin)), root = 0;

    tree = calloc(n + 1, sizeof *tree);
    while (fgets(line, sizeof line, stdin) != NULL)
        root = insert(root, atoi(line));
    printf("%d at the top, %d under it\n", tree[root].key, tree[root].weight - 1);
    return 0;
}
