//! 信函: what is said to whom, about what, under which key.
//!
//! Comes in: facts (a reading, its standing, what the ledger says). Goes out: a [`Letter`], and from it ([`mime`]) the
//! bytes that will be sent, fixed once. Pure: decides wording, never whether or when.

pub mod facts;

pub use facts::Facts;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// 信函, to one recipient.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// What it answers, unique: queueing the same letter again does nothing (`receipt/<mail sha256>/<recipient>`).
    pub key: String,
    pub kind: LetterKind,
    /// One address, lower case.
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub attachments: Vec<Enclosure>,
    /// The mail it answers: `In-Reply-To` and `References`.
    pub thread: Vec<String>,
}

/// 函种, in the order in which they are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// 回执
    Receipt,
    /// 退回更正
    Returned,
    /// To the office: a stranger's mail is held, a mail cannot be read.
    Notice,
}

/// A file that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    pub name: String,
    pub content_type: String,
    pub bytes: Vec<u8>,
}

/// A letter with everything fixed: what is queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    pub key: String,
    pub kind: LetterKind,
    pub to: String,
    pub subject: String,
    /// With angle brackets.
    pub message_id: String,
    pub bytes: Vec<u8>,
    pub composed_at: Timestamp,
}
