//! `baosong` (报送) steers the reports of an annual plan by mail: it polls a mailbox, takes the reports out of the
//! mails, checks each figure against the year's targets, records everything, and answers each sender.
//!
//! ```text
//! mailbox ─► message ─► attachments ─► tables, text ─► report ─► findings ─► ledger ─► outbox ─► mail
//!  (IMAP,                                                                    (SQLite)            (SMTP,
//!   Maildir)  └────────────── read: pure, never fails ──────────────────┘                         folder)
//! ```
//!
//! # Code map, in reading order
//!
//! - [`plan`]: what was ordered: units, indicators, targets, calendar, vocabulary. Pure but for its loader.
//! - [`read`]: one raw mail in, one [`read::Reading`] out. Pure. Content is never an `Err`: doubts are findings.
//! - [`reader`]: `read` in a pool of child processes with limits on memory and time.
//! - [`letter`]: what is said to whom, under which key; the bytes of a mail. Pure.
//! - [`ledger`]: the record, and the only room with SQL.
//! - [`mailbox`]: where raw mails come from. [`outbox`]: where letters go.
//! - [`daemon`]: the loops that tie the rooms together. [`clock`]: the one place where time is read.
//! - [`settings`]: `baosong.toml`. [`cli`]: one file a command; it calls the daemon's own functions.
//!
//! # Invariants
//!
//! - `plan`, `read`, `letter` know no clock, no file, no socket, no database. Time is an argument. (`tests/tidy.rs`,
//!   `.clippy.toml`)
//! - Bytes from outside are read in a child process; what kills the child costs one finding, never the daemon.
//! - Each value keeps its [`read::Source`] from the cell to the letter.
//! - One mail, one transaction: raw bytes, reading, standing and letters are recorded together or not at all.
//! - A letter's Message-ID and bytes are fixed when it is queued; the attempt is committed before the server is dialled.
//! - History enters late: a child reads a mail without knowing the past ([`read::read`]); the checks against the last
//!   accepted report ([`read::Reading::against`]) run in the daemon, in the order of recording.

pub mod plan;
pub mod read;
pub mod reader;
pub mod letter;
pub mod ledger;
pub mod mailbox;
pub mod outbox;
pub mod daemon;
pub mod clock;
pub mod settings;
pub mod limits;
pub mod cli;
