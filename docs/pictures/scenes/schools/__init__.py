"""Playgrounds, school yards and classrooms."""
