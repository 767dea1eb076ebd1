"""Night work by lamp light."""
