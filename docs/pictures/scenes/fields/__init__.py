"""Farm and market work: compost from vegetables, rice with less emission."""
