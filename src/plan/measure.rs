//! 计量单位: what a figure counts, and how two ways to count the same thing convert.
//!
//! Comes in: a unit as written (`万亩`, `％`, `万头（只）`, `批次/千人`). Goes out: a [`Measure`] with a dimension and a
//! factor to the dimension's base. Factors are exact decimals (GB 3100–3102; 1 公顷 = 15 亩).

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What is counted. Measures of one dimension convert into each other; others never do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// 亩; 亩次 too, since people write 万亩 for the plan's 万亩次.
    Area,
    /// 头, 只, 羽, 头只
    Animals,
    /// 公斤
    Mass,
    /// 元
    Money,
    /// A ratio; the base is one per cent.
    Percent,
    /// 批次 per person; the base is 批次/千人.
    SamplesPerHead,
    /// 个, 家, 栋, 座, 场次, 项, 台套 …: things counted one by one.
    Things,
    /// 人, 人次
    People,
}

/// 计量单位 as written, with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    text: String,
    dimension: Dimension,
    /// One of this measure is `factor` of the dimension's base.
    factor: Decimal,
}

/// The plain measures: text, dimension, how many of the base. Longer texts before their own endings.
const PLAIN: &[(&str, Dimension, &str)] = &[
    ("平方公里", Dimension::Area, "1500"),
    ("公顷", Dimension::Area, "15"),
    ("hm2", Dimension::Area, "15"),
    ("ha", Dimension::Area, "15"),
    ("亩次", Dimension::Area, "1"),
    ("亩", Dimension::Area, "1"),
    ("头(只)", Dimension::Animals, "1"),
    ("头/只", Dimension::Animals, "1"),
    ("头、只", Dimension::Animals, "1"),
    ("头只", Dimension::Animals, "1"),
    ("头次", Dimension::Animals, "1"),
    ("头", Dimension::Animals, "1"),
    ("只", Dimension::Animals, "1"),
    ("羽", Dimension::Animals, "1"),
    ("匹", Dimension::Animals, "1"),
    ("公吨", Dimension::Mass, "1000"),
    ("吨", Dimension::Mass, "1000"),
    ("t", Dimension::Mass, "1000"),
    ("公斤", Dimension::Mass, "1"),
    ("千克", Dimension::Mass, "1"),
    ("kg", Dimension::Mass, "1"),
    ("市斤", Dimension::Mass, "0.5"),
    ("斤", Dimension::Mass, "0.5"),
    ("元人民币", Dimension::Money, "1"),
    ("元", Dimension::Money, "1"),
    ("百分比", Dimension::Percent, "1"),
    ("百分点", Dimension::Percent, "1"),
    ("%", Dimension::Percent, "1"),
    ("‰", Dimension::Percent, "0.1"),
    ("千分比", Dimension::Percent, "0.1"),
    ("批次/千人", Dimension::SamplesPerHead, "1"),
    ("批/千人", Dimension::SamplesPerHead, "1"),
    ("批次每千人", Dimension::SamplesPerHead, "1"),
    ("批次/万人", Dimension::SamplesPerHead, "0.1"),
    ("批次/人", Dimension::SamplesPerHead, "1000"),
    ("人次", Dimension::People, "1"),
    ("人", Dimension::People, "1"),
    ("台(套)", Dimension::Things, "1"),
    ("台/套", Dimension::Things, "1"),
    ("台、套", Dimension::Things, "1"),
    ("台套", Dimension::Things, "1"),
    ("场次", Dimension::Things, "1"),
    ("批次", Dimension::Things, "1"),
    ("场(次)", Dimension::Things, "1"),
    ("个", Dimension::Things, "1"),
    ("家", Dimension::Things, "1"),
    ("栋", Dimension::Things, "1"),
    ("幢", Dimension::Things, "1"),
    ("座", Dimension::Things, "1"),
    ("处", Dimension::Things, "1"),
    ("场", Dimension::Things, "1"),
    ("次", Dimension::Things, "1"),
    ("项", Dimension::Things, "1"),
    ("种", Dimension::Things, "1"),
    ("台", Dimension::Things, "1"),
    ("套", Dimension::Things, "1"),
    ("件", Dimension::Things, "1"),
    ("棚", Dimension::Things, "1"),
    ("户", Dimension::Things, "1"),
];

