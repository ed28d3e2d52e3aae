#!/usr/bin/env bash
# Starts the built server several times and prints what a start costs; see "Start" in src/docs/performance.md.
#   src/build/measure-start.sh [runs] [data folder]
# The server must be laid out (mvn liberty:create liberty:deploy, or a liberty:run that was stopped) and must not run.
# A data folder that is empty at first has been filled by run 1.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
data=${2:-$PWD/target/measure-start}
wlp=${WLP:-$PWD/target/liberty/wlp}
port=$(sed -n 's/^http\.port=//p' "$wlp/usr/servers/dti/bootstrap.properties")
base=http://localhost:$port
out=$(mktemp)
mkdir -p "$data"
export LC_ALL=C

millis() { date +%s%3N; }
cpu() { awk '{ sub(/.*\) /, ""); print ($12 + $13) * 10 }' "/proc/$1/stat"; } # ms, at 100 ticks a second
resident() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }
status() { curl -s -o /dev/null -w '%{http_code}' "$base$1"; }

printf '%-4s %9s %9s %9s %9s %9s %9s\n' run ready,ms cpu,ms rss,MB settled,MB heap,MB load1
for run in $(seq "$runs"); do
  load1=$(cut -d' ' -f1 /proc/loadavg)
  begin=$(millis)
  "$wlp/bin/server" run dti -- --dti.data="$data" >"$out" 2>&1 &
  script=$!
  until [ "$(status /health/ready)" = 200 ]; do
    kill -0 $script || { cat "$out"; exit 1; }
    sleep 0.05
  done
  pid=$(pgrep -P $script -f ws-server || echo $script)
  ready=$(($(millis) - begin))
  spent=$(cpu "$pid")
  at_ready=$(resident "$pid")
  [ "$(status /vi/xep-hang/province/2022/63)" = 200 ] || { echo "no ranking" >&2; exit 1; }
  sleep 20
  settled=$(resident "$pid")
  jcmd "$pid" GC.run >/dev/null
  heap=$(jcmd "$pid" GC.heap_info | awk 'match($0, /used [0-9]+K/) && !seen++ { print int(substr($0, RSTART + 5) / 1024) }')
  printf '%-4s %9s %9s %9s %9s %9s %9s\n' "$run" "$ready" "$spent" "$at_ready" "$settled" "$heap" "$load1"
  "$wlp/bin/server" stop dti >/dev/null
  wait $script || true
done
rm -f "$out"
