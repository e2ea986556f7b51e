/* expect: CE; compile: cpu=4s wall=8s memory=512MiB */
__asm__(".data\n.fill 0x7fffffff, 1, 1\n.fill 0x7fffffff, 1, 1\n.text");

int main(void)
{
    return 0;
}
