#!/bin/sh
# Maakt alles voor één les: een case onder drie strategieën, twee inleveringen met fouten, hun sleutels en een rapport.
# Gebruik: sh samples/scripts/les.sh [MAP]
set -eu
map=${1:-les}
mkdir -p "$map"
cd "$map"
dakmad example show coffee-low-cost --lang nl -o verhaal.md
dakmad example show coffee-low-cost --lang nl --force -o laag.json
dakmad example show coffee-to-taste --lang nl --force -o smaak.json
dakmad example show coffee-roaster --lang nl --force -o brander.json
dakmad example faults laag.json --seed 3 --count 3 --difficulty introductory --force -o inleveren-a.json --key sleutel-a.md
dakmad example faults brander.json --seed 8 --count 5 --force -o inleveren-b.json --key sleutel-b.md
dakmad render laag.json --format html -o laag.html
dakmad render inleveren-a.json --format html -o inleveren-a.html
dakmad render inleveren-b.json --format html -o inleveren-b.html
