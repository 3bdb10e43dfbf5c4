"""The readers conllu and udapi take the tokens, and udapi the entities. usage: read_conllu.py BITESTO"""

import conllu
import fixture
import udapi

bitesto = fixture.Bitesto()
path = bitesto.export("corpus.conllu", "--format", "conllu")
sentences = conllu.parse(path.read_text(encoding="utf-8"))


def words(text):
    return "".join(fixture.one_line(text).split())


fixture.same(
    [(words("".join(token["form"] for token in sentence)), sentence.metadata.get("text_en", "")) for sentence in sentences],
    [(words(italian), fixture.one_line(english).strip()) for italian, english in fixture.ROWS], "conllu")

document = udapi.Document(str(path))
entities = {entity.eid: [mention.span for mention in entity.mentions] for entity in document.coref_entities}
assert sorted(map(len, entities.values())) == [1, 1, 1], entities
text = {node.form for entity in document.coref_entities for mention in entity.mentions for node in mention.words}
assert {"Kim", "Mosca"} <= text, text
print("udapi: sentences and entities come back")
