"""Other people's records to entries: JSON lines in, checked Markdown files out."""
