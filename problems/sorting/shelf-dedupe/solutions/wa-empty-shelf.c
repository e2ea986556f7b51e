/* Wrong: takes the first jar for granted, so the empty shelf has one size. */
int shelf_dedupe(int *sizes, int n)
{
    int write = 1;

    for (int read = 1; read < n; read++) {
        if (sizes[read] != sizes[write - 1])
            sizes[write++] = sizes[read];
    }
    return write;
}
