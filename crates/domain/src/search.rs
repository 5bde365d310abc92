//! Finding people in spite of spelling.
