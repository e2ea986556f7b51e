// expect: CE; compile: cpu=3s wall=6s memory=512MiB
#define LINE static_assert(0, "\033]0;x\a");
#define TEN(x) x x x x x x x x x x
#define MANY TEN(TEN(TEN(TEN(TEN(LINE)))))

MANY

int main()
{
}
