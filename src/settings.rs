//! `baosong.toml`: accounts, mode, limits, times. What the person who runs it decides.
//!
//! Comes in: text. Goes out: [`Settings`], or all faults at once, each with its line and the mend. Unknown keys are
//! faults. Secrets are never in the file: a [`Secret`] names where it lies.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::limits::Limits;

/// 运行配置
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// 年度方案文件夹, relative to the folder of `baosong.toml`: `plan-2024`.
    pub plan: PathBuf,
    /// The database file, relative likewise.
    pub database: PathBuf,
    pub mode: Mode,
    pub office: Office,
    pub mailbox: Mailbox,
    pub outbox: Outbox,
    #[serde(default)]
    pub caps: Caps,
    /// Folder with templates that replace the built-in ones, file by file.
    #[serde(default)]
    pub templates: Option<PathBuf>,
    #[serde(default)]
    pub authentication: Authentication,
    #[serde(default)]
    pub limits: Limits,
    #[serde(default)]
    pub reader: Reader,
}

/// 运行方式
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// 演练: every letter goes to the office, saying to whom it would have gone.
    Rehearsal,
    /// 正式: letters go to whom they are for.
    Live,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Name that letters are signed with.
    pub name: String,
    /// Where the office reads: rehearsal letters, strangers held, things to decide.
    pub address: String,
    /// The address of the mailbox itself: `From` of every letter.
    pub mail_from: String,
    /// 联系电话, for letters.
    #[serde(default)]
    pub telephone: String,
}

/// 收信
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Mailbox {
    Imap(Imap),
    Maildir {
        path: PathBuf,
        #[serde(default = "poll_seconds")]
        poll_seconds: u64,
    },
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imap {
    pub host: String,
    pub port: u16,
    #[serde(default)]
    pub tls: Tls,
    pub user: String,
    pub secret: Secret,
    /// Folders by their Chinese or modified UTF-7 name, or by `inbox`, `junk` (SPECIAL-USE first, then known names).
    #[serde(default = "folders")]
    pub folders: Vec<String>,
    #[serde(default = "poll_seconds")]
    pub poll_seconds: u64,
    /// One network step (connect, one command, the next part of a body).
    #[serde(default = "step_seconds")]
    pub step_seconds: u64,
    /// Only mail that arrived on this day or later is looked at (`2024-04-09`).
    #[serde(default)]
    pub since: Option<jiff::civil::Date>,
    /// Mark recorded mail as read. Off: the mailbox is left as found.
    #[serde(default)]
    pub mark_seen: bool,
    /// Move recorded mail into this folder. Unset: it stays.
    #[serde(default)]
    pub move_to: Option<String>,
    /// A further PEM file of certificate authorities.
    #[serde(default)]
    pub certificate_authority: Option<PathBuf>,
}

/// How a connection is secured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// TLS from the first byte.
    #[default]
    Implicit,
    Starttls,
    /// Plain text: only to this machine itself.
    None,
}

/// 发信
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Outbox {
    Smtp(Smtp),
    /// Each letter becomes a file in `path/<recipient>/new`.
    Maildir { path: PathBuf },
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smtp {
    pub host: String,
    pub port: u16,
    #[serde(default)]
    pub tls: Tls,
    pub user: String,
    pub secret: Secret,
    #[serde(default = "step_seconds")]
    pub step_seconds: u64,
    /// Waiting for the server's answer after the final dot (RFC 5321 §4.5.3.2.6: 10 minutes).
    #[serde(default = "after_dot_seconds")]
    pub after_dot_seconds: u64,
    #[serde(default)]
    pub certificate_authority: Option<PathBuf>,
}

/// Where a secret lies. Exactly one is given.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Secret {
    /// Name of an environment variable.
    Env(String),
    /// A file; its first line is the secret.
    File(PathBuf),
    /// A command and its arguments; the first line it prints is the secret.
    Command(Vec<String>),
}

/// 发信限额. Pace and caps; the defaults stay under NetEase's unpublished limits.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Caps {
    /// Least time between two letters.
    pub seconds_between: u64,
    pub per_hour: u32,
    pub per_day: u32,
    /// To one address.
    pub per_address_hour: u32,
    pub per_address_day: u32,
    /// To one address with one subject in a day.
    pub per_subject_day: u32,
    /// Attempts before a letter with a temporary trouble is given up.
    pub attempts: u32,
}

impl Default for Caps {
    fn default() -> Self {
        Caps {
            seconds_between: 20,
            per_hour: 50,
            per_day: 200,
            per_address_hour: 4,
            per_address_day: 10,
            per_subject_day: 3,
            attempts: 12,
        }
    }
}

/// 发件人身份核验
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Authentication {
    /// Trust the provider's authentication results (RFC 8601), bound to its own top `Received` line. Off: not looked at.
    pub trust_provider: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reader {
    /// Child processes that read side by side; 0: one a processor.
    pub children: usize,
    /// Mails a child reads before it is replaced.
    pub mails_per_child: u32,
}

impl Default for Reader {
    fn default() -> Self {
        Reader { children: 0, mails_per_child: 1_000 }
    }
}

impl std::fmt::Debug for Secret {
    /// Where it lies, never what it is; of a command only the program.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Secret::Env(name) => write!(f, "Secret::Env({name})"),
            Secret::File(path) => write!(f, "Secret::File({})", path.display()),
            Secret::Command(words) => write!(f, "Secret::Command({} …)", words.first().map(String::as_str).unwrap_or("")),
        }
    }
}

fn poll_seconds() -> u64 {
    60
}

fn step_seconds() -> u64 {
    60
}

fn after_dot_seconds() -> u64 {
    600
}

fn folders() -> Vec<String> {
    vec!["inbox".into(), "junk".into()]
}
