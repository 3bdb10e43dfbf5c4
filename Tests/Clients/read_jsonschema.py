"""Every line of jsonl is valid against the schema that `export --schema` prints. usage: read_jsonschema.py BITESTO"""

import json

import fixture
import jsonschema

bitesto = fixture.Bitesto()
schema = json.loads(bitesto.run("export", "--schema"))
validator = jsonschema.Draft202012Validator(schema)
validator.check_schema(schema)
path = bitesto.export("corpus.jsonl", "--format", "jsonl")
lines = [json.loads(line) for line in path.open(encoding="utf-8", newline="\n")]
for line in lines:
    validator.validate(line)
assert not validator.is_valid({**lines[0], "doc": 1}), "the schema can refuse"
print(f"jsonschema: all {len(lines)} lines are valid")
