// time: n
// space: n
// line: scanf("%d", &made->value) or malloc(sizeof or while (list) or if (list->value < border
// line: mixed = (mixed or free(gone or above_tail = &list or below_tail = &list
// line: for (int i = 0 or for (struct node *gone or list = gone->next or list = list->next
// line: made->next = NULL or *tail = made or tail = &made
// gen: numbers {n}
// why: each node is made once, hung on one of two lists, and taken off once
// Parts a linked list at the value of its first node: lower ones first, all in their old order.
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *parted(struct node *list)
{
    struct node *below = NULL, *above = NULL;
    struct node **below_tail = &below, **above_tail = &above;
    int border = list ? list->value : 0;

    while (list) {
        if (list->value < border) {
            *below_tail = list;
            below_tail = &list->next;
        } else {
            *above_tail = list;
            above_tail = &list->next;
        }
        list = list->next;
    }
    *above_tail = NULL;
    *below_tail = above;
    return below;
}

int main(void)
{
    int n;
    long mixed = 0;
    struct node *list = NULL, **tail = &list;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct node *made = malloc(sizeof *made);
        scanf("%d", &made->value);
        made->next = NULL;
        *tail = made;
        tail = &made->next;
    }
    list = parted(list);
    for (struct node *gone = list; gone; gone = list) {
        mixed = (mixed * 29 + gone->value) % 1000000007;
        list = gone->next;
        free(gone);
    }
    printf("%ld\n", mixed);
    return 0;
}
