"""News pictures: laws and decrees as still lives, meetings, a square, a training class."""
