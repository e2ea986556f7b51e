// time: n + m log n
// space: n
// line: for (p /= 2; or tree[p] = after or static struct rule after or struct rule c = or return c
// line: for (l += or if (l & 1) or if (r & 1) or left = after or right = after
// gen: counts {n} {m}
// why: a change goes up the tree from its leaf, a question goes up from both of its ends
/* n machines in a row turn x into a x + b; now and then one is set anew. What does a stretch of
 * machines do to 1? */
#include <stdio.h>
#include <stdlib.h>

#define PRIME 998244353ul

struct rule {
    unsigned long a, b;
};

static struct rule *tree;
static int leaves = 1;
static unsigned long seed = 17;

static int draw(int below)
{
    seed = seed * 6364136223846793005ul + 1442695040888963407ul;
    return (int)((seed >> 33) % (unsigned long)below);
}

static struct rule after(struct rule first, struct rule second)
{
    struct rule c = {first.a * second.a % PRIME, (first.b * second.a + second.b) % PRIME};

    return c;
}

static void set(int p, struct rule new_rule)
{
    p += leaves;
    tree[p] = new_rule;
    for (p /= 2; p > 0; p /= 2)
        tree[p] = after(tree[2 * p], tree[2 * p + 1]);
}

static struct rule stretch(int l, int r)
{
    struct rule left = {1, 0}, right = {1, 0};

    for (l += leaves, r += leaves + 1; l < r; l /= 2, r /= 2) {
        if (l & 1)
            left = after(left, tree[l++]);
        if (r & 1)
            right = after(tree[--r], right);
    }
    return after(left, right);
}

int main(void)
{
    int n, m;
    unsigned long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    while (leaves < n)
        leaves *= 2;
    tree = malloc(2 * (size_t)leaves * sizeof *tree);
    for (int i = 0; i < leaves; i++)
        tree[leaves + i] = (struct rule){(unsigned long)i % 7 + 1, (unsigned long)i};
    for (int i = leaves - 1; i > 0; i--)
        tree[i] = after(tree[2 * i], tree[2 * i + 1]);
    for (int k = 0; k < m; k++) {
        set(draw(n), (struct rule){(unsigned long)draw(1000) + 1, (unsigned long)draw(1000)});
        int from = draw(n), to = draw(n);
        struct rule whole = from < to ? stretch(from, to) : stretch(to, from);
        sum += (whole.a + whole.b) % PRIME;
    }
    printf("%lu\n", sum);
    free(tree);
    return 0;
}
