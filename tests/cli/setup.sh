#!/bin/sh
. "$(dirname "$0")/lib.sh"
fresh_home
cd "$JUDGE_SOURCE" || exit 1

# `make test` has run it already.
expect_exit 0 "a second setup succeeds" scripts/setup --test
expect_line "a second setup finds nothing to do" "setup: nothing to do"
expect_exit 0 "setup can be silent" scripts/setup --test --quiet
expect_quiet "setup has nothing to say when there is nothing to do"

expect_exit 2 "an unknown argument is refused" scripts/setup --everything
expect_err "it is named, with the usage" "unknown argument '--everything'; usage: "

# A machine that lacks a package and is no Debian: no apt-get, no pkg-config, only what setup needs.
mkdir "$HOME/bin"
for tool in sh cat gcc id mktemp rm env; do
    ln -s "$(command -v $tool)" "$HOME/bin/$tool"
done
expect_exit 1 "on another system it stops" env PATH="$HOME/bin" scripts/setup
expect_err "it says what kind of system it knows" "neither Debian nor Ubuntu"
expect_err "it lists what is missing" "libseccomp-dev.*libmd4c-dev"
expect_no_out "it claims to have installed nothing" "install"

# The same on a Debian machine, for somebody who is not root and has no sudo.
printf '#!/bin/sh\necho apt-get was called; exit 1\n' >"$HOME/bin/apt-get"
chmod +x "$HOME/bin/apt-get"
printf '#!/bin/sh\necho 1000\n' >"$HOME/bin/fake-id"
chmod +x "$HOME/bin/fake-id"
ln -sf fake-id "$HOME/bin/id"
expect_exit 1 "without root and sudo it stops" env PATH="$HOME/bin" scripts/setup
expect_err "it says what to run as root" "as root, run: apt-get install .*libseccomp-dev"

done_testing
