//! What was ordered: the units, their indicators and targets, what is due when, and the words people use for it.
//!
//! Comes in: the folder `config/plan-YYYY` (through [`load`], the one part of this room that opens files) or the copy of
//! the 2024 plan inside the binary. Goes out: a [`Plan`], checked, which everything else reads and nothing changes.
//!
//! | term | Chinese | here |
//! | --- | --- | --- |
//! | unit | 报送单位 | [`Unit`] |
//! | indicator | 指标 | [`Indicator`] |
//! | target, allocation | 目标任务, 分解任务 | [`Plan::target`] |
//! | report kind | 报送种类 | [`ReportKind`] |
//! | period | 报送期 | [`Period`] |
//! | obligation | 报送义务 | [`Duty`] |
//! | unit of measure | 计量单位 | [`Measure`] |

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub mod id;
pub mod measure;
pub mod lexicon;
pub mod load;
pub mod fault;

pub use id::{IndicatorId, Period, ReportId, UnitId};
pub use lexicon::Lexicon;
pub use measure::Measure;

use crate::read::finding::{Code, Severity};

/// 年度工作方案: one year's plan. Serializable, since the reading children get it through their pipe.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    pub year: i16,
    /// 方案名称, for letters.
    pub title: String,
    /// IANA name of the zone in which dates of the calendar are meant.
    pub time_zone: String,
    pub units: Vec<Unit>,
    pub contacts: Vec<Contact>,
    pub indicators: Vec<Indicator>,
    /// 分解任务: the part of a city target that falls to a unit, in the indicator's own unit of measure.
    #[serde(with = "pairs")]
    pub allocations: BTreeMap<(IndicatorId, UnitId), Decimal>,
    pub relations: Vec<Relation>,
    pub reports: Vec<ReportKind>,
    pub calendar: Vec<Duty>,
    /// Other ways to write an indicator's name, as the office lists them.
    pub labels: Vec<LabelSynonym>,
    /// What people write at the head of a column.
    pub headings: Vec<HeadingSynonym>,
    /// Severities that differ from the default of [`Code::severity`].
    pub severities: BTreeMap<Code, Severity>,
    #[serde(skip)]
    lexicon: OnceLock<Lexicon>,
}

/// 报送单位: who reports. The office itself (staff) is no unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub id: UnitId,
    pub name: String,
    pub kind: UnitKind,
    pub aliases: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// 县区
    County,
    /// 市直部门
    Department,
}

/// 联系人: an address (`huzhu@haidong.example`) or a whole domain (`@huzhu.example`) and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// `None` for the office's own staff.
    pub unit: Option<UnitId>,
    /// Lower case.
    pub address: String,
    pub role: ContactRole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactRole {
    /// 报送人: sends, and gets receipts and reminders.
    Primary,
    /// 第二联系人
    Second,
    /// 分管领导
    Leader,
    /// 领导小组办公室工作人员
    Staff,
}

/// 指标: one of the figures the plan orders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    pub id: IndicatorId,
    pub name: String,
    /// The indicator's own unit of measure (万亩, %, 个 …): every stored value is in it.
    pub measure: Measure,
    /// City target, where the plan sets one.
    pub target: Option<Decimal>,
    pub comparison: Comparison,
    pub kind: IndicatorKind,
    pub aggregate: Aggregate,
    /// Empty: every county.
    pub scope: Vec<UnitId>,
    /// Clauses of the plan.
    pub clause: String,
    /// No value can lie above it (100 for a percentage), in the indicator's own unit of measure.
    pub maximum: Option<Decimal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    #[serde(rename = ">=")]
    AtLeast,
    #[serde(rename = "<=")]
    AtMost,
    #[serde(rename = "none")]
    None,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// 累计: grows over the year.
    Cumulative,
    /// 存量: a level.
    Stock,
    /// 比率
    Rate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aggregate {
    /// The city's value is the sum of the counties'.
    Sum,
    /// Each county must reach the target for itself.
    Each,
}

/// 勾稽关系 between indicators: rows of `relations.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Relation {
    /// `whole` is exactly the sum of `parts`.
    Total { whole: IndicatorId, parts: Vec<IndicatorId> },
    /// `part` is contained in `whole` and never exceeds it (其中).
    Within { whole: IndicatorId, part: IndicatorId },
}

/// 报送种类: a row of `reports.csv`. The office may add its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportKind {
    pub id: ReportId,
    /// 月报, 书面报告, 半年小结
    pub name: String,
    pub rhythm: Rhythm,
    /// Words in a subject, title or file name that announce it.
    pub words: Vec<String>,
}

