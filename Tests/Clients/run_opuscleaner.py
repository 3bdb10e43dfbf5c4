"""OpusCleaner runs Bitesto with the filter definition that ships. usage: run_opuscleaner.py BITESTO"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import fixture

bitesto = fixture.Bitesto()
filters = bitesto.folder / "filters"
filters.mkdir()
definition = pathlib.Path(__file__).resolve().parents[2] / "Sources/Formats/Formats.docc/opuscleaner-bitesto.json"
shutil.copy(definition, filters)
pipeline = {"version": 1, "files": [], "filters": [{"filter": definition.stem, "language": "it", "parameters": {"PROFILE": "news", "TO": "it", "STYLE": "replace"}}]}
(bitesto.folder / "pipeline.json").write_text(json.dumps(pipeline), encoding="utf-8")
environment = {**os.environ, "PATH": f"{pathlib.Path(bitesto.path).parent}:{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"}
lines = [f"{fixture.one_line(italian)}\t{fixture.one_line(english)}\n" for italian, english in fixture.PAIRS]
lines.append("La Nord Corea tace.\tNorth Korea is silent.\n")
result = subprocess.run(
    ["opuscleaner-clean", "--filters", f"{filters}/*.json", "--input", "-", bitesto.folder / "pipeline.json", "it", "en"],
    input="".join(lines).encode(), capture_output=True, env=environment, cwd=bitesto.folder)
assert result.returncode == 0, result.stderr.decode()
rows = [line.split("\t") for line in result.stdout.decode().split("\n")[:-1]]
fixture.same([(row[1],) for row in rows], [(line.rstrip("\n").split("\t")[1],) for line in lines], "opuscleaner")
assert rows[-1][0] == "La Corea del Nord tace.", rows[-1]
