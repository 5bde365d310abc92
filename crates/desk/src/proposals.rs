//! Proposals to families, reminders, answers, placements.
