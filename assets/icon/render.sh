#!/bin/sh
# Draws the icons and the splash anew from the .svg files beside it. Needs rsvg-convert, ImageMagick's convert, png2icns,
# and the font of ../fonts known to the system.
set -eu
cd "$(dirname "$0")"
for name in budget-explorer library; do
  for size in 16 24 32 48 64 128 256 512; do
    drawing=$name
    if [ "$size" -le 32 ] && [ -f "$name-small.svg" ]; then drawing=$name-small; fi
    rsvg-convert -w $size -h $size "$drawing.svg" -o "$name-$size.png"
  done
  convert "$name-16.png" "$name-24.png" "$name-32.png" "$name-48.png" "$name-64.png" "$name-256.png" "$name.ico"
  png2icns "$name.icns" "$name-16.png" "$name-32.png" "$name-48.png" "$name-128.png" "$name-256.png" "$name-512.png" >/dev/null
done
rsvg-convert splash.svg -w 480 -o splash.png
rsvg-convert splash.svg -w 960 -o splash@200pct.png
