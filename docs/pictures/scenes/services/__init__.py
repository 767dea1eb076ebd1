"""Public service and digital help, indoors and at home."""
