# Finds a JDK that can build and run Laut. Sourced by the launchers; POSIX sh.
#
# The version is read from the file "release" that every JDK carries in its folder, so that looking
# through a dozen of them starts no process.

JDK_WANTED=25.0.3

# find_jdk [ROOT]: prints the folder of the first fitting JDK. JAVA_HOME goes first, then java on PATH,
# then the folders where installers put JDKs, looked for under ROOT (tests give one; default: the machine).
find_jdk() {
    jdk_root=${1:-}
    jdk_on_path=$(command -v java) && jdk_on_path=$(readlink -f -- "$jdk_on_path")
    for jdk in \
        "${JAVA_HOME:-}" \
        "${jdk_on_path%/bin/java}" \
        "$jdk_root"/usr/lib/jvm/* \
        "$jdk_root"/usr/java/* \
        "$jdk_root"/opt/* \
        "$jdk_root"/opt/java/* \
        "${HOME:-}"/.sdkman/candidates/java/* \
        "${HOME:-}"/.jdks/* \
        "$jdk_root"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$jdk_root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$jdk_root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$jdk_root"/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
    do
        if [ -n "$jdk" ] && jdk_version=$(jdk_version_of "$jdk") && jdk_version_fits "$jdk_version"; then
            printf '%s\n' "$jdk"
            return 0
        fi
    done
    return 1
}

# jdk_version_of FOLDER: prints the version of the JDK there; fails if there is none or only a runtime.
jdk_version_of() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            printf '%s\n' "${value%\"}"
            return 0
        fi
    done <"$1/release"
    return 1
}

# jdk_version_fits VERSION: whether it is JDK_WANTED or later ("25.0.3", "25.1", "26-ea").
jdk_version_fits() (
    numbers=${1%%[!0-9.]*}
    IFS=.
    # Split at the dots on purpose.
    # shellcheck disable=SC2086
    set -- $numbers 0 0 0
    major=$1 minor=$2 patch=$3
    # shellcheck disable=SC2086
    set -- $JDK_WANTED
    [ "$major" -gt "$1" ] && return 0
    [ "$major" -eq "$1" ] || return 1
    [ "$minor" -gt "$2" ] && return 0
    [ "$minor" -eq "$2" ] && [ "$patch" -ge "$3" ]
)

# require_jdk [ROOT]: sets "jdk", or says what to install and fails.
require_jdk() {
    jdk=$(find_jdk "${1:-}") && return 0
    cat >&2 <<END
laut: no JDK $JDK_WANTED or later found.
Looked at JAVA_HOME (${JAVA_HOME:-not set}), java on PATH, and the usual folders of Linux, macOS, Homebrew and SDKMAN.
Install one, for example Eclipse Temurin 25 (packages for every system: adoptium.net/installation), or
    sdk install java 25-tem       with SDKMAN
    brew install openjdk@25       with Homebrew
or set JAVA_HOME to the folder of one that is installed. A runtime without javac is not enough.
END
    return 1
}
