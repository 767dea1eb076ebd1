"""Drawing kit of the picture set: palette, SVG primitives, people, nature, town and things."""
