"""OpusFilter reads Moses files, and each line stays a line for Python. usage: read_opusfilter.py BITESTO"""

import fixture
import yaml
from opusfilter.opusfilter import OpusFilter

bitesto = fixture.Bitesto()
bitesto.export("corpus", "--format", "moses")
wanted = [tuple(map(fixture.one_line, row)) for row in fixture.PAIRS]
sides = [(bitesto.folder / f"corpus.{language}").read_text(encoding="utf-8").splitlines() for language in ("it", "en")]
fixture.same(zip(*sides), wanted, "splitlines, moses")
configuration = {
    "common": {"output_directory": str(bitesto.folder)},
    "steps": [
        {
            "type": "filter",
            "parameters": {
                "inputs": ["corpus.it", "corpus.en"], "outputs": ["kept.it", "kept.en"],
                "filters": [{"LengthFilter": {"unit": "char", "min_length": 1, "max_length": 1000}}],
            },
        }
    ],
}
OpusFilter(yaml.safe_load(yaml.safe_dump(configuration))).execute_steps()
kept = [(bitesto.folder / f"kept.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in ("it", "en")]
fixture.same(zip(*kept), wanted, "opusfilter, moses")
