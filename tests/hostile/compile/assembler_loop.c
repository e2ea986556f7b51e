/* expect: CE; compile: cpu=2s wall=4s memory=256MiB */
__asm__(".rept 2000000000\n.rept 2000000000\n.long 1\n.endr\n.endr");

int main(void)
{
    return 0;
}
