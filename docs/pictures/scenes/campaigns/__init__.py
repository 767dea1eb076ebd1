"""Wide, symbolic pictures for the ten campaigns."""
