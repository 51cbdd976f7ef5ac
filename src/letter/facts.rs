//! What a receipt is made from: one recorded mail and what the ledger knows beside it. Plain data, filled by the ledger.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::read::{Accepted, Reading, Verdict};

/// 登记情况 of one mail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// 回执号: `HD20240508-0003`.
    pub number: String,
    pub arrived: Timestamp,
    pub recorded_at: Timestamp,
    pub mail_sha256: String,
    pub mail_bytes: u64,
    /// With the findings against the past.
    pub reading: Reading,
    pub outcome: Outcome,
    /// 上期: the last accepted report of an earlier period, for the column of last time's values.
    pub previous: Option<Accepted>,
    /// The accepted version of the same period that stays in force (shown when this one is returned).
    pub in_force: Option<Earlier>,
    /// 补正期: until which day a mended version still counts as on time; set when a first version was on time but returned.
    pub mend_by: Option<Date>,
    pub account: Account,
}

/// What the recording came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// A version, with this verdict.
    Version { verdict: Verdict },
    /// 与此前相同: the same report again; no version.
    Same { earlier: Earlier },
    /// 无法读取: a known unit reports, but nothing could be read.
    Unread,
    /// 暂存: a report from a stranger.
    Held,
    /// Recorded, nothing to answer: automatic mail, bounces, letters without a report.
    Noted,
}

/// An earlier version of the same report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Earlier {
    pub number: String,
    pub arrived: Timestamp,
    pub verdict: Verdict,
}

/// 本年报送情况 of the unit, this mail included.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Reports that fell due up to now, and those that came before their date.
    pub owed: u32,
    pub on_time: u32,
    pub late: u32,
    pub returned: u32,
    /// The next report that the unit owes and has not sent: its name and date.
    pub next: Option<(String, Date)>,
}
