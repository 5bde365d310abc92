//! The data of the desk: hours, rota, channels.
