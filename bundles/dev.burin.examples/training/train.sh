#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Trains and measures the bundled models: train.sh TINYSHAKESPEARE.TXT [WORK_FOLDER]; see README.md.
# Started again with the same work folder, it goes on where it was stopped.
set -eu
text=${1:?usage: train.sh TINYSHAKESPEARE.TXT [WORK_FOLDER]}
work=${2:-/tmp/burin-training}
here=$(cd "$(dirname "$0")" && pwd)
models=$here/../models
# one thread: sums are then added in the same order each time
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
python=${PYTHON:-/usr/bin/python3}
"$python" "$here/train.py" --text "$text" --work "$work" --models "$models"
rm -f "$work/report.jsonl"
"$python" "$here/report.py" --text "$text" --log "$work/report.jsonl" "$models/bard" "$models/bard-ternary"
"$python" "$here/reference.py" --text "$text" "$models/bard" "$models/bard-ternary"
cat "$work/log.jsonl" "$work/report.jsonl" > "$here/log.jsonl"
