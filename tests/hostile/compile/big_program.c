/* expect: CE; compile: cpu=4s wall=8s memory=512MiB */
int values[1 << 29] = {1};

int main(int argc, char **argv)
{
    (void)argv;
    return values[argc];
}
