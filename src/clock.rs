//! The one place where time is read. The shell asks a [`Clock`]; the pure rooms take `now` as an argument.

use jiff::Timestamp;

/// 时钟: the machine's, or one that stands still (`--now`, tests, `demo`).
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    System,
    Fixed(Timestamp),
}

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => Timestamp::now(),
            Clock::Fixed(at) => *at,
        }
    }
}
