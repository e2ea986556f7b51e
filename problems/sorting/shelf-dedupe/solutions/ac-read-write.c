/* One place to read and one to write; a jar stays if it differs from the one written last. O(n). */
int shelf_dedupe(int *sizes, int n)
{
    int write = 0;

    for (int read = 0; read < n; read++) {
        if (write == 0 || sizes[read] != sizes[write - 1])
            sizes[write++] = sizes[read];
    }
    return write;
}
