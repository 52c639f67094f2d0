"""Text becomes mentions: sentences, actors, happenings, and which date belongs to which happening."""
