# locations
