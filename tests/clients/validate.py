"""Judges JSON files by a schema with jsonschema: python3 validate.py SCHEMA FOLDER...

Prints an object with a field for every *.json: true, false, or null for what is not JSON in UTF-8.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def read(file):
    return json.loads(file.read_bytes().decode("utf-8-sig"), parse_constant=refuse)


def judge(validator, file):
    try:
        instance = read(file)
    except ValueError:
        return None
    return validator.is_valid(instance)


def main(schema, *folders):
    definition = read(pathlib.Path(schema))
    Draft202012Validator.check_schema(definition)
    validator = Draft202012Validator(definition, format_checker=FormatChecker())
    verdicts = {
        file.name: judge(validator, file)
        for folder in folders
        for file in sorted(pathlib.Path(folder).glob("*.json"))
    }
    print(json.dumps(verdicts))


main(*sys.argv[1:])
