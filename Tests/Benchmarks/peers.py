"""The same work by Python's usual tools: sentences of a text with the names of a glossary, as TSV on standard output.

usage: peers.py icu|spacy GLOSSARY TEXT

`icu`: PyICU's normalization and sentence breaks, and ahocorasick_rs's matches without case and accents at PyICU's word
boundaries.
`spacy`: an empty Italian pipeline with the sentencizer and PhraseMatcher.
"""

import sys
import unicodedata


def terms(path):
    with open(path, encoding="utf-8") as glossary:
        header = next(glossary).rstrip("\n").split("\t")
        column = header.index("it")
        for row in glossary:
            cells = row.rstrip("\n").split("\t")
            yield cells[header.index("id")], cells[column]


def write(row, names):
    sys.stdout.write(row.replace("\t", " ").replace("\n", " ") + "\t" + "; ".join(names) + "\n")


class Folding(dict):
    """Characters without accents and case, each folded once."""

    def __missing__(self, character):
        letters = unicodedata.normalize("NFD", character)
        self[character] = "".join(c for c in letters if unicodedata.category(c) != "Mn").casefold()
        return self[character]


FOLDING = Folding()
QUOTES = {ord(c): "'" for c in "‘’‛ʼ"} | {ord(c): '"' for c in "“”„‟«»"}


def folded(line):
    """The line without accents and case, and for each of its characters the place in the line."""
    pieces = list(map(FOLDING.__getitem__, line))
    text = "".join(pieces)
    if len(text) == len(line):
        return text, range(len(line) + 1)
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return text, places + [len(line)]


def with_icu(glossary, path):
    import ahocorasick_rs
    import icu

    names = list(terms(glossary))
    matcher = ahocorasick_rs.AhoCorasick(
        [folded(name)[0] for _, name in names], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    normalizer = icu.Normalizer2.getNFCInstance()
    sentences = icu.BreakIterator.createSentenceInstance(icu.Locale("it"))
    words = icu.BreakIterator.createWordInstance(icu.Locale("it"))

    def is_edge(line, place):
        return "'" in line[max(0, place - 1) : place + 1] or words.isBoundary(place)

    with open(path, encoding="utf-8") as text:
        for line in text:
            line = " ".join(normalizer.normalize(line).translate(QUOTES).split())
            if not line:
                continue
            sentences.setText(line)
            words.setText(line)
            start = 0
            for end in sentences:
                sentence = line[start:end]
                plain, places = folded(sentence)
                found = []
                for number, left, right in matcher.find_matches_as_indexes(plain):
                    if is_edge(line, start + places[left]) and is_edge(line, start + places[right]):
                        found.append(names[number][1])
                write(sentence.strip(), found)
                start = end


def with_spacy(glossary, path):
    import spacy
    from spacy.matcher import PhraseMatcher

    pipeline = spacy.blank("it")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 1 << 31
    matcher = PhraseMatcher(pipeline.vocab)
    for identifier, name in terms(glossary):
        matcher.add(identifier, [pipeline.make_doc(name)])
    with open(path, encoding="utf-8") as text:
        lines = (line.strip() for line in text if line.strip())
        for document in pipeline.pipe(lines):
            spans = matcher(document, as_spans=True)
            for sentence in document.sents:
                inside = [span.text for span in spans if sentence.start <= span.start < sentence.end]
                write(sentence.text, inside)


{"icu": with_icu, "spacy": with_spacy}[sys.argv[1]](*sys.argv[2:])
