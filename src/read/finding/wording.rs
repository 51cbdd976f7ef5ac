//! The wording of each fault: what stands there, what should stand there, how to mend it.

use rust_decimal::Decimal;

use super::{Fault, Figure};

/// The formats that are read, for messages about one that is not.
const READ_FORMATS: &str = "xlsx、xls、et、xlsb、ods、csv、docx，或直接写在邮件正文里";

pub fn message(fault: &Fault) -> String {
    match fault {
        Fault::NoReport => "邮件说是报送，但没有找到可以读取的报表或文字材料，请附上报表后直接回复。".into(),
        Fault::UnreadableAttachment { name, reason } => {
            format!("附件“{name}”打不开（{reason}），请重新保存后再发一次。")
        }
        Fault::EncryptedAttachment { name } => format!("附件“{name}”设了密码，无法读取，请取消密码后重发。"),
        Fault::UnsupportedFormat { name, format, beside_report: true } => {
            format!("附件“{name}”是{format}格式，未读取；报表已从其他附件读取。需要读取时请另存为：{READ_FORMATS}。")
        }
        Fault::UnsupportedFormat { name, format, beside_report: false } => {
            format!("附件“{name}”是{format}格式，无法读取，请改用以下格式之一重发：{READ_FORMATS}。")
        }
        Fault::CloudAttachment { name, expires } => {
            let name = name.as_ref().map(|name| format!("“{name}”")).unwrap_or_default();
            let expires = expires.as_ref().map(|date| format!("（{date}到期）")).unwrap_or_default();
            format!("文件{name}是以超大附件（网盘链接）发来的{expires}，无法读取，请改用普通附件重发。")
        }
        Fault::AttachmentTooLarge { name, limit } if limit.is_empty() => {
            format!("“{name}”太大，无法读取，请删去图片和空白行列后重发。")
        }
        Fault::AttachmentTooLarge { name, limit } => {
            format!("“{name}”超过{limit}的限额，无法读取，请删去图片和空白行列后重发。")
        }
        Fault::NotANumber { name, figure, found, measure } => {
            format!("{name}{}：现为“{}”，应填数字（单位：{measure}）。", of(*figure), clip(found))
        }
        Fault::UnitMismatch { name, stated, wanted } => {
            format!("{name}：计量单位现为“{}”，应为“{wanted}”。", clip(stated))
        }
        Fault::OutOfRange { name, figure, found, measure, maximum } => {
            let wanted = match maximum {
                Some(maximum) => format!("应在0到{}之间", shown(*maximum)),
                None => "不应小于0".into(),
            };
            format!("{name}{}：现为{}，{wanted}（单位：{measure}）。", of(*figure), shown(*found))
        }
        Fault::DecreasingCumulative { name, before, now, measure, reported } => format!(
            "{name}累计：现为{}，小于{reported}已报的{}（单位：{measure}），累计数不应减少；如属更正，请先更正上期报送。",
            shown(*now),
            shown(*before)
        ),
        Fault::CumulativeMismatch { name, before: Some(before), current, cumulative, measure, reported } => format!(
            "{name}累计：现为{}，应为{}累计{}与本期{}之和{}（单位：{measure}）。",
            shown(*cumulative),
            reported.as_deref().unwrap_or("上期"),
            shown(*before),
            shown(*current),
            shown(before + current)
        ),
        Fault::CumulativeMismatch { name, before: None, current, cumulative, measure, .. } => format!(
            "{name}累计：现为{}，小于本期的{}（单位：{measure}），累计数应不小于本期数，请核对两个数。",
            shown(*cumulative),
            shown(*current)
        ),
        Fault::SumMismatch { whole, figure, found, parts, sum, measure } => {
            let names: Vec<_> = parts.iter().map(|(name, _)| name.as_str()).collect();
            let numbers: Vec<_> = parts.iter().map(|(_, value)| shown(*value)).collect();
            format!(
                "{whole}{}：现为{}，应为{}之和{}（{}；单位：{measure}）。",
                of(*figure),
                shown(*found),
                names.join("、"),
                shown(*sum),
                numbers.join("＋")
            )
        }
        Fault::PartExceedsWhole { part, figure, found, whole, whole_value, measure } => format!(
            "{part}{}：现为{}，超过了所属的{whole}{}（单位：{measure}），请核对两个数。",
            of(*figure),
            shown(*found),
            shown(*whole_value)
        ),
        Fault::MissingValue { name, measure, row_found: true } => {
            format!("{name}累计：空白，请填写（单位：{measure}）；没有进展请填0。")
        }
        Fault::MissingValue { name, measure, row_found: false } => {
            format!("{name}：表中没有这一项，请补上累计数（单位：{measure}）；没有进展请填0。")
        }
        Fault::DuplicateIndicator { name, first, first_at, second } => {
            format!("{name}：填了两次且数字不同（此处为{second}，{first_at}为{first}），请保留正确的一处。")
        }
        Fault::UnitConflict { sender, named, place } => {
            format!("发件邮箱属于{sender}，{place}写的却是{named}，请核对是否发错了表。")
        }
        Fault::PeriodConflict { places } => {
            let places: Vec<_> = places.iter().map(|(place, period)| format!("{place}为{period}")).collect();
            format!("报送期前后不一致：{}，请改为一致后重发。", places.join("，"))
        }
        Fault::PeriodUnknown => "看不出是哪一期的报送，请在邮件主题或表名中写明，例如“2024年4月月报”。".into(),
        Fault::TargetAltered { name, found, wanted, measure } => {
            format!("{name}目标：现为{}，方案下达的目标为{}（单位：{measure}），请核对。", shown(*found), shown(*wanted))
        }
        Fault::RateMismatch { name, found, wanted } => {
            format!("{name}完成率：现为{}%，按累计数与目标计算应为{}%，请核对。", shown(*found), shown(*wanted))
        }
        Fault::UnknownIndicator { label, nearest: Some(nearest) } => {
            format!("“{}”不在指标目录中，未读取；如果是“{nearest}”，请改用该名称。", clip(label))
        }
        Fault::UnknownIndicator { label, nearest: None } => {
            format!("“{}”不在指标目录中，未读取，请核对名称。", clip(label))
        }
        Fault::Outlier { name, figure, found, measure, likely, beside } => {
            let likely = likely.map(|value| format!("，是否应为{}", shown(value))).unwrap_or_default();
            format!(
                "{name}{}：现为{}，与目标或上期的{}相差悬殊{likely}（单位：{measure}），请核对计量单位。",
                of(*figure),
                shown(*found),
                shown(*beside)
            )
        }
        Fault::BelowTarget { name, found, bound, ceiling, measure } => {
            let side = if *ceiling { "高于控制上限" } else { "低于要求的" };
            format!("{name}：现为{}，{side}{}（单位：{measure}），请核对；属实请在备注中说明原因。", shown(*found), shown(*bound))
        }
        Fault::BehindSchedule { name, cumulative, target, measure, share_percent } => format!(
            "{name}累计{}，目标{}（单位：{measure}），低于时序进度{}%。",
            shown(*cumulative),
            shown(*target),
            shown(*share_percent)
        ),
        Fault::MissingSection { name } => format!("缺少“{name}”，请补充。"),
        Fault::Late { due, days } => {
            format!("截止日期为{}年{}月{}日，迟到{days}天。", due.year(), due.month(), due.day())
        }
        Fault::SenderUnverified => "邮件服务商未能确认发件人身份，请核对是否本单位发出。".into(),
    }
}

fn of(figure: Figure) -> &'static str {
    match figure {
        Figure::Current => "本期",
        Figure::Cumulative => "累计",
        Figure::Target => "目标",
        Figure::Rate => "完成率",
    }
}

/// Without trailing zeros, never in exponent form.
fn shown(value: Decimal) -> String {
    value.normalize().to_string()
}

/// Text of a sender, short enough for a sentence.
fn clip(text: &str) -> String {
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST).collect();
    short.push('…');
    short
}