/// How a report's periods are counted, and so how they are named in a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// By calendar month: `2024-04`.
    Month,
    /// By fixed dates, counted: `2024-R1`.
    Round,
    /// By half-year: `2024-H1`.
    Half,
}

/// 报送义务: a row of `calendar.csv`, one report for one period and who owes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    pub report: ReportId,
    pub period: Period,
    /// 2024年4月月报
    pub name: String,
    /// First and last day of what is reported.
    pub begins: Date,
    pub ends: Date,
    /// The report is on time until 24:00 of this day, local time.
    pub due: Date,
    /// Who owes the report at all.
    pub owed_by: Vec<UnitKind>,
    /// Who owes every indicator of its scope in it.
    pub values_from: Vec<UnitKind>,
    /// What the text must hold: section keys (`progress` …) and indicator ids.
    pub requires: Vec<String>,
}

/// 指标别名
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabelSynonym {
    pub indicator: IndicatorId,
    pub text: String,
}

/// 表头用语
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadingSynonym {
    pub role: HeadingRole,
    pub text: String,
}

/// What a column (or a line of a transposed table) holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeadingRole {
    /// 序号
    Number,
    /// 指标名称
    Label,
    /// 计量单位
    Measure,
    /// 年度目标
    Target,
    /// 本月完成
    Current,
    /// 累计完成
    Cumulative,
    /// 完成率
    Rate,
    /// 上期累计
    Previous,
    /// 备注
    Note,
    /// A column that holds none of these (去年同期, 责任单位 …) and is passed by.
    Ignored,
}

impl Plan {
    /// Puts a plan together from its parts; the lexicon is built at first use.
    #[expect(clippy::too_many_arguments, reason = "called by the loader alone, once")]
    pub fn new(
        year: i16, title: String, time_zone: String, units: Vec<Unit>, contacts: Vec<Contact>, indicators: Vec<Indicator>,
        allocations: BTreeMap<(IndicatorId, UnitId), Decimal>, relations: Vec<Relation>, reports: Vec<ReportKind>,
        calendar: Vec<Duty>, labels: Vec<LabelSynonym>, headings: Vec<HeadingSynonym>,
        severities: BTreeMap<Code, Severity>,
    ) -> Plan {
        Plan {
            year, title, time_zone, units, contacts, indicators, allocations, relations, reports, calendar, labels,
            headings, severities, lexicon: OnceLock::new(),
        }
    }

    /// The words of the plan, normalised and indexed.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::new(self))
    }

    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == *id)
    }

    pub fn report(&self, id: &ReportId) -> Option<&ReportKind> {
        self.reports.iter().find(|report| report.id == *id)
    }

    pub fn duty(&self, report: &ReportId, period: &Period) -> Option<&Duty> {
        self.calendar.iter().find(|duty| duty.report == *report && duty.period == *period)
    }

    /// The first instant that is late for this duty: 24:00 local time of its due date.
    pub fn due_time(&self, duty: &Duty) -> Timestamp {
        let next = duty.due.tomorrow().unwrap_or(duty.due);
        self.zone().to_timestamp(next.at(0, 0, 0, 0)).unwrap_or(Timestamp::MAX)
    }

    /// 目标任务 of a unit: its allocation; the city's target where each must reach it, and for departments.
    pub fn target(&self, indicator: &Indicator, unit: &UnitId) -> Option<Decimal> {
        if let Some(allocated) = self.allocations.get(&(indicator.id.clone(), unit.clone())) {
            return Some(*allocated);
        }
        let county = self.unit(unit).is_some_and(|unit| unit.kind == UnitKind::County);
        if indicator.aggregate == Aggregate::Each || !county { indicator.target } else { None }
    }

    /// Whether the indicator's scope holds this unit.
    pub fn in_scope(&self, indicator: &Indicator, unit: &UnitId) -> bool {
        indicator.scope.is_empty() || indicator.scope.contains(unit)
    }
}

impl Duty {
    pub fn needs_values_from(&self, kind: UnitKind) -> bool {
        self.values_from.contains(&kind)
    }
}

/// JSON keys are strings: the pairs of [`Plan::allocations`] travel as a list.
mod pairs {
    use super::*;
    use serde::{Deserializer, Serializer};

    type Allocations = BTreeMap<(IndicatorId, UnitId), Decimal>;

    pub fn serialize<S: Serializer>(map: &Allocations, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(map.iter())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Allocations, D::Error> {
        let list: Vec<((IndicatorId, UnitId), Decimal)> = Vec::deserialize(deserializer)?;
        Ok(list.into_iter().collect())
    }
}
