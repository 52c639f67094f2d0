"""What is looked up: states, capitals, people, organisations, holidays, happenings; loaded once from tables."""
