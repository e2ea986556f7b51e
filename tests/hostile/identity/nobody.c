/* expect: FINISHED "blocked"; profile: all */
#include "tests/hostile/hostile.h"

#include <linux/capability.h>
#include <sys/prctl.h>

int main(void)
{
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct data[2];
    gid_t groups[64];
    int count = getgroups(64, groups);

    tried(getuid() == 0 || geteuid() == 0, "being root");
    tried(getgid() == 0 || getegid() == 0, "being of root's group");
    for (int i = 0; i < count; i++)
        tried(groups[i] != getgid() && groups[i] != 65534, "a group");
    memset(data, 0, sizeof data);
    tried(syscall(SYS_capget, &header, data) == 0 &&
              (data[0].effective | data[0].permitted | data[0].inheritable | data[1].effective |
               data[1].permitted | data[1].inheritable) != 0,
          "a capability");
    for (int i = 0; i < 41; i++)
        tried(prctl(PR_CAPBSET_READ, i) == 1, "a capability to be had");
    tried(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0, "new privileges");
    return verdict();
}
