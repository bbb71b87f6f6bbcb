"""Prints what is wrong with each log by the JSON Schema of SARIF: validate.py SCHEMA LOG..."""

import json
import sys

from jsonschema import Draft202012Validator


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


validator = Draft202012Validator(load(sys.argv[1]))
for log in sys.argv[2:]:
    for error in validator.iter_errors(load(log)):
        print(f"{log}: {error.json_path}: {error.message}")
