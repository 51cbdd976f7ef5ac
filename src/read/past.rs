//! What was accepted before: the part of the ledger that the checks may see, as plain data.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::plan::{IndicatorId, Period, ReportId};

/// 上期数据: the newest accepted report of the same unit and report kind for an earlier period, if any.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Past {
    pub last: Option<Accepted>,
}

/// 已通过的报送, as far as the next one is checked against it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Accepted {
    pub report: ReportId,
    pub period: Period,
    /// Name of the period for people: 2024年4月月报.
    pub name: String,
    /// Cumulative values, in each indicator's own unit of measure.
    pub cumulative: BTreeMap<IndicatorId, Decimal>,
}

impl Past {
    pub fn none() -> Past {
        Past::default()
    }
}
