"""opus_read reads the XCES corpus. usage: read_opustools.py BITESTO"""

import subprocess
import sys
import pathlib

import fixture

bitesto = fixture.Bitesto()
folder = bitesto.export("corpus", "--format", "opus")
program = pathlib.Path(sys.executable).parent / "opus_read"
subprocess.run(
    [program, "-d", "rows", "-s", "en", "-t", "it", "-af", "en-it.xml", "-dl", ".", "-p", "raw", "-wm", "moses", "-w",
     "out.en", "out.it"], cwd=folder, check=True, capture_output=True)
sides = [(folder / f"out.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in ("it", "en")]
wanted = [tuple(fixture.without_forbidden(fixture.one_line(text)) for text in row) for row in fixture.ROWS]
fixture.same(zip(*sides), wanted, "opus_read")
