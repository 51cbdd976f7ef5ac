//! Reads the plan's folder of CSV tables; the only part of this room that opens files.
