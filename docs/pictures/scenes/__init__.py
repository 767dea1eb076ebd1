"""One function per picture, grouped by where the scene takes place."""
