"""Run folders and processes of long jobs, without torch."""
