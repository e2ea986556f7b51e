/* expect: CE; compile: cpu=2s wall=4s memory=256MiB */
#define A(x) x x x x x x x x x x
#define B(x) A(A(A(x)))
#define C(x) B(B(B(x)))

int main(void)
{
    C(C(1;))
    return 0;
}
