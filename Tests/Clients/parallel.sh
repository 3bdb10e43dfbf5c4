#!/bin/sh
# Runs the recipes of the documentation with GNU parallel: parallel.sh BITESTO FOLDER.
set -eu
bitesto=$1
inputs=$2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# Shares of a list of inputs, each a process of its own; together they have the rows of the whole.
"$bitesto" normalize --format mentions-jsonl "$inputs" | sort > "$work/whole"
parallel "$bitesto" normalize --format mentions-jsonl --shard '{}/3' -o "$work/part-{}" "$inputs" ::: 1 2 3
cat "$work"/part-* | sort | cmp - "$work/whole"

# One long stream of rows, cut at line feeds, put together again in order.
awk 'BEGIN { for (i = 1; i <= 50000; i++) printf "{\"id\": %d, \"text\": \"La RPDC e Mosca, riga %d.\"}\n", i, i }' > "$work/rows"
"$bitesto" filter < "$work/rows" > "$work/alone"
parallel --pipe --keep-order --block 1M "$bitesto" filter --jobs 1 < "$work/rows" | cmp - "$work/alone"
echo "$(wc -l < "$work/whole") mentions and $(wc -l < "$work/alone") rows, the same as without parallel"
