// time: n^2
// space: n
// line: while (at->next or at = at->next
// gen: numbers {n}
// why: the end of the list is looked for again each time
#include <stdio.h>
#include <stdlib.h>
struct node {
    int value;
    struct node *next;
};
int main(void)
{
    int n;
    struct node head = {0, NULL};
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct node *at = &head;
        while (at->next != NULL)
            at = at->next;
        at->next = calloc(1, sizeof *at);
        scanf("%d", &at->next->value);
    }
    printf("%d\n", head.next->value);
}
