"""Clinic, blood donation and meals: people who look after people."""
