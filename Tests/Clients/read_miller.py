"""Miller reads tsv, csv and jsonl. usage: read_miller.py BITESTO; needs mlr"""

import json
import subprocess

import fixture

bitesto = fixture.Bitesto()


def miller(*arguments):
    output = subprocess.run(["mlr", *map(str, arguments)], check=True, capture_output=True).stdout
    # Miller writes control characters into JSON as they are.
    return json.loads(output, strict=False)


# Miller reads the escapes \t, \n, \r and \\ of a cell itself.
rows = miller("--itsv", "--ojson", "-S", "cut", "-o", "-f", "it,en", bitesto.export("corpus.tsv"))
fixture.same([(row["it"], row["en"]) for row in rows], fixture.ROWS, "miller, tsv")
rows = miller("--icsv", "--ojson", "-S", "cut", "-o", "-f", "it,en", bitesto.export("corpus.csv", "--format", "csv"))
fixture.same(
    [(str(row["it"]).removeprefix("'"), str(row["en"]).removeprefix("'")) for row in rows], fixture.ROWS, "miller, csv")
rows = miller("--ijsonl", "--ojson", "cat", bitesto.export("corpus.jsonl", "--format", "jsonl"))
fixture.same([(row["translation"]["it"], row["translation"]["en"]) for row in rows], fixture.ROWS, "miller, jsonl")
