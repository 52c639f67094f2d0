"""Pure functions on arrays: scale, ticks, lanes, packing, clusters, density, labels, hit test."""
