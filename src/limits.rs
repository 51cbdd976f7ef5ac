//! How much of anything from outside is looked at. One struct, set under `[limits]` in `baosong.toml`; exceeding a limit
//! is a finding or a refusal, never a silent truncation.

use serde::{Deserialize, Serialize};

/// 读取限额. Every size is in bytes, every time in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// A mail larger than this is recorded by its size alone and not fetched.
    pub message_bytes: u64,
    /// All headers of one message or part together; what is beyond is not looked at.
    pub header_bytes: usize,
    /// One header.
    pub header_line_bytes: usize,
    /// Encoded words (RFC 2047) decoded in one header.
    pub encoded_words: usize,
    /// Nesting of MIME parts, and of messages in messages.
    pub mime_depth: usize,
    /// MIME parts of one mail.
    pub mime_parts: usize,
    /// Attachments of one mail that are opened, those inside archives included.
    pub attachments: usize,
    /// One attachment, as decoded from its transfer encoding.
    pub attachment_bytes: u64,
    /// What a zip-based file may inflate to in all.
    pub inflated_bytes: u64,
    /// What one entry of a zip-based file may inflate to.
    pub inflated_entry_bytes: u64,
    /// Inflated over stored size, for files that inflate to more than 1 MiB.
    pub inflated_ratio: u64,
    /// Entries of a zip-based file.
    pub archive_entries: usize,
    /// Archives in archives.
    pub archive_depth: usize,
    /// Cells read from one document.
    pub cells: usize,
    /// Rows and columns read from one table; cells beyond are not read as the report.
    pub rows: u32,
    pub columns: u32,
    /// Address space of a child that reads.
    pub child_address_space_bytes: u64,
    /// Processor time of one mail in a child.
    pub child_cpu_seconds: u64,
    /// Wall time of one mail in a child.
    pub child_wall_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            message_bytes: 72_000_000,
            header_bytes: 200_000,
            header_line_bytes: 32_768,
            encoded_words: 100,
            mime_depth: 50,
            mime_parts: 500,
            attachments: 50,
            attachment_bytes: 50_000_000,
            inflated_bytes: 200_000_000,
            inflated_entry_bytes: 100_000_000,
            inflated_ratio: 200,
            archive_entries: 5_000,
            archive_depth: 2,
            cells: 1_000_000,
            rows: 20_000,
            columns: 512,
            child_address_space_bytes: 1_073_741_824,
            child_cpu_seconds: 60,
            child_wall_seconds: 90,
        }
    }
}
