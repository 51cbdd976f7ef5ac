//! Names that the plan gives to things. Made once, at the edge; compared and printed everywhere else.

use serde::{Deserialize, Serialize};

macro_rules! name {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name! {
    /// 单位代码, the `id` of `units.csv`.
    UnitId
}
name! {
    /// 指标代码, the `id` of `indicators.csv`.
    IndicatorId
}
name! {
    /// 报送种类代码: `monthly`, `written`, `half-year`, or the office's own.
    ReportId
}
name! {
    /// 报送期: `2024-04`, `2024-R1`, `2024-H1`.
    Period
}

impl Period {
    pub fn month(year: i16, month: i8) -> Period {
        Period(format!("{year:04}-{month:02}"))
    }

    pub fn round(year: i16, number: u8) -> Period {
        Period(format!("{year:04}-R{number}"))
    }

    pub fn half(year: i16, half: u8) -> Period {
        Period(format!("{year:04}-H{half}"))
    }

    /// Year and month, for a period that is a month.
    pub fn as_month(&self) -> Option<(i16, i8)> {
        let (year, rest) = self.0.split_once('-')?;
        Some((year.parse().ok()?, rest.parse().ok().filter(|month| (1..=12).contains(month))?))
    }
}
