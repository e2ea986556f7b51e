# shellcheck shell=sh
# Growth, measured more than once: sourced behind lib.sh.
#
#   expect_same_twice WHAT SOURCE   two measurements of SOURCE, by gen.sh, say the same to the byte

expect_same_twice() {
    for time in first second; do
        # Another text is measured anew.
        echo "// $time" >>"$2"
        expect_exit 0 "$1: measured" "$JUDGE" growth "$2" --gen 'sh gen.sh {n}' --json
        cp "${stdout:?}" "$HOME/$time"
    done
    expect_same "$1: the same again" "$HOME/second" "$HOME/first"
}
