"""The door for the terminal: reads the command line and calls what does the work."""
