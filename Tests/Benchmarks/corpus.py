"""Makes the texts and glossaries that the benchmarks run on, from Debian's Italian documentation packages.

usage: corpus.py FOLDER [MEGABYTES]

FOLDER/packages is where `.deb` files lie; the texts appear beside it: `text-1.txt` (1 MB), `text-10.txt` … up to
MEGABYTES, `documents/` (the largest of them in documents of about 20 kB) and `glossary-N.tsv` for N = 100, 10 000, 100 000
and 1 000 000 concepts. The more of these, the more of the text's words are names; `glossary-N-sparse.tsv` holds the 10 000 and
others that the text hardly has. The same packages always give the same files.
"""

import gzip
import html.parser
import pathlib
import random
import re
import subprocess
import sys

GLOSSARY_SIZES = [100, 10_000, 100_000, 1_000_000]
SPARSE_SIZES = [100_000, 1_000_000]
# How many words a name has, each number as often as it stands here.
LENGTHS = [1, 2, 2, 2, 3, 3, 4]
DOCUMENT_BYTES = 20_000
BLOCKS = {"p", "li", "dt", "dd", "td", "th", "div", "h1", "h2", "h3", "h4", "h5", "h6", "title", "br", "tr", "pre"}
SKIPPED = {"script", "style", "pre", "code"}
ITALIAN = re.compile(r"\b(il|la|di|che|è|non|per|una|del|della|sono)\b")


class Paragraphs(html.parser.HTMLParser):
    """Collects the running text of a page, a paragraph for each block."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.paragraphs, self.words, self.skipped = [], [], 0

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS:
            self.close_paragraph()
        self.skipped += tag in SKIPPED

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.close_paragraph()
        self.skipped = max(0, self.skipped - (tag in SKIPPED))

    def handle_data(self, data):
        if not self.skipped:
            self.words.append(data)

    def close_paragraph(self):
        paragraph = " ".join("".join(self.words).split())
        if paragraph:
            self.paragraphs.append(paragraph)
        self.words = []


def page_paragraphs(text):
    page = Paragraphs()
    page.feed(text)
    page.close_paragraph()
    return page.paragraphs


def manual_paragraphs(text):
    """The running text of a manual page: lines of troff that are no requests, without font changes."""
    joined = "\n".join("" if line.startswith((".", "'")) else line for line in text.splitlines())
    plain = re.sub(r"\\f.|\\&", "", joined).replace("\\-", "-").replace("\\'", "'").replace("\\(aq", "'")
    return [" ".join(block.split()) for block in re.split(r"\n\s*\n", plain)]


def package_paragraphs(folder):
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        name = path.name.removesuffix(".gz")
        is_page = name.endswith((".html", ".html.it"))
        is_manual = "/man/" in str(path)
        if not (is_page or is_manual) or ("/doc/" in str(path) and not re.search(r"[/._-]it\b", str(path))):
            continue
        contents = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        text = contents.decode("utf-8", errors="ignore").replace("\r", "")
        yield from page_paragraphs(text) if is_page else manual_paragraphs(text)


def italian_paragraphs(folder):
    """All paragraphs of the packages that read like Italian prose, each once."""
    seen = {}
    for package in sorted((folder / "packages").glob("*.deb")):
        unpacked = folder / "unpacked" / package.name.split("_")[0]
        if not unpacked.is_dir():
            unpacked.parent.mkdir(exist_ok=True)
            subprocess.run(["dpkg-deb", "-x", package, unpacked], check=True)
        for paragraph in package_paragraphs(unpacked):
            if len(paragraph) >= 60 and len(ITALIAN.findall(paragraph)) * 60 >= len(paragraph):
                seen.setdefault(paragraph)
    return list(seen)


def write_texts(folder, paragraphs, megabytes):
    """Writes texts of 1, 10, 100 … MB: the paragraphs shuffled, again and again in another order."""
    draw = random.Random(1)
    order, documents, document, size = [], folder / "documents", [], 0
    documents.mkdir(exist_ok=True)
    sizes = [size for size in [1, 10, 100, 500, 1000, 2000] if size <= megabytes]
    outputs = {size: open(folder / f"text-{size}.txt", "wb") for size in sizes}
    written, count, document_size = 0, 0, 0
    while written < megabytes * 1_000_000:
        if not order:
            order = paragraphs[:]
            draw.shuffle(order)
        line = (order.pop() + "\n\n").encode()
        for limit, output in outputs.items():
            if written + len(line) <= limit * 1_000_000:
                output.write(line)
        written += len(line)
        document.append(line)
        document_size += len(line)
        if document_size >= DOCUMENT_BYTES and written <= 100_000_000:
            (documents / f"{count:05}.txt").write_bytes(b"".join(document))
            document, document_size, count = [], 0, count + 1


def names(words, draw, lengths=LENGTHS):
    """Names of some words each, which a text of those words may hold."""
    while True:
        name = " ".join(draw.choices(words, k=draw.choice(lengths)))
        yield name[0].upper() + name[1:]


def write_glossary(path, size, found):
    """Writes a glossary of so many of the names that come, each once."""
    seen = set()
    with open(path, "w", encoding="utf-8") as glossary:
        glossary.write("id\ttype\tit\ten\tko-KR\n")
        while len(seen) < size:
            name = next(found)
            if name in seen:
                continue
            seen.add(name)
            number = len(seen)
            kind = ["organization", "place", "event", "work"][number % 4]
            glossary.write(f"name-{number}\t{kind}\t{name}\t{name} of it\t이름 {number}\n")


def sparse_names(glossary, words, draw):
    """The names of a glossary, and then others of several words, which rarely follow one another in the text."""
    for row in glossary.read_text(encoding="utf-8").splitlines()[1:]:
        yield row.split("\t")[2]
    yield from names(words, draw, LENGTHS[1:])


def main():
    folder = pathlib.Path(sys.argv[1])
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    paragraphs = italian_paragraphs(folder)
    write_texts(folder, paragraphs, megabytes)
    words = sorted({word for text in paragraphs for word in re.findall(r"[A-ZÀ-Ùa-zà-ù]{4,}", text)})
    for size in GLOSSARY_SIZES:
        write_glossary(folder / f"glossary-{size}.tsv", size, names(words, random.Random(size)))
    for size in SPARSE_SIZES:
        found = sparse_names(folder / "glossary-10000.tsv", words, random.Random(size))
        write_glossary(folder / f"glossary-{size}-sparse.tsv", size, found)


main()
