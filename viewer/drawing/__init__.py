"""One painter of a laid-out timeline on any paint device; theme and shapes."""
