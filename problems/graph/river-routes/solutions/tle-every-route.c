/* Too slow: walks down every route there is. */
int river_routes(const int *first, int first_count, const int *ends, int ends_count, int s, int t)
{
    long long routes = s == t;

    for (int i = first[s]; s != t && i < first[s + 1]; i++)
        routes += river_routes(first, first_count, ends, ends_count, ends[i], t);
    return (int)(routes % 1000000007);
}
