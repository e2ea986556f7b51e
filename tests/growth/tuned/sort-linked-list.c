// time: n log n
// space: n
// line: while (a or if (a->value or *end = or a = a->next or b = b->next or end = &(
// line: fast = fast->next or slow = slow->next or while (fast
// gen: numbers {n}
// why: log n levels of splitting in the middle and merging, each passes over the whole list
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int value;
    struct node *next;
} Node;

static Node *merge(Node *a, Node *b)
{
    Node *head = NULL, **end = &head;

    while (a != NULL && b != NULL) {
        if (a->value <= b->value) {
            *end = a;
            a = a->next;
        } else {
            *end = b;
            b = b->next;
        }
        end = &(*end)->next;
    }
    *end = a != NULL ? a : b;
    return head;
}

static Node *sort(Node *head)
{
    if (head == NULL || head->next == NULL)
        return head;
    Node *slow = head, *fast = head->next;
    while (fast != NULL && fast->next != NULL) {
        slow = slow->next;
        fast = fast->next->next;
    }
    Node *second = slow->next;
    slow->next = NULL;
    return merge(sort(head), sort(second));
}

int main(void)
{
    int n;
    long sum = 0, place = 1;
    Node *list = NULL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        Node *fresh = malloc(sizeof *fresh);
        scanf("%d", &fresh->value);
        fresh->next = list;
        list = fresh;
    }
    list = sort(list);
    for (Node *p = list; p != NULL; p = p->next)
        sum = (sum + place++ * p->value) % 1000000007;
    printf("%ld\n", sum);
    return 0;
}
