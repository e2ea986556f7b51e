// expect: CE; compile: cpu=2s wall=4s memory=256MiB
constexpr unsigned long work(unsigned long n)
{
    unsigned long sum = 0;
    for (unsigned long i = 0; i < n; i++)
        for (unsigned long j = 0; j < 250000; j++)
            sum += i ^ j;
    return sum;
}

template <int n>
constexpr unsigned long all = work(100) + all<n - 1>;
template <>
constexpr unsigned long all<0> = 0;

static_assert(all<800> != 1);

int main()
{
}
