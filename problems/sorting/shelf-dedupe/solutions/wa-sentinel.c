/* Wrong: -1 stands for "nothing written yet", but it is a size. */
int shelf_dedupe(int *sizes, int n)
{
    int write = 0, last = -1;

    for (int read = 0; read < n; read++) {
        if (sizes[read] != last)
            last = sizes[write++] = sizes[read];
    }
    return write;
}
