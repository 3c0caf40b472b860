# Sourced by the commands in this folder: what a machine must have, installed where that is possible, named where it isn't.
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$*"
  exit 1
}

need_dotnet() {
  command -v dotnet >/dev/null || stop "Missing: the .NET 10 SDK (https://dotnet.microsoft.com/download)."
  dotnet --list-sdks | grep -qE '^(1[0-9]|[2-9][0-9])\.' || stop "Missing: the .NET SDK 10 or later; found: $(dotnet --list-sdks | tr '\n' ' ')"
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null && return
  install_debian nodejs npm || stop "Missing: Node.js with npm (https://nodejs.org)."
}

# Sets CUSTOMERCARE_CHROMIUM, where it isn't set, to the first of the named programs that is here, or else that Debian has a package of; false where there is none.
find_chromium() {
  [ -z "${CUSTOMERCARE_CHROMIUM-}" ] || return 0
  local name
  for name in "$@"; do
    CUSTOMERCARE_CHROMIUM=$(command -v "$name") && break
  done
  [ -n "$CUSTOMERCARE_CHROMIUM" ] || for name in "$@"; do
    install_debian "$name" fonts-dejavu-core && CUSTOMERCARE_CHROMIUM=$(command -v "$name") && break
  done
  export CUSTOMERCARE_CHROMIUM
  [ -n "$CUSTOMERCARE_CHROMIUM" ]
}

# Installs Debian packages when we are root on a Debian machine; false otherwise.
install_debian() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  say "Installing $* …"
  local log
  log=$(mktemp)
  if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -5 "$log" >&2
    rm -f "$log"
    return 1
  fi
}
