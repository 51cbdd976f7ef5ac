//! Against the last accepted report of the unit.

use crate::plan::Plan;
use crate::read::{Past, Reading};

pub fn check(reading: &mut Reading, past: &Past, plan: &Plan) {
    let _ = (reading, past, plan);
}
