"""The same work by Python's usual tools: sentences of a text with the names of a glossary, as TSV on standard output.

usage: peers.py icu|spacy GLOSSARY TEXT

`icu`: PyICU's normalization and sentence breaks, ahocorasick_rs's matches at PyICU's word boundaries.
`spacy`: an empty Italian pipeline with the sentencizer and PhraseMatcher.
"""

import sys


def terms(path):
    with open(path, encoding="utf-8") as glossary:
        header = next(glossary).rstrip("\n").split("\t")
        column = header.index("it")
        for row in glossary:
            cells = row.rstrip("\n").split("\t")
            yield cells[header.index("id")], cells[column]


def write(row, names):
    sys.stdout.write(row.replace("\t", " ").replace("\n", " ") + "\t" + "; ".join(names) + "\n")


def with_icu(glossary, path):
    import ahocorasick_rs
    import icu

    names = list(terms(glossary))
    matcher = ahocorasick_rs.AhoCorasick(
        [name for _, name in names], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    normalizer = icu.Normalizer2.getNFCInstance()
    sentences = icu.BreakIterator.createSentenceInstance(icu.Locale("it"))
    words = icu.BreakIterator.createWordInstance(icu.Locale("it"))
    with open(path, encoding="utf-8") as text:
        for line in text:
            line = normalizer.normalize(line).replace("’", "'").strip()
            if not line:
                continue
            sentences.setText(line)
            words.setText(line)
            start = 0
            for end in sentences:
                found = []
                for number, left, right in matcher.find_matches_as_indexes(line[start:end]):
                    if words.isBoundary(start + left) and words.isBoundary(start + right):
                        found.append(names[number][1])
                write(line[start:end].strip(), found)
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
