"""A document becomes images, tables and pages."""
