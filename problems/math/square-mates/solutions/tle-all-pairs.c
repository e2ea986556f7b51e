/* Too slow: takes the root of nearly 500,000,000,000 products. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    const long long limit = 1000000;
    long long pairs = 0;

    for (long long a = 1; a <= limit; a++) {
        for (long long b = a + 1; b <= limit; b++) {
            const long long root = (long long)sqrt((double)(a * b));
            if (root * root == a * b)
                pairs++;
        }
    }
    printf("%lld\n", pairs);
    return 0;
}
