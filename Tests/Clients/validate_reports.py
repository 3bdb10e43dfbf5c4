"""jsonschema validates the JSON and SARIF reports, junitparser reads the JUnit one. usage: validate_reports.py BITESTO [SCHEMAS]

SCHEMAS is a folder with sarif-schema-2.1.0.json (OASIS); without it, SARIF is only compared with the JSON report.
"""

import json
import pathlib
import sys

import fixture
import jsonschema
import junitparser

bitesto = fixture.Bitesto()
schemas = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
texts = bitesto.folder / "texts & «names»"
texts.mkdir()
for name, text in {
    "uno.txt": "La Nord Corea tace.\n\nKim Jong-un è a Mosca con Kim.\n\nHa scritto la Croce Bianca.\n",
    "uno.en.txt": "DPRK is silent.\n\nKim Jong Un is with Kim.\n\nWrites the White Cross of North Korea.\n",
    "uno.ko.txt": "조선은 침묵한다.\n\n김정은이 모스크바에 김과 함께 있다.\n\n흰십자회가 썼다.\n",
    "due.txt": "<b>Kim</b> & «Kim»: \"Kim\".\n",
}.items():
    (texts / name).write_text(text, encoding="utf-8")
empty = bitesto.folder / "none"
empty.mkdir()
(empty / "tre.txt").write_text("Mosca.\n", encoding="utf-8")


def report(form, *paths):
    command = ["coverage", "-g", bitesto.glossary, "--format", form, *(paths or (texts.name,))]
    return bitesto.run(*command)


def validate(what, schema, *documents):
    validator = jsonschema.validators.validator_for(schema)(schema)
    validator.check_schema(schema)
    for document in documents:
        validator.validate(document)
    assert not validator.is_valid({**documents[0], "version": 7, "documents": "x"}), "the schema can refuse"
    print(f"{what}: {len(documents)} reports are valid")


findings = json.loads(report("json"))["findings"]
assert {finding["kind"] for finding in findings} >= {"deprecated", "missing", "mixed-dialect", "extra"}, findings
validate(
    "coverage JSON", json.loads(bitesto.run("coverage", "--schema")), *(
        json.loads(report("json", *paths)) for paths in ((), (empty.name,), (texts.name, empty.name))))

logs = [json.loads(report("sarif", *paths)) for paths in ((), (empty.name,))]
results = logs[0]["runs"][0]["results"]
rules = [rule["id"] for rule in logs[0]["runs"][0]["tool"]["driver"]["rules"]]
assert len(rules) == len(set(rules)), "one rule an id"
for result, finding in zip(results, findings, strict=True):
    assert result["ruleId"] == rules[result["ruleIndex"]]
    place = result["locations"][0]["physicalLocation"]
    lines = (bitesto.folder / finding["place"]["doc"]).read_text(encoding="utf-8").split("\n")
    region = place["region"]
    marked = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    assert marked == finding["text"], (marked, finding)
print(f"SARIF: {len(results)} results stand where their text does")
if schemas and (schemas / "sarif-schema-2.1.0.json").exists():
    validate("SARIF 2.1.0", json.loads((schemas / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")), *logs)

path = bitesto.folder / "junit.xml"
path.write_text(report("junit"), encoding="utf-8")
suites = junitparser.JUnitXml.fromfile(str(path))
cases = [case for suite in suites for case in suite]
assert len(cases) == len(findings) == suites.tests
failing = [case for case in cases if case.result]
assert len(failing) == sum(finding["severity"] != "note" for finding in findings) == suites.failures
assert {case.result[0].message for case in failing} <= {finding["message"] for finding in findings}
print(f"JUnit: {len(cases)} cases, {len(failing)} of them failures")
