//! 出处: where something was read, down to the cell.

use serde::{Deserialize, Serialize};

/// A place in an attachment: `上报.zip/互助县4月.xlsx/填报表!F7`. The mail body has no path: a table in it is `表1!C2`, its
/// running text `正文`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Source {
    /// Containers and name, joined by `/`; empty for the mail body.
    pub path: String,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The attachment as a whole.
    Whole,
    /// Its running text.
    Text,
    Sheet(String),
    Cell(String, CellRef),
}

/// A cell by row and column, both from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CellRef {
    pub row: u32,
    pub column: u32,
}

impl Source {
    pub fn cell(path: &str, sheet: &str, row: u32, column: u32) -> Source {
        Source { path: path.to_owned(), place: Place::Cell(sheet.to_owned(), CellRef { row, column }) }
    }

    pub fn sheet(path: &str, sheet: &str) -> Source {
        Source { path: path.to_owned(), place: Place::Sheet(sheet.to_owned()) }
    }

    pub fn text(path: &str) -> Source {
        Source { path: path.to_owned(), place: Place::Text }
    }

    pub fn whole(path: &str) -> Source {
        Source { path: path.to_owned(), place: Place::Whole }
    }
}

impl std::fmt::Display for CellRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut letters = Vec::new();
        let mut rest = self.column;
        loop {
            letters.push(char::from(b'A' + (rest % 26) as u8));
            if rest < 26 {
                break;
            }
            rest = rest / 26 - 1;
        }
        let column: String = letters.iter().rev().collect();
        write!(f, "{column}{}", self.row + 1)
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if matches!(self.place, Place::Whole) {
            return f.write_str(&self.path);
        }
        if !self.path.is_empty() {
            write!(f, "{}/", self.path)?;
        }
        match &self.place {
            Place::Whole => Ok(()),
            Place::Text => f.write_str("正文"),
            Place::Sheet(sheet) => f.write_str(sheet),
            Place::Cell(sheet, cell) => write!(f, "{sheet}!{cell}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_written_as_the_contract_says() {
        assert_eq!(Source::cell("上报.zip/互助县4月.xlsx", "填报表", 6, 5).to_string(), "上报.zip/互助县4月.xlsx/填报表!F7");
        assert_eq!(Source::cell("", "表1", 1, 2).to_string(), "表1!C2");
        assert_eq!(Source::text("").to_string(), "正文");
        assert_eq!(CellRef { row: 0, column: 25 }.to_string(), "Z1");
        assert_eq!(CellRef { row: 0, column: 26 }.to_string(), "AA1");
        assert_eq!(CellRef { row: 1_048_575, column: 16_383 }.to_string(), "XFD1048576");
    }
}
