#!/usr/bin/env bash
# Prints what is on a topic from the beginning, one message a line (headers, key, value): read.sh BROKER TOPIC
set -euo pipefail
kcat -C -q -b "$1" -t "$2" -o beginning -e -f '%h\t%k\t%s\n'
