"""Town streets: sorting, buses, medicine, batteries, a narrow lane made wide, motorbike taxis."""
