"""spaCy's entity_ruler finds the names with our patterns. usage: read_spacy.py BITESTO"""

import fixture
import spacy

bitesto = fixture.Bitesto()
bitesto.run("glossary", "convert", "--to", "spacy", "-o", "patterns.jsonl")
language = spacy.blank("it")
ruler = language.add_pipe("entity_ruler")
ruler.from_disk(bitesto.folder / "patterns.jsonl")
lines = (bitesto.folder / "patterns.jsonl").read_text(encoding="utf-8").splitlines()
assert len(ruler.patterns) == len(lines), "no pattern is lost"
found = [(name.text, name.label_, name.ent_id_) for name in language("Kim Jong-un è a Mosca, dice la KCNA.").ents]
assert found == [
    ("Kim Jong-un", "PERSON", "kim-jong-un"), ("Mosca", "CITY", "moscow"), ("KCNA", "MEDIA", "kcna")], found
print(f"spacy: all {len(lines)} patterns come back, and find names")
