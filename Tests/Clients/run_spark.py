"""Runs `bitesto filter` under PySpark with mapInArrow, as the documentation tells.

usage: run_spark.py BITESTO; needs pyspark and pyarrow from PyPI, and Java 17.
"""

import json
import os
import subprocess
import sys
import threading

import pyarrow
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

SCHEMA = "id long, text string, normalized string, concepts array<string>, error string"


def names(command):
    """Makes a function for mapInArrow: one process for each partition, one row out for each in."""

    def work(batches):
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            for batch in batches:
                rows = batch.to_pylist()
                lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
                # Written beside the reading, since pipes hold only so much.
                writer = threading.Thread(target=send, args=(process.stdin, lines))
                writer.start()
                found = [json.loads(line) for line in read(process.stdout, len(rows))]
                writer.join()
                if len(found) != len(rows):
                    raise RuntimeError(f"bitesto ended early, with status {process.wait()}")
                columns = ["id", "text", "normalized", "concepts", "error"]
                yield pyarrow.RecordBatch.from_pylist(
                    [{name: row.get(name) for name in columns} for row in found],
                    schema=pyarrow.schema(
                        [
                            ("id", pyarrow.int64()),
                            ("text", pyarrow.string()),
                            ("normalized", pyarrow.string()),
                            ("concepts", pyarrow.list_(pyarrow.string())),
                            ("error", pyarrow.string()),
                        ]
                    ),
                )
            process.stdin.close()
            if process.wait() != 0:
                raise RuntimeError(f"bitesto failed with status {process.returncode}")

    return work


def send(stream, lines):
    try:
        stream.write(lines)
        stream.flush()
    except BrokenPipeError:
        pass  # The reader sees that rows are missing.


def read(stream, count):
    for _ in range(count):
        line = stream.readline()
        if not line:
            return
        yield line


def main():
    program = sys.argv[1]
    os.environ["PYSPARK_PYTHON"] = sys.executable
    spark = SparkSession.builder.master("local[2]").appName("bitesto").config("spark.ui.enabled", "false").getOrCreate()
    texts = [(number, f"Riga {number}: il leader della RPDC a Mosca.") for number in range(20_000)]
    table = spark.createDataFrame(texts + [(20_000, None)], "id long, text string").repartition(4)

    command = [program, "filter", "--jobs", "1"]
    rows = table.mapInArrow(names(command), SCHEMA).orderBy("id").collect()
    assert [row.id for row in rows] == list(range(20_001)), "a row for each row"
    assert rows[7].normalized == "Riga 7: il leader della Corea del Nord a Mosca.", rows[7]
    assert rows[7].concepts == ["dprk", "moscow"] and rows[7].error is None
    assert rows[20_000].error, "a row without a text has an error"

    dying = ["sh", "-c", f"head -n 100 | {program} filter --jobs 1; exit 3"]
    try:
        table.mapInArrow(names(dying), SCHEMA).collect()
    except PySparkException as error:
        assert "bitesto" in str(error), error
    else:
        raise AssertionError("a process that dies fails the job")
    print(f"{len(rows)} rows; a process that dies fails the job")


main()
