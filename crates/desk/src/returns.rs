//! The yearly return: figures, what is left to settle, freezing.
