//! One raw mail in, one [`Reading`] out: what it is, from whom, which report, which figures, and what is doubtful.
//!
//! Pure: no clock, no file, no socket, no database. Content never fails: whatever arrives becomes a `Reading` with
//! findings. Three questions are kept apart: what a document *says* ([`table`]), what it *means* ([`report`]), whether
//! it is *right* ([`check`]).

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub mod message;
pub mod sender;
pub mod kind;
pub mod attachment;
pub mod table;
pub mod report;
pub mod check;
pub mod finding;
pub mod source;
mod past;
mod json;

pub use finding::{Code, Fault, Finding, Severity};
pub use past::{Accepted, Past};
pub use source::{CellRef, Source};

use crate::limits::Limits;
use crate::plan::{IndicatorId, Measure, Period, Plan, ReportId, UnitId};

/// 识读结果: all that one mail was understood to say. What `inspect` prints, the ledger stores, the receipt answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub envelope: Envelope,
    pub kind: Kind,
    pub unit: Option<UnitId>,
    /// 代报: staff sent it on behalf of `unit`.
    pub on_behalf: bool,
    pub report: Option<ReportId>,
    pub period: Option<Period>,
    pub values: Vec<Value>,
    pub sections: Sections,
    pub findings: Vec<Finding>,
    pub attachments: Vec<Attachment>,
    /// What a delivery failure notice says, where `kind` is [`Kind::Bounce`].
    pub bounce: Option<Bounce>,
}

/// What the headers say, cleaned of control characters; enough to answer in the sender's thread.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// With its angle brackets.
    pub message_id: Option<String>,
    /// The one address of `From`, lower case; `None` when it holds none, or several.
    pub from: Option<String>,
    /// Display name of `From`.
    pub from_name: Option<String>,
    pub reply_to: Option<String>,
    pub subject: String,
    /// `References` and `In-Reply-To`, oldest first, each with its brackets.
    pub references: Vec<String>,
    /// The `Date` header: untrusted.
    pub date: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A report, whether or not it can be read.
    Report,
    /// Asks for something: a template, a status.
    Command,
    /// Auto-reply, vacation notice, mailing list, our own mail come back.
    Automatic,
    /// A delivery failure notice.
    Bounce,
    /// A known form, but the sender belongs to no unit.
    UnknownSender,
    /// A person wrote, but sent no report.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Accepted,
    AcceptedWithWarnings,
    NeedsCorrection,
}

/// 填报值: one indicator as a report states it. Every number is in the indicator's own unit of measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Value {
    pub indicator: IndicatorId,
    /// `None` where the cell is empty. Unknown is not zero.
    pub current: Option<Decimal>,
    pub cumulative: Option<Decimal>,
    pub target: Option<Decimal>,
    /// 完成率 as stated, in per cent.
    pub rate: Option<Decimal>,
    pub unit: Measure,
    /// The cell of the cumulative value; of the current one where the table has no column for it.
    pub source: Source,
    pub current_source: Option<Source>,
    pub target_source: Option<Source>,
    pub rate_source: Option<Source>,
    pub note: Option<String>,
}

/// 文字材料: the four narrative parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sections {
    /// 工作进展
    pub progress: Option<String>,
    /// 取得成效
    pub results: Option<String>,
    /// 存在问题
    pub problems: Option<String>,
    /// 工作建议
    pub suggestions: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// File name as the sender sees it.
    pub name: String,
    /// Its containers and itself, joined by `/`.
    pub path: String,
    /// Sniffed from the content: `xlsx`, `html`, `pdf` …
    pub format: String,
    pub bytes: u64,
    pub sha256: String,
    /// Whether its content was read.
    pub read: bool,
}

/// 退信: which of our letters did not arrive, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bounce {
    /// Final-Recipient or what the text names, lower case.
    pub recipient: Option<String>,
    /// Enhanced status code (RFC 3463), such as `5.1.1`.
    pub status: Option<String>,
    pub diagnostic: Option<String>,
    /// Message-ID of the returned letter.
    pub original_message_id: Option<String>,
}

/// Stands at the door of each attachment while a mail is read: a child tells its parent what it is about to open, and
/// passes by what killed the child before it.
pub trait Guard {
    /// Called before the content of `path` is opened.
    fn enter(&self, path: &str) -> Entry;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    Open,
    /// It killed a child: by its size (memory, time) or otherwise.
    PassBy(Deadly),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deadly {
    TooLarge,
    Crash,
}

/// Opens everything.
pub struct NoGuard;

impl Guard for NoGuard {
    fn enter(&self, _path: &str) -> Entry {
        Entry::Open
    }
}

/// Reads one mail, the past included.
pub fn read(raw: &[u8], arrived: Timestamp, plan: &Plan, past: &Past, limits: &Limits) -> Reading {
    read_alone(raw, arrived, plan, limits, &NoGuard).against(past, plan)
}

/// Reads one mail without knowing what came before it; this is what runs in a child.
pub fn read_alone(raw: &[u8], arrived: Timestamp, plan: &Plan, limits: &Limits, guard: &dyn Guard) -> Reading {
    let message = message::parse(raw, limits);
    report::understand(&message, arrived, plan, limits, guard)
}

impl Reading {
    /// Adds the findings that need the last accepted report of the same unit.
    #[must_use]
    pub fn against(mut self, past: &Past, plan: &Plan) -> Reading {
        check::history::check(&mut self, past, plan);
        self
    }

    /// 结论: a function of the findings, never stored beside them. `None` where the mail is no report.
    pub fn verdict(&self) -> Option<Verdict> {
        (self.kind == Kind::Report).then(|| {
            let worst = self.findings.iter().map(|finding| finding.severity).max();
            match worst {
                Some(Severity::Error) => Verdict::NeedsCorrection,
                Some(Severity::Warning) => Verdict::AcceptedWithWarnings,
                Some(Severity::Info) | None => Verdict::Accepted,
            }
        })
    }

    /// The object that `inspect --json` prints, per the reading contract.
    pub fn to_json(&self, file: &str) -> String {
        json::line(self, file)
    }

    /// A mail that no child survived: recorded, shown, passed by.
    pub fn deadly(deadly: Deadly) -> Reading {
        let fault = match deadly {
            Deadly::TooLarge => Fault::AttachmentTooLarge { name: "邮件".into(), limit: String::new() },
            Deadly::Crash => Fault::UnreadableAttachment { name: "邮件".into(), reason: "内容异常".into() },
        };
        Reading {
            envelope: Envelope::default(),
            kind: Kind::Other,
            unit: None,
            on_behalf: false,
            report: None,
            period: None,
            values: Vec::new(),
            sections: Sections::default(),
            findings: vec![Finding::new(fault, None, None)],
            attachments: Vec::new(),
            bounce: None,
        }
    }
}

impl Sections {
    pub fn is_empty(&self) -> bool {
        self.progress.is_none() && self.results.is_none() && self.problems.is_none() && self.suggestions.is_none()
    }
}
