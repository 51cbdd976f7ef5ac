//! What a document says: tables of cells and paragraphs of text, as they stand there, without any meaning yet.
//!
//! Comes in: the bytes of one attachment (or the mail body) and its sniffed format. Goes out: a [`Document`], or an
//! [`Unreadable`] that says why not. Every cell keeps its true address. Never more than [`Limits`] allows, and no
//! library opens a zip-based file before its real inflated size has been bounded by streaming.

use rust_decimal::Decimal;

use crate::limits::Limits;
use crate::read::attachment::Format;

/// What one attachment, or the mail body, holds, in the order of reading.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// One paragraph or line, trimmed, not empty.
    Paragraph(String),
    Table(Table),
}

/// 表: the cells of a sheet, or of a table in a text document (`表1`, `表2`, … in order of appearance).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    pub sheet: String,
    /// The sheet is hidden: not read as the report, but noted.
    pub hidden: bool,
    /// Non-empty cells only, sorted by row, then column.
    pub cells: Vec<Cell>,
    pub merges: Vec<Merge>,
    /// Some cells lay beyond the limits and were not taken.
    pub clipped: bool,
    /// The file has formulas but no calculated results (a writer that never calculates): zeros may mean nothing.
    pub uncalculated: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// From 0.
    pub row: u32,
    pub column: u32,
    pub content: Content,
    /// In a hidden row or column.
    pub hidden: bool,
    /// The content is the stored result of a formula.
    pub formula: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// As written, never empty.
    Text(String),
    Number {
        value: Decimal,
        format: NumberFormat,
    },
    /// A cell that the file holds as a date, as people would see it: `2024-03-04`. (Excel turned 3-4 into 4 March.)
    Date(String),
    Boolean(bool),
    /// `#DIV/0!` and the like.
    Error(String),
}

/// What the cell's number format says about the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// The file has no formats (csv), or they cannot be read (xls, ods): it may be anything.
    Unknown,
    /// The file has formats and this cell is not shown as a percentage.
    Plain,
    /// Shown as a percentage: 0.845 is 84.5 %.
    Percent,
}

/// A merged range, corners included; only its top left cell holds content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    pub first_row: u32,
    pub first_column: u32,
    pub last_row: u32,
    pub last_column: u32,
}

/// Why nothing in an attachment could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Damaged, truncated, empty, or not what its name says; the reason in a few Chinese words.
    Damaged(String),
    Encrypted,
    /// Not a format this program reads.
    Unsupported,
    /// Over a limit; which one, in Chinese (“解压后200MB”).
    TooLarge(String),
}

/// Opens the content of one attachment.
pub fn open(bytes: &[u8], format: Format, limits: &Limits) -> Result<Document, Unreadable> {
    let _ = (bytes, format, limits);
    Err(Unreadable::Unsupported)
}

/// The document of a mail body: its HTML part where that holds a table, else its text lines.
pub fn body(text: Option<&str>, html: Option<&str>, limits: &Limits) -> Document {
    let _ = (text, html, limits);
    Document::default()
}
