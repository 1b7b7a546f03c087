#!/bin/sh
# `make setup`: what the build, the tests and the demo need on Debian 12.
#
# As root, or with a sudo that asks nothing, it installs packages; otherwise it
# prints the line to run and stops. Dovecot comes as a package, but is neither
# started nor left enabled. Exim is unpacked into build/exim/ and never
# installed: it would clash with the mail server that the machine may have.
set -eu
cd "$(dirname "$0")/.."

packages="build-essential pkg-config libcurl4-gnutls-dev libetpan-dev
libgmime-3.0-dev libical-dev libxml2-dev libsqlite3-dev libsystemd-dev
libcmark-dev libseccomp-dev libjansson-dev libgnutls28-dev perl
python3-minimal python3 openssl dovecot-imapd dovecot-lmtpd libnss-wrapper
libidn12 util-linux ca-certificates tzdata mandoc
strace python3-flufl.bounce python3-icalendar"
exim=build/exim/exim4
policy=/usr/sbin/policy-rc.d

missing_packages()
{
    for package in $packages; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$package" \
            2>/dev/null) in
        installed) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Without package lists, or with old ones, `apt-get download` finds nothing.
knows_exim()
{
    [ -n "$(apt-cache show exim4-daemon-light 2>/dev/null)" ]
}

# A start is denied to Dovecot alone, and only while $1 and the rest run; an
# answer for other services is left to the policy that was there before.
with_dovecot_denied()
{
    restore_policy
    if [ -e $policy ] || [ -L $policy ]; then
        mv $policy $policy.before-involved
    else
        : >$policy.none-before-involved
    fi
    trap restore_policy EXIT
    trap 'exit 1' HUP INT TERM
    cat >$policy <<'POLICY'
#!/bin/sh
for word; do
    [ "$word" = dovecot ] && exit 101
done
[ -x "$0.before-involved" ] && exec "$0.before-involved" "$@"
exit 0
POLICY
    chmod 755 $policy
    "$@"
    restore_policy
}

restore_policy()
{
    if [ -e $policy.before-involved ] || [ -L $policy.before-involved ]; then
        mv -f $policy.before-involved $policy
    elif [ -e $policy.none-before-involved ]; then
        rm -f $policy $policy.none-before-involved
    fi
}

disable_dovecot()
{
    if command -v systemctl >/dev/null; then
        systemctl --quiet disable dovecot.service dovecot.socket || true
    fi 2>/dev/null
    if command -v update-rc.d >/dev/null; then
        update-rc.d dovecot disable || true
    fi >/dev/null 2>&1
}

# The part that needs root.
install_packages()
{
    export DEBIAN_FRONTEND=noninteractive
    missing=$(missing_packages)
    apt-get update -q || echo "setup: going on with the old package lists"
    [ -n "$missing" ] || return 0
    echo "setup: installing $missing"
    # shellcheck disable=SC2086
    set -- apt-get install -y -q --no-install-recommends $missing
    if [ -n "$(dpkg-query -W -f '${db:Status-Status}' dovecot-core \
        2>/dev/null | grep -x installed)" ]; then
        "$@"
    else
        with_dovecot_denied "$@"
        disable_dovecot
    fi
}

as_root()
{
    if [ "$(id -u)" = 0 ]; then
        install_packages
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$PWD/tests/setup.sh" packages
    else
        echo "setup: root has to install: $(missing_packages)" >&2
        echo "setup: please run this line, then \`make setup\` again:" >&2
        if command -v sudo >/dev/null; then
            echo "    sudo '$PWD/tests/setup.sh' packages" >&2
        else
            echo "    su -c \"'$PWD/tests/setup.sh' packages\"" >&2
        fi
        exit 1
    fi
}

# Copying drops the set-user-ID bit: this Exim is whoever starts it.
unpack_exim()
{
    rm -rf build/exim
    mkdir -p build/exim/package
    (
        cd build/exim/package
        if [ "$(id -u)" = 0 ]; then
            # The folder may be one that apt's own user cannot write to.
            apt-get download -q -o APT::Sandbox::User=root exim4-daemon-light
        else
            apt-get download -q exim4-daemon-light
        fi
        dpkg -x exim4-daemon-light_*.deb .
    ) || return 1
    cp build/exim/package/usr/sbin/exim4 $exim.new
    rm -rf build/exim/package
    if ldd $exim.new | grep 'not found'; then
        echo "setup: Exim needs the libraries above; please report this" >&2
        return 1
    fi
    mv $exim.new $exim
}

case ${1-} in
packages)
    install_packages
    exit
    ;;
'') ;;
*)
    echo "usage: tests/setup.sh [packages]" >&2
    exit 2
    ;;
esac

if [ -n "$(missing_packages)" ]; then
    as_root
fi
if [ ! -x $exim ]; then
    echo "setup: unpacking Exim into build/exim"
    knows_exim || as_root
    unpack_exim || {
        echo "setup: trying again with fresh package lists"
        as_root
        unpack_exim
    }
fi
echo "setup: everything is there"
