"""Sea, river, mangrove and pond."""
