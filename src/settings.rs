//! `baosong.toml`: accounts, mode, limits, times.