/// Multipliers in front of a plain measure.
const PREFIXES: &[(&str, &str)] = &[
    ("千万", "10000000"),
    ("百万", "1000000"),
    ("十万", "100000"),
    ("亿", "100000000"),
    ("万", "10000"),
    ("千", "1000"),
    ("百", "100"),
];

impl Measure {
    /// Reads a measure as written, in any width of characters and spacing; `None` when it is no known measure.
    pub fn parse(text: &str) -> Option<Measure> {
        let plain = squeeze(text);
        let known = |body: &str| PLAIN.iter().find(|(name, ..)| *name == body);
        let (factor, (_, dimension, base)) = match known(&plain) {
            Some(entry) => (Decimal::ONE, entry),
            None => PREFIXES.iter().find_map(|(prefix, factor)| {
                let entry = known(plain.strip_prefix(prefix)?)?;
                Some((factor.parse().ok()?, entry))
            })?,
        };
        Some(Measure { text: text.trim().to_owned(), dimension: *dimension, factor: factor * base.parse::<Decimal>().ok()? })
    }

    /// The measure that stands at the end of a text such as `1.25万亩`: what is before it, and the measure.
    pub fn split_suffix(text: &str) -> Option<(&str, Measure)> {
        text.char_indices().find_map(|(at, _)| {
            let (before, after) = text.split_at(at);
            Measure::parse(after).map(|measure| (before, measure))
        })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn dimension(&self) -> Dimension {
        self.dimension
    }

    pub fn is_percent(&self) -> bool {
        self.dimension == Dimension::Percent
    }

    /// `value` of `self`, in `other`; `None` when the two measure different things or the number grows too large.
    pub fn convert(&self, value: Decimal, other: &Measure) -> Option<Decimal> {
        if self.dimension != other.dimension {
            return None;
        }
        if self.factor == other.factor {
            return Some(value.normalize());
        }
        Some(value.checked_mul(self.factor)?.checked_div(other.factor)?.normalize())
    }
}

/// Half-width, lower case, without spaces.
fn squeeze(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '（' => '(',
            '）' => ')',
            '％' | '﹪' => '%',
            '／' => '/',
            '．' => '.',
            '\u{ff21}'..='\u{ff5a}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            other => other,
        })
        .collect::<String>()
        .to_lowercase()
}

impl std::fmt::Display for Measure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Measure::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("unknown unit of measure {text:?}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn convert(value: &str, from: &str, to: &str) -> Option<String> {
        let from = Measure::parse(from)?;
        from.convert(value.parse().unwrap(), &Measure::parse(to)?).map(|value| value.to_string())
    }

    #[test]
    fn measures_of_one_kind_convert_exactly() {
        assert_eq!(convert("12500", "亩", "万亩").as_deref(), Some("1.25"));
        assert_eq!(convert("100", "公顷", "万亩").as_deref(), Some("0.15"));
        assert_eq!(convert("845", "‰", "%").as_deref(), Some("84.5"));
        assert_eq!(convert("272000", "公斤", "吨").as_deref(), Some("272"));
        assert_eq!(convert("3900", "头", "万头").as_deref(), Some("0.39"));
        assert_eq!(convert("5", "千头", "万头只").as_deref(), Some("0.5"));
        assert_eq!(convert("1.2", "亿元", "万元").as_deref(), Some("12000"));
        assert_eq!(convert("8", "万亩", "万亩次").as_deref(), Some("8"));
        assert_eq!(convert("3", "家", "个").as_deref(), Some("3"));
    }

    #[test]
    fn measures_of_different_kinds_do_not_convert() {
        assert_eq!(convert("1", "吨", "万亩"), None);
        assert_eq!(convert("1", "%", "个"), None);
        assert_eq!(Measure::parse("万"), None);
        assert_eq!(Measure::parse("完成情况"), None);
    }

    #[test]
    fn a_measure_is_split_from_its_number() {
        let (number, measure) = Measure::split_suffix("1.25 万亩").unwrap();
        assert_eq!((number.trim(), measure.as_str()), ("1.25", "万亩"));
        assert_eq!(Measure::split_suffix("84.5％").unwrap().1.dimension(), Dimension::Percent);
        assert!(Measure::split_suffix("12500").is_none());
    }

    #[test]
    fn every_measure_of_the_plan_is_known() {
        for text in ["万亩", "%", "个", "家", "场次", "吨", "万元", "万亩次", "栋", "万头只", "万头", "万只", "台套", "批次/千人", "项"] {
            assert!(Measure::parse(text).is_some(), "{text}");
        }
    }
}
