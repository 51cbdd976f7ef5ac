//! 核对: whether what was understood is right.

pub mod history;
