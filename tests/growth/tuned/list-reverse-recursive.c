// time: n
// space: n
// line: -
// gen: numbers {n}
// why: the recursion visits each node of the list once, n calls deep
#include <stdio.h>
#include <stdlib.h>

typedef struct Node {
    long value;
    struct Node *next;
} Node;

static Node *reverse(Node *node)
{
    if (node == NULL || node->next == NULL)
        return node;
    Node *head = reverse(node->next);
    node->next->next = node;
    node->next = NULL;
    return head;
}

int main(void)
{
    long n, hash = 0;
    Node *head = NULL, *tail = NULL;

    scanf("%ld", &n);
    for (long i = 0; i < n; i++) {
        Node *node = malloc(sizeof(Node));

        scanf("%ld", &node->value);
        node->next = NULL;
        if (tail == NULL)
            head = node;
        else
            tail->next = node;
        tail = node;
    }
    head = reverse(head);
    for (Node *node = head; node != NULL; node = node->next)
        hash = (hash * 10 + node->value) % 1000007;
    printf("%ld\n", hash);
    return 0;
}
