"""Printed pages to an article: lines with their places, what repeats in the margins, paragraphs, what belongs to the article."""
