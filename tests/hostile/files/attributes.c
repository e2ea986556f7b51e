/* expect: FINISHED "blocked" | FORBIDDEN; profile: all; runs: 2 */
#include "tests/hostile/hostile.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/xattr.h>

/* A file that nobody can remove, and marks beside what files hold. */
int main(void)
{
    int fd = open("/box/kept", O_RDWR | O_CREAT | O_EXCL, 0666);
    int flags = FS_IMMUTABLE_FL;

    tried(fd < 0, "(our folder is not empty)");
    tried(ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0, "an immutable file");
    tried(fsetxattr(fd, "security.mark", "1", 1, 0) == 0, "a security attribute");
    tried(fsetxattr(fd, "trusted.mark", "1", 1, 0) == 0, "a trusted attribute");
    return verdict();
}
