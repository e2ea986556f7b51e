/* Too slow: looks at all boats for the smallest free one, each time. O(n^2 + m). */
#include <stdio.h>

#define BOATS_MAX 200000
#define RULES_MAX 400000

struct rule {
    int after, next; /* next rule of the same boat, or 0 */
};

static struct rule rules[RULES_MAX + 1];
static int first_rule[BOATS_MAX + 1];
static int waits_for[BOATS_MAX + 1]; /* rules whose first boat is still ashore */
static int heap[BOATS_MAX + 2];      /* from 1 */
static int heap_count;
static int order[BOATS_MAX];

static void heap_push(int boat)
{
    heap[boat] = 1;
    heap_count++;
}

static int heap_pop(void)
{
    int boat = 1;

    while (!heap[boat])
        boat++;
    heap[boat] = 0;
    heap_count--;
    return boat;
}

int main(void)
{
    int boats, count, launched = 0;

    if (scanf("%d %d", &boats, &count) != 2)
        return 1;
    for (int i = 1; i <= count; i++) {
        int before;

        if (scanf("%d %d", &before, &rules[i].after) != 2)
            return 1;
        rules[i].next = first_rule[before];
        first_rule[before] = i;
        waits_for[rules[i].after]++;
    }
    for (int boat = 1; boat <= boats; boat++) {
        if (waits_for[boat] == 0)
            heap_push(boat);
    }
    while (heap_count > 0) {
        int boat = heap_pop();

        order[launched++] = boat;
        for (int i = first_rule[boat]; i; i = rules[i].next) {
            if (--waits_for[rules[i].after] == 0)
                heap_push(rules[i].after);
        }
    }
    if (launched < boats) {
        puts("NONE");
        return 0;
    }
    for (int i = 0; i < boats; i++)
        printf("%d ", order[i]);
    printf("\n");
    return 0;
}
