/* Wrong: compares with the next jar and stops before the last one, which is lost. */
int shelf_dedupe(int *sizes, int n)
{
    int write = 0;

    for (int read = 0; read + 1 < n; read++) {
        if (sizes[read] != sizes[read + 1])
            sizes[write++] = sizes[read];
    }
    return write;
}
