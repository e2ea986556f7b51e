// time: n^2
// space: n
// line: for (const char *at = text; *at or if (*at == 'a') or field++; or else if (field == number
// gen: letters {n} 4
// why: each of about n / 4 fields is found by counting the separators from the start of the line
#include <stdio.h>
#include <stdlib.h>

/* The length of a field; fields are separated by the letter a. */
static int field_length(const char *text, int number)
{
    int field = 0, length = 0;

    for (const char *at = text; *at != '\0' && field <= number; at++) {
        if (*at == 'a')
            field++;
        else if (field == number)
            length++;
    }
    return length;
}

int main(void)
{
    int n, fields = 1, longest = 0, empty = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (scanf("%s", text) != 1)
        return 1;
    for (int i = 0; i < n; i++)
        fields += text[i] == 'a';
    for (int number = 0; number < fields; number++) {
        int length = field_length(text, number);

        empty += length == 0;
        if (length > longest)
            longest = length;
    }
    printf("%d fields, %d empty, longest %d\n", fields, empty, longest);
    free(text);
    return 0;
}
