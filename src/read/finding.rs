//! 核对结果: what is wrong or doubtful, where, and how to mend it.
//!
//! A [`Fault`] carries its data. Its code, its default severity and its wording are three matches over it, so that the
//! compiler asks for all three when a fault is added.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Source;
use crate::plan::{IndicatorId, Measure, Plan};

mod wording;

/// One finding, at one place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub severity: Severity,
    pub fault: Fault,
    pub indicator: Option<IndicatorId>,
    pub source: Option<Source>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// 提示: does not count for the verdict.
    Info,
    /// 请核对
    Warning,
    /// 需更正
    Error,
}

/// Finding codes of the reading contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    NoReport,
    UnreadableAttachment,
    EncryptedAttachment,
    UnsupportedFormat,
    CloudAttachment,
    AttachmentTooLarge,
    NotANumber,
    UnitMismatch,
    OutOfRange,
    DecreasingCumulative,
    CumulativeMismatch,
    SumMismatch,
    MissingValue,
    DuplicateIndicator,
    UnitConflict,
    PeriodConflict,
    PeriodUnknown,
    TargetAltered,
    RateMismatch,
    UnknownIndicator,
    Outlier,
    BelowTarget,
    BehindSchedule,
    MissingSection,
    Late,
    SenderUnverified,
}

/// Which figure of a row is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    Current,
    Cumulative,
    Target,
    Rate,
}

/// What is wrong, with what is needed to say so. Names of indicators are those of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case")]
pub enum Fault {
    NoReport,
    UnreadableAttachment { name: String, reason: String },
    EncryptedAttachment { name: String },
    /// `beside_report`: another attachment of the mail was read as the report.
    UnsupportedFormat { name: String, format: String, beside_report: bool },
    CloudAttachment { name: Option<String>, expires: Option<String> },
    AttachmentTooLarge { name: String, limit: String },
    NotANumber { name: String, figure: Figure, found: String, measure: Measure },
    UnitMismatch { name: String, stated: String, wanted: Measure },
    OutOfRange { name: String, figure: Figure, found: Decimal, measure: Measure, maximum: Option<Decimal> },
    DecreasingCumulative { name: String, before: Decimal, now: Decimal, measure: Measure, reported: String },
    /// `before` is `None` where the current value alone already exceeds the cumulative one.
    CumulativeMismatch {
        name: String, before: Option<Decimal>, current: Decimal, cumulative: Decimal, measure: Measure,
        reported: Option<String>,
    },
    SumMismatch { whole: String, figure: Figure, found: Decimal, parts: Vec<(String, Decimal)>, sum: Decimal, measure: Measure },
    PartExceedsWhole { part: String, figure: Figure, found: Decimal, whole: String, whole_value: Decimal, measure: Measure },
    MissingValue { name: String, measure: Measure, row_found: bool },
    DuplicateIndicator { name: String, first: String, first_at: Source, second: String },
    UnitConflict { sender: String, named: String, place: String },
    /// Place and what it names, in the order found.
    PeriodConflict { places: Vec<(String, String)> },
    PeriodUnknown,
    TargetAltered { name: String, found: Decimal, wanted: Decimal, measure: Measure },
    RateMismatch { name: String, found: Decimal, wanted: Decimal },
    UnknownIndicator { label: String, nearest: Option<String> },
    Outlier { name: String, figure: Figure, found: Decimal, measure: Measure, likely: Option<Decimal>, beside: Decimal },
    BelowTarget { name: String, found: Decimal, bound: Decimal, ceiling: bool, measure: Measure },
    BehindSchedule { name: String, cumulative: Decimal, target: Decimal, measure: Measure, share_percent: Decimal },
    MissingSection { name: String },
    Late { due: Date, days: i32 },
    SenderUnverified,
}

impl Finding {
    pub fn new(fault: Fault, indicator: Option<IndicatorId>, source: Option<Source>) -> Finding {
        Finding { severity: fault.severity(), fault, indicator, source }
    }

    /// With the severity that the plan's configuration gives to its code.
    #[must_use]
    pub fn under(mut self, plan: &Plan) -> Finding {
        if let Some(severity) = plan.severities.get(&self.code()) {
            self.severity = *severity;
        }
        self
    }

    pub fn code(&self) -> Code {
        self.fault.code()
    }

    /// One Chinese sentence: what is wrong and how to mend it.
    pub fn message(&self) -> String {
        wording::message(&self.fault)
    }
}

impl Fault {
    pub fn code(&self) -> Code {
        match self {
            Fault::NoReport => Code::NoReport,
            Fault::UnreadableAttachment { .. } => Code::UnreadableAttachment,
            Fault::EncryptedAttachment { .. } => Code::EncryptedAttachment,
            Fault::UnsupportedFormat { .. } => Code::UnsupportedFormat,
            Fault::CloudAttachment { .. } => Code::CloudAttachment,
            Fault::AttachmentTooLarge { .. } => Code::AttachmentTooLarge,
            Fault::NotANumber { .. } => Code::NotANumber,
            Fault::UnitMismatch { .. } => Code::UnitMismatch,
            Fault::OutOfRange { .. } => Code::OutOfRange,
            Fault::DecreasingCumulative { .. } => Code::DecreasingCumulative,
            Fault::CumulativeMismatch { .. } => Code::CumulativeMismatch,
            Fault::SumMismatch { .. } | Fault::PartExceedsWhole { .. } => Code::SumMismatch,
            Fault::MissingValue { .. } => Code::MissingValue,
            Fault::DuplicateIndicator { .. } => Code::DuplicateIndicator,
            Fault::UnitConflict { .. } => Code::UnitConflict,
            Fault::PeriodConflict { .. } => Code::PeriodConflict,
            Fault::PeriodUnknown => Code::PeriodUnknown,
            Fault::TargetAltered { .. } => Code::TargetAltered,
            Fault::RateMismatch { .. } => Code::RateMismatch,
            Fault::UnknownIndicator { .. } => Code::UnknownIndicator,
            Fault::Outlier { .. } => Code::Outlier,
            Fault::BelowTarget { .. } => Code::BelowTarget,
            Fault::BehindSchedule { .. } => Code::BehindSchedule,
            Fault::MissingSection { .. } => Code::MissingSection,
            Fault::Late { .. } => Code::Late,
            Fault::SenderUnverified => Code::SenderUnverified,
        }
    }

    fn severity(&self) -> Severity {
        match self {
            Fault::UnsupportedFormat { beside_report: true, .. } => Severity::Warning,
            other => other.code().severity(),
        }
    }
}

impl Code {
    /// The default; `severities.csv` may change it.
    pub fn severity(self) -> Severity {
        match self {
            Code::NoReport
            | Code::UnreadableAttachment
            | Code::EncryptedAttachment
            | Code::UnsupportedFormat
            | Code::CloudAttachment
            | Code::AttachmentTooLarge
            | Code::NotANumber
            | Code::UnitMismatch
            | Code::OutOfRange
            | Code::DecreasingCumulative
            | Code::CumulativeMismatch
            | Code::SumMismatch
            | Code::MissingValue
            | Code::DuplicateIndicator
            | Code::UnitConflict
            | Code::PeriodConflict
            | Code::PeriodUnknown => Severity::Error,
            Code::TargetAltered
            | Code::RateMismatch
            | Code::UnknownIndicator
            | Code::Outlier
            | Code::BelowTarget
            | Code::MissingSection
            | Code::SenderUnverified => Severity::Warning,
            Code::BehindSchedule | Code::Late => Severity::Info,
        }
    }
}
