"""OmegaT translates a text with our TMX, and reads our glossary. usage: read_omegat.py BITESTO; needs omegat and a JDK"""

import subprocess
import unicodedata

import fixture

bitesto = fixture.Bitesto()
project = bitesto.folder / "project"
for name in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
    (project / name).mkdir(parents=True)
(project / "omegat.project").write_text(
    """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>IT</source_lang><target_lang>EN</target_lang>
<source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
</project></omegat>
""", encoding="utf-8")

# A paragraph a line, as OmegaT reads plain text; what it would trim or could not tell apart is left out.
pairs = {}
for italian, english in fixture.PAIRS:
    clean = fixture.without_forbidden(italian)
    # OmegaT writes its own line ends.
    if clean == fixture.one_line(italian) and clean.strip() == clean and "\r" not in english:
        pairs.setdefault(clean, fixture.without_forbidden(english))
source = "".join(f"{italian}\n\n" for italian in pairs)
(project / "source/text.txt").write_text(source, encoding="utf-8", newline="\n")
bitesto.export("memory.tmx", "--format", "tmx")
(bitesto.folder / "memory.tmx").rename(project / "tm/auto/memory.tmx")
bitesto.run(
    "glossary", "convert", "names.tsv", "--to", "omegat", "--target", "en", "-o", project / "glossary/names.utf8")
result = subprocess.run(
    ["omegat", project, "--mode=console-translate", f"--config-dir={bitesto.folder}/config"], capture_output=True,
    text=True)
assert result.returncode == 0, result.stdout + result.stderr
target = (project / "target/text.txt").read_text(encoding="utf-8")
# OmegaT composes what it writes.
wanted = unicodedata.normalize("NFC", "".join(f"{english}\n\n" for english in pairs.values()))
fixture.same([(line,) for line in target.split("\n\n")], [(line,) for line in wanted.split("\n\n")], "OmegaT, tmx")

# The glossary, through the class that OmegaT reads it with.
(bitesto.folder / "Reader.java").write_text(
    """import java.io.File;
import java.io.PrintStream;
import org.omegat.gui.glossary.*;

public class Reader {
  public static void main(String[] arguments) throws Exception {
    PrintStream output = new PrintStream(System.out, true, "UTF-8");
    for (GlossaryEntry entry : GlossaryReaderTSV.read(new File(arguments[0]), false))
      output.print(entry.getSrcText() + "\\t" + entry.getLocText() + "\\n");
  }
}
""", encoding="utf-8")
bitesto.run("glossary", "convert", "--to", "omegat", "--target", "ko-KR", "-o", "all.utf8")
entries = subprocess.run(
    ["java", "-cp", "/usr/share/omegat/OmegaT.jar:/usr/share/java/*", "Reader.java", "all.utf8"], check=True,
    capture_output=True, cwd=bitesto.folder).stdout.decode("utf-8").splitlines()
lines = (bitesto.folder / "all.utf8").read_text(encoding="utf-8").splitlines()
fixture.same(
    [entry.split("\t") for entry in entries], [line.split("\t")[:2] for line in lines], "OmegaT, glossary")
