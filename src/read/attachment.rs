//! 附件: what a file really is, and what lies inside archives.
//!
//! Comes in: the parts of a message. Goes out: a flat list of files with their paths (`上报.zip/互助县4月.xlsx`) and
//! formats, sniffed from the content and never from the name alone. Nothing touches the disk; no path from inside an
//! archive is used as a path.

/// The format of a file's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    Csv,
    Docx,
    Html,
    Text,
    Zip,
    /// A message attached as a file.
    Eml,
    /// SpreadsheetML 2003 and other XML
    Xml,
    Pdf,
    Doc,
    Rtf,
    Odt,
    Pptx,
    Rar,
    SevenZip,
    /// winmail.dat
    Tnef,
    Msg,
    Image(Image),
    /// A compound file or zip that is none of the above, or anything else.
    Unknown,
    Empty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Image {
    Png,
    Jpeg,
    Gif,
    Bmp,
    Tiff,
    Webp,
}
