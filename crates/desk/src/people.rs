//! Accounts of others: invitations, roles, ending.
