"""DeepL's own reader takes the glossary. usage: read_deepl.py BITESTO; nothing is sent"""

import fixture
from deepl.util import convert_tsv_to_dict, validate_glossary_term

bitesto = fixture.Bitesto()
for arguments in (["names.tsv"], []):
    text = bitesto.run("glossary", "convert", *arguments, "--to", "deepl", "--target", "ko-KR")
    entries = convert_tsv_to_dict(text)
    for source, target in entries.items():
        validate_glossary_term(source)
        validate_glossary_term(target)
    assert len(entries) == len(text.splitlines()), "no line is lost"
    print(f"deepl: all {len(entries)} entries come back")
assert entries["Corea del Nord"] == "북한"
