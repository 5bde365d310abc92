# The frame for the site of the municipality.
widget-title = Childcare nearby
widget-all = Show all childcare
