//! Free places and who fits them.
