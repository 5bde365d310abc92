//! One family, one file: likeness, merging, and taking a merge back.
