//! The JSON object of the reading contract (`inspect --json`): field names and order are the contract's.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};

use super::{Attachment, Code, Kind, Reading, Sections, Severity, Verdict};

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    message_id: Option<&'a str>,
    from: Option<&'a str>,
    kind: Kind,
    unit: Option<&'a str>,
    report: Option<&'a str>,
    period: Option<&'a str>,
    verdict: Option<Verdict>,
    values: Vec<ValueLine<'a>>,
    sections: &'a Sections,
    findings: Vec<FindingLine<'a>>,
    attachments: &'a [Attachment],
}

#[derive(Serialize)]
struct ValueLine<'a> {
    indicator: &'a str,
    #[serde(serialize_with = "number")]
    current: Option<Decimal>,
    #[serde(serialize_with = "number")]
    cumulative: Option<Decimal>,
    #[serde(serialize_with = "number")]
    target: Option<Decimal>,
    unit: &'a str,
    source: String,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct FindingLine<'a> {
    severity: Severity,
    code: Code,
    indicator: Option<&'a str>,
    source: Option<String>,
    message: String,
}

pub fn line(reading: &Reading, file: &str) -> String {
    let line = Line {
        file,
        message_id: reading.envelope.message_id.as_deref(),
        from: reading.envelope.from.as_deref(),
        kind: reading.kind,
        unit: reading.unit.as_ref().map(|unit| unit.as_str()),
        report: reading.report.as_ref().map(|report| report.as_str()),
        period: reading.period.as_ref().map(|period| period.as_str()),
        verdict: reading.verdict(),
        values: reading
            .values
            .iter()
            .map(|value| ValueLine {
                indicator: value.indicator.as_str(),
                current: value.current,
                cumulative: value.cumulative,
                target: value.target,
                unit: value.unit.as_str(),
                source: value.source.to_string(),
                note: value.note.as_deref(),
            })
            .collect(),
        sections: &reading.sections,
        findings: reading
            .findings
            .iter()
            .map(|finding| FindingLine {
                severity: finding.severity,
                code: finding.code(),
                indicator: finding.indicator.as_ref().map(|indicator| indicator.as_str()),
                source: finding.source.as_ref().map(|source| source.to_string()),
                message: finding.message(),
            })
            .collect(),
        attachments: &reading.attachments,
    };
    serde_json::to_string(&line).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}

/// A JSON number: whole ones without a fraction, others as the shortest decimal that means the same.
fn number<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(value) = value else { return serializer.serialize_none() };
    let whole = value.is_integer().then(|| value.to_i64()).flatten();
    match (whole, value.to_f64()) {
        (Some(whole), _) => serializer.serialize_i64(whole),
        (None, Some(number)) => serializer.serialize_f64(number),
        (None, None) => serializer.serialize_none(),
    }
}
