//! The plan's words, normalised and indexed: which indicator a label names, which role a heading gives.

use crate::plan::{IndicatorId, Plan};

#[derive(Debug, Clone, Default)]
pub struct Lexicon {}

/// What a label was taken for, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabelMatch {
    /// The one indicator it names. `words`: what matched; `rival`: what came second.
    One { indicator: IndicatorId, words: String, rival: Option<IndicatorId> },
    /// Several fit as well: a question, not a guess.
    Tie(Vec<IndicatorId>),
    /// Nothing fits; the nearest, if it is near at all.
    None { nearest: Option<IndicatorId> },
}

impl Lexicon {
    pub fn new(plan: &Plan) -> Lexicon {
        let _ = plan;
        Lexicon {}
    }
}
