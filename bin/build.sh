# Builds Laut when needed. Sourced by the launchers, which set "home" and "jdk"; POSIX sh.
#
# A build is a folder of its own, build/NAME/ID/, with the jars in lib/. The file build/NAME/current names
# the one in use and is replaced in one step, so a build that fails or is interrupted changes nothing for
# anyone, and a running Laut keeps its jars.

# require_maven: fails and says what to install if there is no mvn.
require_maven() {
    command -v mvn >/dev/null && return 0
    cat >&2 <<'END'
laut: building needs Maven 3.8.7 or later, and there is no mvn on PATH. Install it with
    apt-get install maven         on Debian and Ubuntu
    dnf install maven             on Fedora
    brew install maven            with Homebrew
    sdk install maven             with SDKMAN
END
    return 1
}

# require_build NAME MODULE: sets "app" to the folder of an up-to-date build of the module and of all it
# depends on, building it first if there is none.
require_build() {
    build_root=$home/build/$1
    current_build && return 0
    require_maven || return 1
    mkdir -p "$build_root" || {
        echo "laut: cannot write to $build_root; build once as a user who can." >&2
        return 1
    }
    lock_build
    # Another start may have built while this one waited for the lock.
    current_build || build_module "$1" "$2"
    build_status=$?
    unlock_build
    return $build_status
}

# current_build: sets "app" if the build in use is newer than all sources.
current_build() {
    [ -r "$build_root/current" ] && read -r build_id <"$build_root/current" || return 1
    app=$build_root/$build_id
    [ -d "$app/lib" ] || return 1
    # Folders count too: a deleted file changes only its folder.
    newer=$(cd -- "$home" && find pom.xml .mvn laut-*/pom.xml laut-*/src/main -newer build/"${build_root##*/}"/current 2>/dev/null | head -n 1)
    [ -z "$newer" ]
}

# lock_build: waits until no other process builds or checks. The lock is a link that names its owner's process:
# making a link is atomic everywhere, and a link left behind by a killed process can be told.
lock_build() {
    build_lock=$home/build/lock
    waiting=
    until ln -s "$$" "$build_lock" 2>/dev/null; do
        owner=$(readlink "$build_lock") || continue
        if ! kill -0 "$owner" 2>/dev/null; then
            rm -f "$build_lock"
        else
            [ -n "$waiting" ] || echo "laut: waiting for another build (process $owner); if there is none, delete $build_lock" >&2
            waiting=yes
            sleep 1
        fi
    done
    trap unlock_build EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

unlock_build() {
    rm -f "$build_lock"
    trap - EXIT INT TERM
}

# build_module NAME MODULE: builds into a new folder, then makes it the one in use.
build_module() {
    build_id=$(date +%Y%m%d-%H%M%S)-$$
    app=$build_root/$build_id
    log=$home/build/$1.log
    previous=
    [ -r "$build_root/current" ] && read -r previous <"$build_root/current"
    mkdir -p "$app/lib" || return 1
    # The build's age is that of its start: what is saved meanwhile makes the next start build again.
    : >"$app/started"

    # What an interrupted compiler left behind is not built upon.
    unfinished=$home/build/unfinished
    clean=
    [ ! -e "$unfinished" ] || clean=clean
    : >"$unfinished"

    # shellcheck disable=SC2086
    if ! maven_with_progress "$log" "Building Laut" -Dmaven.test.skip=true -pl "$2" -am $clean package \
        dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/classpath; then
        rm -rf "$app"
        build_failed "$log"
        return 1
    fi
    collect_jars "$home/$2" "$app/lib" || return 1
    rm -f "$unfinished"

    printf '%s\n' "$build_id" >"$app/current"
    touch -r "$app/started" "$app/current"
    mv -f "$app/current" "$build_root/current"
    for old in "$build_root"/*/; do
        old=${old%/}
        case ${old##*/} in
            "$build_id" | "$previous") ;;
            *) rm -rf "$old" ;;
        esac
    done
}

# collect_jars MODULE_FOLDER LIB: the module's own jar and every jar of its class path. Released jars are
# linked where the file system can, which saves a gigabyte for the training module; our own are copied,
# since the next build writes over them.
collect_jars() (
    own=
    for jar in "$1"/target/"${1##*/}"-*.jar; do own=$jar; done
    cp -p "$own" "$2/" || exit 1
    IFS=:
    while IFS= read -r class_path || [ -n "$class_path" ]; do
        IFS=:
        for jar in $class_path; do
            case $jar in
                "$home"/*) cp -p "$jar" "$2/" ;;
                *) ln "$jar" "$2/" 2>/dev/null || cp -p "$jar" "$2/" ;;
            esac || exit 1
        done
    done <"$1/target/classpath"
)

# maven_with_progress LOG TITLE ARGUMENT...: runs Maven quietly with a line that says where it is.
maven_with_progress() {
    maven_log=$1 maven_title=$2
    shift 2
    progress "$maven_title; log in $maven_log"
    : >"$maven_log"
    {
        (cd -- "$home" && JAVA_HOME=$jdk mvn -B -Dstyle.color=never "$@" 2>&1 </dev/null)
        echo "maven-exit $?"
    } | {
        status=1
        module="starting"
        while IFS= read -r line; do
            case $line in
                *"maven-exit "*) status=${line##* }; break ;;
                "[INFO] Building "*"["*/*"]")
                    step=${line##*\[}
                    module=${line#\[INFO\] Building }
                    module="${step%\]} ${module%% *}"
                    progress "$maven_title: $module"
                    ;;
                "[INFO] Downloading from "*.jar) progress_detail "$maven_title: $module, fetching ${line##*/}" ;;
                "[INFO] --- "*) goal=${line#\[INFO\] --- }; progress_detail "$maven_title: $module, ${goal%% *}" ;;
            esac
            printf '%s\n' "$line" >>"$maven_log"
            [ -z "${MAVEN_LINE:-}" ] || "$MAVEN_LINE" "$line"
        done
        progress_end
        exit "$status"
    }
}

# On a terminal progress is one line that changes; elsewhere each module gets a line and details are left out.
progress() {
    if [ -t 2 ]; then printf '\r\033[K%s' "$1" >&2; else printf '%s\n' "$1" >&2; fi
}
progress_detail() {
    [ ! -t 2 ] || printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$1" >&2
}
progress_end() {
    [ ! -t 2 ] || printf '\r\033[K' >&2
}

# build_failed LOG: the lines that say why.
build_failed() {
    echo "laut: the build failed. The last lines that say why:" >&2
    # Warnings count: they are errors here. Maven's advice on its own options is of no use.
    { grep -E '^\[(ERROR|WARNING)\]' "$1" || tail -n 20 "$1"; } |
        sed -e '/To see the full stack trace/,$d' -e 's/ -> \[Help 1\]$//' -e 's/^/    /' | tail -n 20 >&2
    echo "laut: all of it is in $1" >&2
}
