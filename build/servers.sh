# Sourced by build/test: throw-away database servers on this machine, for the length of one run.
servers=$(mktemp -d /tmp/customercare-servers.XXXXXX)

as_server() {
  local user=$1
  shift
  if [ "$(id -u)" = 0 ]; then runuser -u "$user" -- "$@"; else "$@"; fi
}

free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

postgres_bin() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1
}

start_postgres() {
  [ -x "$(postgres_bin)/initdb" ] || install_debian postgresql || {
    say "No PostgreSQL server here (package postgresql): its tests will be skipped."
    return 0
  }
  local bin port data=$servers/postgres
  bin=$(postgres_bin) port=$(free_port)
  mkdir -p "$data"
  chmod 755 "$servers"
  [ "$(id -u)" = 0 ] && chown postgres "$data"
  as_server postgres "$bin/initdb" -D "$data" -U care --auth=trust -E UTF8 --locale=C.UTF-8 >"$servers/postgres.log" 2>&1 &&
    as_server postgres "$bin/pg_ctl" -D "$data" -w -l "$data/server.log" \
      -o "-p $port -k $data -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200" start >>"$servers/postgres.log" 2>&1 || {
    say "PostgreSQL did not start: $(tail -3 "$servers/postgres.log")"
    return 0
  }
  export CUSTOMERCARE_POSTGRES="Host=127.0.0.1;Port=$port;Username=care;Database=postgres"
}

start_mariadb() {
  command -v mariadbd >/dev/null || install_debian mariadb-server || {
    say "No MariaDB server here (package mariadb-server): its tests will be skipped."
    return 0
  }
  local port data=$servers/mariadb
  port=$(free_port)
  mkdir -p "$data"
  chmod 755 "$servers"
  [ "$(id -u)" = 0 ] && chown mysql "$data"
  as_server mysql mariadb-install-db --no-defaults --datadir="$data" --auth-root-authentication-method=normal >"$servers/mariadb.log" 2>&1 || {
    say "MariaDB could not be set up: $(tail -3 "$servers/mariadb.log")"
    return 0
  }
  as_server mysql mariadbd --no-defaults --datadir="$data" --port="$port" --bind-address=127.0.0.1 --socket="$data/socket" \
    --pid-file="$data/pid" --innodb-flush-log-at-trx-commit=0 >>"$servers/mariadb.log" 2>&1 &
  local tries=0
  until mariadb-admin --no-defaults --host=127.0.0.1 --port="$port" --user=root ping >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 60 ] || {
      say "MariaDB did not start: $(tail -3 "$servers/mariadb.log")"
      return 0
    }
    sleep 0.5
  done
  export CUSTOMERCARE_MYSQL="Server=127.0.0.1;Port=$port;User ID=root;Database=mysql"
}

stop_servers() {
  [ ! -f "$servers/postgres/postmaster.pid" ] ||
    as_server postgres "$(postgres_bin)/pg_ctl" -D "$servers/postgres" -m immediate stop >/dev/null 2>&1 || true
  [ ! -f "$servers/mariadb/pid" ] || kill "$(cat "$servers/mariadb/pid")" 2>/dev/null || true
  rm -rf "$servers"
}
