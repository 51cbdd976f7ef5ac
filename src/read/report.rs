//! 报表: what the tables and texts of a mail mean.

use jiff::Timestamp;

use crate::limits::Limits;
use crate::plan::Plan;
use crate::read::message::Message;
use crate::read::{Guard, Reading};

/// Makes of one message what a careful clerk would make of it.
pub fn understand(message: &Message, arrived: Timestamp, plan: &Plan, limits: &Limits, guard: &dyn Guard) -> Reading {
    let _ = (message, arrived, plan, limits, guard);
    Reading::deadly(crate::read::Deadly::Crash)
}
